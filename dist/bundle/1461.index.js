"use strict";
exports.id = 1461;
exports.ids = [1461,3842];
exports.modules = {

63566:((e,t,r)=>{r.d(t,{k:()=>placeProblems});var a=r(51455),s=r(76760),n=r(42357);async function placeProblems({input:e,path:t,example:r},i){if(""===t)return[];let refuse=(t,r)=>[{input:e,problem:t,advice:r}],o=(0,s.resolve)(i,t);if("-"===t||t.endsWith("/")||await isFolder(o))return refuse(`${(0,n.hD)(t)} is no file's path`,`Write the path of a file, such as ${r}.`);let h=await nearestThere((0,s.dirname)(o));return await isFolder(h)?await (0,a.access)(h,a.constants.W_OK).then(()=>!0,()=>!1)?[]:refuse(`${(0,n.hD)(o,300)} cannot be written, because ${(0,n.hD)(h,300)} is not ours to write to`,"Choose a path in the workspace or in the folder for temporary files."):refuse(`${(0,n.hD)(o,300)} cannot be written, because ${(0,n.hD)(h,300)} is a file`,"Choose another path.")}async function isFolder(e){return(0,a.stat)(e).then(e=>e.isDirectory(),()=>!1)}async function nearestThere(e){let t=(0,s.dirname)(e);return await (0,a.stat)(e).then(()=>!0,()=>!1)||t===e?e:nearestThere(t)}}),

91461:((e,t,i)=>{i.d(t,{resultFileProblems:()=>resultFileProblems});var l=i(51455),r=i(76760),a=i(42357),s=i(63566);async function resultFileProblems(e,t,i){let l=await (0,s.k)({input:"result-file",path:e,example:"image.json"},i);if(""===e||l.length>0)return l;let n=(0,r.resolve)(i,e);return""!==t&&n===(0,r.resolve)(i,t)?[{input:"result-file, archive",problem:`both are ${(0,a.hD)(e,300)}`,advice:"Write the two to different files."}]:await isReplaceable(n)?[]:[{input:"result-file",problem:`${(0,a.hD)(e,300)} is there already, and is no result file`,advice:"Choose a path that nothing else uses, such as image.json."}]}async function isReplaceable(e){let t=await (0,l.stat)(e).catch(()=>void 0);if(void 0===t)return!0;if(!t.isFile()||t.size>0x1000000)return!1;if(0===t.size)return!0;let{isResultFile:r}=await i.e(6326).then(i.bind(i,66326));return(0,l.readFile)(e,"utf8").then(r,()=>!1)}})

};
;