export const id = 81;
export const ids = [81];
export const modules = {

27527:((e,i,n)=>{n.d(i,{ow:()=>resultLine,xf:()=>t});let r="image-build-cache-store: ",t=`${r}working`;function resultLine(e){return`${r}${JSON.stringify(e)}`}}),

64081:((e,r,t)=>{t.a(e,async(e,a)=>{try{t.r(r);var s=t(73024),o=t(60142),c=t(27527);function hasChildren(){return process.getActiveResourcesInfo().includes("ProcessWrap")}async function carryOut(e,{path:r,key:t,restoreKeys:a}){try{if("restore"===e)return{key:await (0,o.P3)([r],t,[...a])};return await (0,o.Io)([r],t)>=0?{key:t}:{}}catch(e){return{problem:e.message}}}let{what:e,entries:n}=JSON.parse((0,s.readFileSync)(0,"utf8")),i=setInterval(()=>hasChildren()&&console.log(c.xf),500),report=async(r,t)=>{let a=await carryOut(e,r);console.log((0,c.ow)({index:t,...a}))};if("save"===e)for(let[e,r]of n.entries())await report(r,e);else await Promise.all(n.map(report));clearInterval(i),process.stdout.write("",()=>process.exit(0)),a()}catch(e){a(e)}},1)})

};
