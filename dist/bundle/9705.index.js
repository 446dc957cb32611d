"use strict";
exports.id = 9705;
exports.ids = [9705];
exports.modules = {

79705:((e,i,t)=>{t.r(i),t.d(i,{withoutSecrets:()=>withoutSecrets});var r=t(51759);function withoutSecrets(e,i){let hide=e=>(0,r.cW)(e,i),{failure:t,images:a,history:h,cache:n,timeline:d,details:o}=e;return{...e,failure:void 0===t?void 0:hide(t),images:a.map(e=>({...e,error:hide(e.error)})),history:h.map(e=>({...e,telling:hide(e.telling)})),cache:{...n,sentences:n.sentences.map(hide)},timeline:d?.map(e=>({...e,name:hide(e.name)})),details:o.map(([e,i])=>[e,hide(i)])}}}),

51759:((e,t,i)=>{i.d(t,{Qw:()=>withoutSecretFields,cW:()=>hideIn,eC:()=>publicArguments,o0:()=>hideInTexts,ri:()=>withoutCredentials});let n=/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@(?!sha256:)/gi,r=/(^|,)(\s*"?)(\w*(?:secret|token|password|access_key)\w*)=(?:(?<="[^,]*)(?:[^"]|"")*|[^,"]*)/gi,c=["--cache-from","--cache-to","--output","--attest"];function hideIn(e,t){return t.filter(e=>e.length>=3).sort((e,t)=>t.length-e.length).reduce((e,t)=>e.replaceAll(t,"***"),e).replace(n,"$1***@")}function hideInTexts(e,t){let hidden=e=>"string"==typeof e?hideIn(e,t):Array.isArray(e)?e.map(hidden):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,hidden(t)]));return hidden(e)}function publicArguments(e,t){return withoutCredentials(e).map((i,n)=>hideIn("--build-arg"===e[n-1]?i.replace(/=.*$/s,"=***"):i,t))}function withoutCredentials(e){return e.map((t,i)=>c.includes(e[i-1]??"")?withoutSecretFields(t):hideIn(t,[]))}function withoutSecretFields(e){return hideIn(e.replace(r,"$1$2$3=***"),[])}})

};
;