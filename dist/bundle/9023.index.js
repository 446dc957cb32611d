"use strict";
exports.id = 9023;
exports.ids = [9023];
exports.modules = {

69023:((e,a,t)=>{t.d(a,{passGate:()=>passGate});var n=t(42357),s=t(96455),r=t(45579);async function passGate({source:e,digest:a},{platforms:i,mediaType:c},{prepared:o,session:l,around:d}){let{inputs:g,names:p}=o,f={image:(0,s.y6)(e,a),digest:a,tags:p.references.map(s.cy),platforms:i.map(({platform:e})=>e)};try{let e={env:l.env,cwd:d.environment.workspace,signal:d.signal};return(await (0,r.R)(g,f,e)).seconds}catch(s){if(s instanceof n.lZ&&"gate"===s.code&&!d.signal.aborted&&"delete"===g.gateOnFailure){let{deleteRefused:n}=await t.e(6876).then(t.bind(t,46876));await n({digest:a,mediaType:c},e,l)}throw s}}})

};
;