"use strict";
exports.id = 4578;
exports.ids = [4578];
exports.modules = {

24578:((e,t,i)=>{i.r(t),i.d(t,{hiddenTexts:()=>hiddenTexts});var n=i(93325);let r=/TOKEN|SECRET|PASSW|CREDENTIAL|KEY|AUTH(?!OR)/i;function hiddenTexts({inputs:e},{all:t}){let i=e.secretEnvs.map(({variable:e})=>t[e]??""),s=[...variables(t),...e.buildArgs.map(divide)].filter(([e,t])=>r.test(e)&&t.length>=8).map(([,e])=>e);return[...(0,n.kF)(),...[...i,...s].flatMap(e=>[e.trim(),...linesOf(e)])]}function variables(e){return Object.entries(e).filter(([e])=>!e.startsWith("INPUT_")).map(([e,t=""])=>[e,t])}function divide(e){let t=e.indexOf("=");return t<0?[e,""]:[e.slice(0,t),e.slice(t+1)]}function linesOf(e){return e.split(/[\r\n]+/).map(e=>e.trim())}})

};
;