import{a,b,c,d,e}from"./chunk-3HWEYCXB.js";import"./chunk-RY7BMWMJ.js";import"./chunk-B42BR75V.js";export{c as about,b as begin,a as reviewing,e as undoButton,d as verdict};
