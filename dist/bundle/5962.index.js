export const id = 5962;
export const ids = [5962];
export const modules = {

35962:((e,a,t)=>{t.d(a,{passGate:()=>passGate});var n=t(452),s=t(68424),r=t(87826);async function passGate({source:e,digest:a},{platforms:i,mediaType:c},{prepared:o,session:l,around:d}){let{inputs:g,names:p}=o,f={image:(0,s.y6)(e,a),digest:a,tags:p.references.map(s.cy),platforms:i.map(({platform:e})=>e)};try{let e={env:l.env,cwd:d.environment.workspace,signal:d.signal};return(await (0,r.R)(g,f,e)).seconds}catch(s){if(s instanceof n.lZ&&"gate"===s.code&&!d.signal.aborted&&"delete"===g.gateOnFailure){let{deleteRefused:n}=await t.e(2619).then(t.bind(t,32619));await n({digest:a,mediaType:c},e,l)}throw s}}})

};
