export const id = 806;
export const ids = [806];
export const modules = {

2288:((t,e,i)=>{i.d(e,{N:()=>attestResultLine});function attestResultLine(t){return`image-build-attest: ${JSON.stringify(t)}`}}),

13806:((e,t,r)=>{r.a(e,async(e,n)=>{try{r.r(t);var i=r(73024),s=r(4476),a=r(2288);function sign({subjects:e,predicate:t}){let r={subjects:e.map(({name:e,digest:t})=>({name:e,digest:{...t}})),token:"",skipWrite:!0};return"provenance"===t.kind?(0,s.XA)(r):(0,s.st)({...r,predicateType:t.type,predicate:t.content})}function chainOf(e){let t=[];for(let r=e;null!=r&&t.length<10;r=r.cause)t.push(r instanceof Error?r:Error(String(r)));return t}function statusIn(e){let t=e.map(e=>e.statusCode).find(Number.isInteger);if(void 0!==t)return Number(t);let[,r]=/(?:Error Code : |Failed request: \()(\d{3})\b/.exec(e.map(String).join("\n"))??[];return void 0===r?void 0:Number(r)}function problemOf(e){let t=chainOf(e),r=t.map(({message:e})=>e.replace(/\s+/g," ").trim()),n=r.filter((e,t)=>""!==e&&!r.slice(0,t).some(t=>t.includes(e))),i=t.map(e=>e.code).filter(e=>"string"==typeof e);return{problem:n.join(": "),status:statusIn(t),codes:i}}async function carryOut(e){try{let{bundle:t,certificate:r,tlogID:n}=await sign(e);return{bundle:t,certificate:r,logIndex:n}}catch(e){return problemOf(e)}}let e=await carryOut(JSON.parse((0,i.readFileSync)(0,"utf8")));process.stdout.write(`${(0,a.N)(e)}
`,()=>process.exit(0)),n()}catch(e){n(e)}},1)})

};
