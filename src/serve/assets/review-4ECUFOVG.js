import{a,b,c,d,e}from"./chunk-VQUVXXPF.js";import"./chunk-RY7BMWMJ.js";import"./chunk-4FZNZKTD.js";export{c as about,b as begin,a as reviewing,e as undoButton,d as verdict};
