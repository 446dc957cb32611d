"use strict";
exports.id = 6348;
exports.ids = [6348];
exports.modules = {

26348:((e,s,n)=>{n.d(s,{d:()=>endedPush,i:()=>pushedManifests});let t=/\bpushing manifest for (\S+)@(sha256:[0-9a-f]{64})(?: .*?\bs? ?(done))?/g;function pushedManifests(e){let s=new Map;for(let[,n="",i="",d]of e.matchAll(t)){let e=`${n}@${i}`;s.set(e,{reference:n,digest:i,isDone:void 0!==d||s.get(e)?.isDone===!0})}return[...s.values()]}function endedPush(e){let[s]=pushedManifests(e);return s?.isDone?s:void 0}})

};
;