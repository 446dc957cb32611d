"use strict";
exports.id = 1788;
exports.ids = [1788];
exports.modules = {

21788:((o,i,t)=>{t.r(i),t.d(i,{showBuildKitLog:()=>showBuildKitLog});var n=t(76727),e=t(93325);async function showBuildKitLog({driver:o,nodes:i},t,{env:u,environment:c,signal:d}){if("docker-container"===o)for(let o of i){let i=e.Rm.group(`BuildKit's log of ${o.name}`),r=e.Rm.passThrough(),s={command:"docker",args:[...engineOf(o),"logs","--since",t.toISOString(),`buildx_buildkit_${o.name}`],env:u,cwd:c.workspace,timeoutMs:15e3,signal:d};await (0,n.R)({...s,onOutput:r.write}).catch(()=>void 0),r.end(),i()}}function engineOf({endpoint:o}){return""===o?[]:o.includes("://")?["--host",o]:["--context",o]}})

};
;