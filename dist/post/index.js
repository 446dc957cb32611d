/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

999:((o,r,n)=>{n.d(r,{P:()=>sharedRecord});var d=n(760);function sharedRecord(o){return(0,d.join)(o,"sign-out.json")}}),

231:((e,r,t)=>{t.d(r,{G5:()=>command}),t(24),require("node:os");let o=require("os");function utils_toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function issueCommand(e,r,t){let i=new s(e,r,t);process.stdout.write(i.toString()+o.EOL)}let s=class Command{constructor(e,r,t){e||(e="missing.command"),this.command=e,this.properties=r,this.message=t}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let t in this.properties)if(this.properties.hasOwnProperty(t)){let o=this.properties[t];o&&(r?r=!1:e+=",",e+=`${t}=${escapeProperty(o)}`)}}return e+`::${escapeData(this.message)}`}};function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function command(e,r="",t={}){issueCommand(e,{...t},r)}new Proxy({},{get:(e,r)=>"__esModule"===r?void 0:require("crypto")[r],has:(e,r)=>r in require("crypto"),ownKeys:()=>Reflect.ownKeys(require("crypto")),getOwnPropertyDescriptor:(e,r)=>{let t=Reflect.getOwnPropertyDescriptor(require("crypto"),r);return t&&{...t,configurable:!0}}}),require("fs")}),

421:(e=>{e.exports=require("node:child_process")}),

598:(e=>{e.exports=new Proxy({},{get:(e,r)=>"__esModule"===r?void 0:require("node:crypto")[r],has:(e,r)=>r in require("node:crypto"),ownKeys:()=>Reflect.ownKeys(require("node:crypto")),getOwnPropertyDescriptor:(e,r)=>{let o=Reflect.getOwnPropertyDescriptor(require("node:crypto"),r);return o&&{...o,configurable:!0}}})}),

24:(e=>{e.exports=require("node:fs")}),

455:(e=>{e.exports=new Proxy({},{get:(e,r)=>"__esModule"===r?void 0:require("node:fs/promises")[r],has:(e,r)=>r in require("node:fs/promises"),ownKeys:()=>Reflect.ownKeys(require("node:fs/promises")),getOwnPropertyDescriptor:(e,r)=>{let o=Reflect.getOwnPropertyDescriptor(require("node:fs/promises"),r);return o&&{...o,configurable:!0}}})}),

760:(e=>{e.exports=require("node:path")}),

75:(e=>{e.exports=require("node:stream")})

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./lib/registry/shared-record.js
var shared_record = __nccwpck_require__(999);
// EXTERNAL MODULE: ./lib/runner/commands.js + 7 modules
var commands = __nccwpck_require__(231);
;// CONCATENATED MODULE: ./lib/runner/state.js

const STATE = {
    privateFolder: 'private-folder',
    builder: 'builder',
    cacheStore: 'cache-store',
};
function saveState(name, value) {
    addToFile('STATE', name, value);
}
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}

;// CONCATENATED MODULE: ./lib/runner/to-its-end.js
const NEVER_ENDED = 13;
async function toItsEnd(program) {
    process.exitCode = NEVER_ENDED;
    await program();
    if (process.exitCode === NEVER_ENDED)
        process.exitCode = 0;
}

;// CONCATENATED MODULE: ./lib/actions/build/post.js




const loadLog = async () => (await __nccwpck_require__.e(/* import() */ 325).then(__nccwpck_require__.bind(__nccwpck_require__, 325))).log;
toItsEnd(async () => {
    try {
        const store = readState(STATE.cacheStore);
        if (store !== '')
            await (await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 776))).saveStore(store);
        const builder = readState(STATE.builder);
        if (builder !== '')
            await (await __nccwpck_require__.e(/* import() */ 850).then(__nccwpck_require__.bind(__nccwpck_require__, 850))).removeBuilder(builder);
    }
    finally {
        const folder = readState(STATE.privateFolder);
        if (folder !== '')
            await remove(folder);
    }
});
async function remove(folder) {
    if ((0,external_node_fs_.existsSync)((0,shared_record/* sharedRecord */.P)(folder))) {
        await (await __nccwpck_require__.e(/* import() */ 449).then(__nccwpck_require__.bind(__nccwpck_require__, 449))).signOutOfShared(folder);
    }
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch (error) {
        const { message } = error;
        (await loadLog()).warning(`The private folder ${folder} could not be removed, and may hold credentials: ${message}`);
        return;
    }
    tell('The private folder of the step is removed, and the credentials with it.');
}
function tell(line) {
    try {
        (0,external_node_fs_.writeSync)(1, `${line}\n`);
    }
    catch {
    }
}

module.exports = __webpack_exports__;
/******/ })()
;