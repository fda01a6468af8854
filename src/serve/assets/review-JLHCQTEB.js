import{a,b,c,d,e}from"./chunk-4QDRODCQ.js";import"./chunk-DUWU3YFQ.js";export{c as about,b as begin,a as reviewing,e as undoButton,d as verdict};
