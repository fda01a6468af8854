import{a,b,c,d,e}from"./chunk-B4QCFNAP.js";import"./chunk-23FXKYPB.js";export{c as about,b as begin,a as reviewing,e as undoButton,d as verdict};
