export const id = 6010;
export const ids = [6010];
export const modules = {

66010:((e,i,t)=>{t.r(i),t.d(i,{withoutSecrets:()=>withoutSecrets});var r=t(41218);function withoutSecrets(e,i){let hide=e=>(0,r.cW)(e,i),{failure:t,images:a,history:h,cache:n,timeline:d,details:o}=e;return{...e,failure:void 0===t?void 0:hide(t),images:a.map(e=>({...e,error:hide(e.error)})),history:h.map(e=>({...e,telling:hide(e.telling)})),cache:{...n,sentences:n.sentences.map(hide)},timeline:d?.map(e=>({...e,name:hide(e.name)})),details:o.map(([e,i])=>[e,hide(i)])}}}),

41218:((e,t,i)=>{i.d(t,{Qw:()=>withoutSecretFields,cW:()=>hideIn,eC:()=>publicArguments,ri:()=>withoutCredentials});let r=/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@(?!sha256:)/gi,n=/(^|,)(\s*"?)(\w*(?:secret|token|password|access_key)\w*)=(?:(?<="[^,]*)(?:[^"]|"")*|[^,"]*)/gi,c=["--cache-from","--cache-to","--output","--attest"];function hideIn(e,t){return t.filter(e=>e.length>=3).sort((e,t)=>t.length-e.length).reduce((e,t)=>e.replaceAll(t,"***"),e).replace(r,"$1***@")}function publicArguments(e,t){return withoutCredentials(e).map((i,r)=>hideIn("--build-arg"===e[r-1]?i.replace(/=.*$/s,"=***"):i,t))}function withoutCredentials(e){return e.map((t,i)=>c.includes(e[i-1]??"")?withoutSecretFields(t):hideIn(t,[]))}function withoutSecretFields(e){return hideIn(e.replace(n,"$1$2$3=***"),[])}})

};
