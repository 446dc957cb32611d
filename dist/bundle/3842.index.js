"use strict";
exports.id = 3842;
exports.ids = [3842];
exports.modules = {

91461:((e,t,i)=>{i.d(t,{resultFileProblems:()=>resultFileProblems});var l=i(51455),r=i(76760),a=i(42357),s=i(63566);async function resultFileProblems(e,t,i){let l=await (0,s.k)({input:"result-file",path:e,example:"image.json"},i);if(""===e||l.length>0)return l;let n=(0,r.resolve)(i,e);return""!==t&&n===(0,r.resolve)(i,t)?[{input:"result-file, archive",problem:`both are ${(0,a.hD)(e,300)}`,advice:"Write the two to different files."}]:await isReplaceable(n)?[]:[{input:"result-file",problem:`${(0,a.hD)(e,300)} is there already, and is no result file`,advice:"Choose a path that nothing else uses, such as image.json."}]}async function isReplaceable(e){let t=await (0,l.stat)(e).catch(()=>void 0);if(void 0===t)return!0;if(!t.isFile()||t.size>0x1000000)return!1;if(0===t.size)return!0;let{isResultFile:r}=await i.e(6326).then(i.bind(i,66326));return(0,l.readFile)(e,"utf8").then(r,()=>!1)}})

};
;