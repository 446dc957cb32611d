"use strict";
exports.id = 776;
exports.ids = [776,325];
exports.modules = {

776:((e,a,t)=>{t.r(a),t.d(a,{saveStore:()=>saveStore});var r=t(325);async function saveStore(e){try{let{saveCaches:a}=await t.e(185).then(t.bind(t,185));await a(e)}catch(e){r.log.warning(`The cache could not be saved: ${e.message}`)}}}),

325:((e,s,t)=>{let r;t.r(s),t.d(s,{harmless:()=>harmless,log:()=>d,maskedTexts:()=>maskedTexts});var a=t(598),o=t(231);let n=new Set;function maskedTexts(){return[...n]}let d={info:(...e)=>process.stdout.write(e.map(e=>`${harmless(e)}
`).join("")),debug:e=>say("debug",e),notice:(e,s)=>say("notice",e,s),warning:(e,s)=>say("warning",e,s),error:(e,s)=>say("error",e,s),group:e=>(say("group",e),()=>say("endgroup")),passThrough(){let e={};return{write(s){if(i.add(e),stopCommands(),m=10!==s.at(-1),process.stdout.write(s),!(process.stdout.writableLength<0x1000000))return new Promise(e=>process.stdout.once("drain",e))},end(){i.delete(e),0===i.size&&takeCommands()}}},mask(e){""!==e.trim()&&(n.add(e),say("add-mask",e))}},i=new Set,m=!1;function stopCommands(){void 0===r&&(r=(0,a.randomUUID)(),(0,o.G5)("stop-commands",r))}function takeCommands(){void 0!==r&&(m&&process.stdout.write("\n"),m=!1,(0,o.G5)(r),r=void 0)}function say(e,s,t){takeCommands(),(0,o.G5)(e,s,t)}function harmless(e){let s=e.replace(/[\r\n\u2028\u2029]+/g," ").replaceAll("##[","# #[");return s.trimStart().startsWith("::")?`. ${s}`:s}})

};
;