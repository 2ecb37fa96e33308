import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { makeDemo, NOW, demoFiles, AHEAD } from '@vandong/demo';
import { importWorkbook } from '@vandong/import/run';
import { contextsOver } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { memoryHolding } from '@vandong/event-store/memory';
import { route } from '@vandong/relay/route';
const bytes=(t)=>new TextEncoder().encode(t);
const F=demoFiles(makeDemo());
const files = [...F].filter(([n])=>n!==AHEAD).map(([name,text])=>({name,bytes:bytes(text)}));
const identity = createIdentity('a secret of the tests');
const all=JSON.parse(readFileSync('/tmp/log.json'));
let apps=0,prev; let cut=all.length;
const run=async(files,past,until)=>{let store;
const r = await importWorkbook(files,{identity,past:async()=>past,workshop:async(p)=>{store=await memoryHolding(p); return {store,...await contextsOver(store,identity),route}},until});
return [r,store]};
if(process.argv[2]==='end'){
 const [r,store]=await run([{name:'cuoc-van-dong.csv',bytes:bytes(F.get('cuoc-van-dong.csv'))},{name:'da-dien-ra.csv',bytes:bytes(F.get(AHEAD))}],all,'2027-02-05T00:00:00.000Z');
 console.log(r.rowErrors,r.refusals.slice(0,5),r.events);
 const st={};for(const e of store.events){ (st[e.stream]??=[]).push(e)}
 const open=Object.entries(st).filter(([k,v])=>k.startsWith('unitRound')&&!v.some(e=>e.type==='UnitRoundClosed'));
 console.log('open',open.length, open.slice(0,4).map(([k,v])=>[k,...v.slice(-8).map(e=>e.type+' '+e.metadata.occurredAt+' '+e.payload.slice(0,80))]));
 console.log(st['campaign-CVD-2026-01'].slice(-3).map(e=>[e.type,e.metadata.occurredAt,e.payload]));
 for(const k of Object.keys(st).filter(k=>/^(commendation|leaderReview|inspection)-/.test(k))){const v=st[k]; if(!v.some(e=>/Approved$|Rejected|Decided$|Recorded|Missed|Cancelled|Withdrawn$/.test(e.type)&&!/Notice|Formal/.test(e.type)))console.log(k,v.map(e=>e.type+' '+e.metadata.occurredAt))}
} else {
 for(const [i,e] of all.entries()){ if(!(prev&&prev.stream===e.stream&&prev.metadata.commandId===e.metadata.commandId)){apps++; if(apps>Number(process.argv[2])){cut=i;break}} prev=e}
 console.log('cut',cut,all.slice(cut-2,cut+2).map(e=>[e.stream,e.type,e.metadata.occurredAt]));
 const [r,store]=await run(files,all.slice(0,cut),NOW);
 console.log(r.refusals.length,r.refusals.slice(0,1).map(x=>JSON.stringify(x)));
 const a=new Set(all.map(e=>e.id)), b=new Set(store.events.map(e=>e.id));
 console.log('missing',all.filter(e=>!b.has(e.id)).slice(0,6).map(e=>[e.position,e.stream,e.type,e.metadata.occurredAt,e.payload.slice(0,300)]));
 console.log('extra',store.events.filter(e=>!a.has(e.id)).slice(0,6).map(e=>[e.position,e.stream,e.type,e.metadata.occurredAt,e.payload.slice(0,300)]));
}
