import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { makeDemo, NOW } from '@vandong/demo';
import { importWorkbook } from '@vandong/import/run';
import { demoFiles } from './dist/files.js';
import { contextsOver } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { memoryHolding } from '@vandong/event-store/memory';
import { route } from '@vandong/relay/route';
const files = [...demoFiles(makeDemo())].filter(([n])=>n!=='ahead.csv').map(([name,text])=>({name,bytes:new TextEncoder().encode(text)}));
const identity = createIdentity('a secret of the tests');
const all=JSON.parse(readFileSync('/tmp/log.json'));
for (const cut of process.argv.slice(2).map(Number)) {
const past=all.slice(0,cut); let store;
const r = await importWorkbook(files,{identity,past:async()=>past,workshop:async(p)=>{store=await memoryHolding(p); return {store,...await contextsOver(store,identity),route}},until:NOW});
console.log(cut,all[cut].type, all[cut].stream,{...r,refusals:r.refusals.length},r.refusals.slice(0,3), store.events.length, all.length);
const a=new Set(all.map(e=>e.id)), b=new Set(store.events.map(e=>e.id));
console.log('missing',all.filter(e=>!b.has(e.id)).slice(0,5).map(e=>[e.position,e.stream,e.type,e.metadata.occurredAt,e.metadata.commandId]));
console.log('extra',store.events.filter(e=>!a.has(e.id)).slice(0,5).map(e=>[e.position,e.stream,e.type,e.metadata.occurredAt,e.metadata.commandId]));
}
