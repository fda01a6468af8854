import{a,b,c,d,e}from"./chunk-V3Y5226O.js";import"./chunk-PSPEIJCI.js";export{c as about,b as begin,a as reviewing,e as undoButton,d as verdict};
