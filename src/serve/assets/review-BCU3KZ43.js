import{a,b,c,d,e}from"./chunk-6NZXZ7KJ.js";import"./chunk-RY7BMWMJ.js";import"./chunk-EMYIWBEW.js";export{c as about,b as begin,a as reviewing,e as undoButton,d as verdict};
