import{a as ft,b as Pr,c as De,d as Ze,e as Fr,f as jr}from"./chunk-MTDCUY5W.js";import{A as ge,B as qe,a as Ta,b as Ws,c as ht,d as Ir,e as Qe,f as ee,g as ve,h as Gr,i as ze,j as Nr,k as zr,l as Sa,m as Ea,n as Mr,o as Or,p as Br,q as Wr,r as Ur,s as Hr,u as Vr,w as qt,x as Rn,y as U,z as ye}from"./chunk-PSPEIJCI.js";var $r=Ta((Ra,Aa)=>{(function(n,a){typeof Ra=="object"&&typeof Aa<"u"?Aa.exports=a():typeof define=="function"&&define.amd?define(a):(n=typeof globalThis<"u"?globalThis:n||self).graphology=a()})(Ra,(function(){"use strict";function n(v){if(v===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return v}function a(v,_,x){return(_=(function(d){var c=(function(m,R){if(typeof m!="object"||!m)return m;var C=m[Symbol.toPrimitive];if(C!==void 0){var M=C.call(m,R||"default");if(typeof M!="object")return M;throw new TypeError("@@toPrimitive must return a primitive value.")}return(R==="string"?String:Number)(m)})(d,"string");return typeof c=="symbol"?c:c+""})(_))in v?Object.defineProperty(v,_,{value:x,enumerable:!0,configurable:!0,writable:!0}):v[_]=x,v}function t(v){return t=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(_){return _.__proto__||Object.getPrototypeOf(_)},t(v)}function e(v,_){v.prototype=Object.create(_.prototype),v.prototype.constructor=v,i(v,_)}function r(){try{var v=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],(function(){})))}catch{}return(r=function(){return!!v})()}function i(v,_){return i=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(x,d){return x.__proto__=d,x},i(v,_)}function o(v){return o=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(_){return typeof _}:function(_){return _&&typeof Symbol=="function"&&_.constructor===Symbol&&_!==Symbol.prototype?"symbol":typeof _},o(v)}function s(v){var _=typeof Map=="function"?new Map:void 0;return s=function(x){if(x===null||!(function(c){try{return Function.toString.call(c).indexOf("[native code]")!==-1}catch{return typeof c=="function"}})(x))return x;if(typeof x!="function")throw new TypeError("Super expression must either be null or a function");if(_!==void 0){if(_.has(x))return _.get(x);_.set(x,d)}function d(){return(function(c,m,R){if(r())return Reflect.construct.apply(null,arguments);var C=[null];C.push.apply(C,m);var M=new(c.bind.apply(c,C));return R&&i(M,R.prototype),M})(x,arguments,t(this).constructor)}return d.prototype=Object.create(x.prototype,{constructor:{value:d,enumerable:!1,writable:!0,configurable:!0}}),i(d,x)},s(v)}var l=function(){for(var v=arguments[0],_=1,x=arguments.length;_<x;_++)if(arguments[_])for(var d in arguments[_])v[d]=arguments[_][d];return v};function u(v,_,x,d){var c=v._nodes.get(_),m=null;return c?m=d==="mixed"?c.out&&c.out[x]||c.undirected&&c.undirected[x]:d==="directed"?c.out&&c.out[x]:c.undirected&&c.undirected[x]:m}function h(v){return o(v)==="object"&&v!==null}function g(v){var _;for(_ in v)return!1;return!0}function b(v,_,x){Object.defineProperty(v,_,{enumerable:!1,configurable:!1,writable:!0,value:x})}function f(v,_,x){var d={enumerable:!0,configurable:!0};typeof x=="function"?d.get=x:(d.value=x,d.writable=!1),Object.defineProperty(v,_,d)}function p(v){return!!h(v)&&!(v.attributes&&!Array.isArray(v.attributes))}function S(){var v=arguments,_=null,x=-1;return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){for(var d=null;;){if(_===null){if(++x>=v.length)return{done:!0};_=v[x][Symbol.iterator]()}if(!(d=_.next()).done)break;_=null}return d}))}function T(){return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){return{done:!0}}))}typeof Object.assign=="function"&&(l=Object.assign);var y,E={exports:{}},w=typeof Reflect=="object"?Reflect:null,L=w&&typeof w.apply=="function"?w.apply:function(v,_,x){return Function.prototype.apply.call(v,_,x)};y=w&&typeof w.ownKeys=="function"?w.ownKeys:Object.getOwnPropertySymbols?function(v){return Object.getOwnPropertyNames(v).concat(Object.getOwnPropertySymbols(v))}:function(v){return Object.getOwnPropertyNames(v)};var A=Number.isNaN||function(v){return v!=v};function D(){D.init.call(this)}E.exports=D,E.exports.once=function(v,_){return new Promise((function(x,d){function c(R){v.removeListener(_,m),d(R)}function m(){typeof v.removeListener=="function"&&v.removeListener("error",c),x([].slice.call(arguments))}$(v,_,m,{once:!0}),_!=="error"&&(function(R,C,M){typeof R.on=="function"&&$(R,"error",C,M)})(v,c,{once:!0})}))},D.EventEmitter=D,D.prototype._events=void 0,D.prototype._eventsCount=0,D.prototype._maxListeners=void 0;var G=10;function I(v){if(typeof v!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof v)}function W(v){return v._maxListeners===void 0?D.defaultMaxListeners:v._maxListeners}function z(v,_,x,d){var c,m,R,C;if(I(x),(m=v._events)===void 0?(m=v._events=Object.create(null),v._eventsCount=0):(m.newListener!==void 0&&(v.emit("newListener",_,x.listener?x.listener:x),m=v._events),R=m[_]),R===void 0)R=m[_]=x,++v._eventsCount;else if(typeof R=="function"?R=m[_]=d?[x,R]:[R,x]:d?R.unshift(x):R.push(x),(c=W(v))>0&&R.length>c&&!R.warned){R.warned=!0;var M=new Error("Possible EventEmitter memory leak detected. "+R.length+" "+String(_)+" listeners added. Use emitter.setMaxListeners() to increase limit");M.name="MaxListenersExceededWarning",M.emitter=v,M.type=_,M.count=R.length,C=M,console&&console.warn&&console.warn(C)}return v}function j(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function N(v,_,x){var d={fired:!1,wrapFn:void 0,target:v,type:_,listener:x},c=j.bind(d);return c.listener=x,d.wrapFn=c,c}function H(v,_,x){var d=v._events;if(d===void 0)return[];var c=d[_];return c===void 0?[]:typeof c=="function"?x?[c.listener||c]:[c]:x?(function(m){for(var R=new Array(m.length),C=0;C<R.length;++C)R[C]=m[C].listener||m[C];return R})(c):V(c,c.length)}function B(v){var _=this._events;if(_!==void 0){var x=_[v];if(typeof x=="function")return 1;if(x!==void 0)return x.length}return 0}function V(v,_){for(var x=new Array(_),d=0;d<_;++d)x[d]=v[d];return x}function $(v,_,x,d){if(typeof v.on=="function")d.once?v.once(_,x):v.on(_,x);else{if(typeof v.addEventListener!="function")throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof v);v.addEventListener(_,(function c(m){d.once&&v.removeEventListener(_,c),x(m)}))}}Object.defineProperty(D,"defaultMaxListeners",{enumerable:!0,get:function(){return G},set:function(v){if(typeof v!="number"||v<0||A(v))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+v+".");G=v}}),D.init=function(){this._events!==void 0&&this._events!==Object.getPrototypeOf(this)._events||(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0},D.prototype.setMaxListeners=function(v){if(typeof v!="number"||v<0||A(v))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+v+".");return this._maxListeners=v,this},D.prototype.getMaxListeners=function(){return W(this)},D.prototype.emit=function(v){for(var _=[],x=1;x<arguments.length;x++)_.push(arguments[x]);var d=v==="error",c=this._events;if(c!==void 0)d=d&&c.error===void 0;else if(!d)return!1;if(d){var m;if(_.length>0&&(m=_[0]),m instanceof Error)throw m;var R=new Error("Unhandled error."+(m?" ("+m.message+")":""));throw R.context=m,R}var C=c[v];if(C===void 0)return!1;if(typeof C=="function")L(C,this,_);else{var M=C.length,K=V(C,M);for(x=0;x<M;++x)L(K[x],this,_)}return!0},D.prototype.addListener=function(v,_){return z(this,v,_,!1)},D.prototype.on=D.prototype.addListener,D.prototype.prependListener=function(v,_){return z(this,v,_,!0)},D.prototype.once=function(v,_){return I(_),this.on(v,N(this,v,_)),this},D.prototype.prependOnceListener=function(v,_){return I(_),this.prependListener(v,N(this,v,_)),this},D.prototype.removeListener=function(v,_){var x,d,c,m,R;if(I(_),(d=this._events)===void 0)return this;if((x=d[v])===void 0)return this;if(x===_||x.listener===_)--this._eventsCount==0?this._events=Object.create(null):(delete d[v],d.removeListener&&this.emit("removeListener",v,x.listener||_));else if(typeof x!="function"){for(c=-1,m=x.length-1;m>=0;m--)if(x[m]===_||x[m].listener===_){R=x[m].listener,c=m;break}if(c<0)return this;c===0?x.shift():(function(C,M){for(;M+1<C.length;M++)C[M]=C[M+1];C.pop()})(x,c),x.length===1&&(d[v]=x[0]),d.removeListener!==void 0&&this.emit("removeListener",v,R||_)}return this},D.prototype.off=D.prototype.removeListener,D.prototype.removeAllListeners=function(v){var _,x,d;if((x=this._events)===void 0)return this;if(x.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):x[v]!==void 0&&(--this._eventsCount==0?this._events=Object.create(null):delete x[v]),this;if(arguments.length===0){var c,m=Object.keys(x);for(d=0;d<m.length;++d)(c=m[d])!=="removeListener"&&this.removeAllListeners(c);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(typeof(_=x[v])=="function")this.removeListener(v,_);else if(_!==void 0)for(d=_.length-1;d>=0;d--)this.removeListener(v,_[d]);return this},D.prototype.listeners=function(v){return H(this,v,!0)},D.prototype.rawListeners=function(v){return H(this,v,!1)},D.listenerCount=function(v,_){return typeof v.listenerCount=="function"?v.listenerCount(_):B.call(v,_)},D.prototype.listenerCount=B,D.prototype.eventNames=function(){return this._eventsCount>0?y(this._events):[]};var q=(function(v){function _(x){var d;return(d=v.call(this)||this).name="GraphError",d.message=x,d}return e(_,v),_})(s(Error)),F=(function(v){function _(x){var d;return(d=v.call(this,x)||this).name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(n(d),_.prototype.constructor),d}return e(_,v),_})(q),k=(function(v){function _(x){var d;return(d=v.call(this,x)||this).name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(n(d),_.prototype.constructor),d}return e(_,v),_})(q),O=(function(v){function _(x){var d;return(d=v.call(this,x)||this).name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(n(d),_.prototype.constructor),d}return e(_,v),_})(q);function re(v,_){this.key=v,this.attributes=_,this.clear()}function ae(v,_){this.key=v,this.attributes=_,this.clear()}function le(v,_){this.key=v,this.attributes=_,this.clear()}function ie(v,_,x,d,c){this.key=_,this.attributes=c,this.undirected=v,this.source=x,this.target=d}re.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}},ae.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}},le.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}},ie.prototype.attach=function(){var v="out",_="in";this.undirected&&(v=_="undirected");var x=this.source.key,d=this.target.key;this.source[v][d]=this,this.undirected&&x===d||(this.target[_][x]=this)},ie.prototype.attachMulti=function(){var v="out",_="in",x=this.source.key,d=this.target.key;this.undirected&&(v=_="undirected");var c=this.source[v],m=c[d];if(m===void 0)return c[d]=this,void(this.undirected&&x===d||(this.target[_][x]=this));m.previous=this,this.next=m,c[d]=this,this.target[_][x]=this},ie.prototype.detach=function(){var v=this.source.key,_=this.target.key,x="out",d="in";this.undirected&&(x=d="undirected"),delete this.source[x][_],delete this.target[d][v]},ie.prototype.detachMulti=function(){var v=this.source.key,_=this.target.key,x="out",d="in";this.undirected&&(x=d="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[x][_],delete this.target[d][v]):(this.next.previous=void 0,this.source[x][_]=this.next,this.target[d][v]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var se=0,Ce=1,Ae=3;function Se(v,_,x,d,c,m,R){var C,M,K,Y;if(d=""+d,x===se){if(!(C=v._nodes.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" node in the graph.'));K=c,Y=m}else if(x===Ae){if(c=""+c,!(M=v._edges.get(c)))throw new k("Graph.".concat(_,': could not find the "').concat(c,'" edge in the graph.'));var X=M.source.key,Z=M.target.key;if(d===X)C=M.target;else{if(d!==Z)throw new k("Graph.".concat(_,': the "').concat(d,'" node is not attached to the "').concat(c,'" edge (').concat(X,", ").concat(Z,")."));C=M.source}K=m,Y=R}else{if(!(M=v._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'));C=x===Ce?M.source:M.target,K=c,Y=m}return[C,K,Y]}var tt=[{name:function(v){return"get".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R=Se(this,_,x,d,c,m),C=R[0],M=R[1];return C.attributes[M]}}},{name:function(v){return"get".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d,c){return Se(this,_,x,d,c)[0].attributes}}},{name:function(v){return"has".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R=Se(this,_,x,d,c,m),C=R[0],M=R[1];return C.attributes.hasOwnProperty(M)}}},{name:function(v){return"set".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m,R){var C=Se(this,_,x,d,c,m,R),M=C[0],K=C[1],Y=C[2];return M.attributes[K]=Y,this.emit("nodeAttributesUpdated",{key:M.key,type:"set",attributes:M.attributes,name:K}),this}}},{name:function(v){return"update".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m,R){var C=Se(this,_,x,d,c,m,R),M=C[0],K=C[1],Y=C[2];if(typeof Y!="function")throw new F("Graph.".concat(_,": updater should be a function."));var X=M.attributes,Z=Y(X[K]);return X[K]=Z,this.emit("nodeAttributesUpdated",{key:M.key,type:"set",attributes:M.attributes,name:K}),this}}},{name:function(v){return"remove".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R=Se(this,_,x,d,c,m),C=R[0],M=R[1];return delete C.attributes[M],this.emit("nodeAttributesUpdated",{key:C.key,type:"remove",attributes:C.attributes,name:M}),this}}},{name:function(v){return"replace".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R=Se(this,_,x,d,c,m),C=R[0],M=R[1];if(!h(M))throw new F("Graph.".concat(_,": provided attributes are not a plain object."));return C.attributes=M,this.emit("nodeAttributesUpdated",{key:C.key,type:"replace",attributes:C.attributes}),this}}},{name:function(v){return"merge".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R=Se(this,_,x,d,c,m),C=R[0],M=R[1];if(!h(M))throw new F("Graph.".concat(_,": provided attributes are not a plain object."));return l(C.attributes,M),this.emit("nodeAttributesUpdated",{key:C.key,type:"merge",attributes:C.attributes,data:M}),this}}},{name:function(v){return"update".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R=Se(this,_,x,d,c,m),C=R[0],M=R[1];if(typeof M!="function")throw new F("Graph.".concat(_,": provided updater is not a function."));return C.attributes=M(C.attributes),this.emit("nodeAttributesUpdated",{key:C.key,type:"update",attributes:C.attributes}),this}}}],dt=[{name:function(v){return"get".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c){var m;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+d,C=""+c;if(c=arguments[2],!(m=u(this,R,C,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(m=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}return m.attributes[c]}}},{name:function(v){return"get".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d){var c;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>1){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var m=""+d,R=""+arguments[1];if(!(c=u(this,m,R,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(m,'" - "').concat(R,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(c=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}return c.attributes}}},{name:function(v){return"has".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c){var m;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+d,C=""+c;if(c=arguments[2],!(m=u(this,R,C,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(m=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}return m.attributes.hasOwnProperty(c)}}},{name:function(v){return"set".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>3){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var C=""+d,M=""+c;if(c=arguments[2],m=arguments[3],!(R=u(this,C,M,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(C,'" - "').concat(M,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(R=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}return R.attributes[c]=m,this.emit("edgeAttributesUpdated",{key:R.key,type:"set",attributes:R.attributes,name:c}),this}}},{name:function(v){return"update".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c,m){var R;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>3){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var C=""+d,M=""+c;if(c=arguments[2],m=arguments[3],!(R=u(this,C,M,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(C,'" - "').concat(M,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(R=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}if(typeof m!="function")throw new F("Graph.".concat(_,": updater should be a function."));return R.attributes[c]=m(R.attributes[c]),this.emit("edgeAttributesUpdated",{key:R.key,type:"set",attributes:R.attributes,name:c}),this}}},{name:function(v){return"remove".concat(v,"Attribute")},attacher:function(v,_,x){v.prototype[_]=function(d,c){var m;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+d,C=""+c;if(c=arguments[2],!(m=u(this,R,C,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(m=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}return delete m.attributes[c],this.emit("edgeAttributesUpdated",{key:m.key,type:"remove",attributes:m.attributes,name:c}),this}}},{name:function(v){return"replace".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d,c){var m;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+d,C=""+c;if(c=arguments[2],!(m=u(this,R,C,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(m=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}if(!h(c))throw new F("Graph.".concat(_,": provided attributes are not a plain object."));return m.attributes=c,this.emit("edgeAttributesUpdated",{key:m.key,type:"replace",attributes:m.attributes}),this}}},{name:function(v){return"merge".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d,c){var m;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+d,C=""+c;if(c=arguments[2],!(m=u(this,R,C,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(m=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}if(!h(c))throw new F("Graph.".concat(_,": provided attributes are not a plain object."));return l(m.attributes,c),this.emit("edgeAttributesUpdated",{key:m.key,type:"merge",attributes:m.attributes,data:c}),this}}},{name:function(v){return"update".concat(v,"Attributes")},attacher:function(v,_,x){v.prototype[_]=function(d,c){var m;if(this.type!=="mixed"&&x!=="mixed"&&x!==this.type)throw new O("Graph.".concat(_,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(_,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+d,C=""+c;if(c=arguments[2],!(m=u(this,R,C,x)))throw new k("Graph.".concat(_,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(x!=="mixed")throw new O("Graph.".concat(_,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(d=""+d,!(m=this._edges.get(d)))throw new k("Graph.".concat(_,': could not find the "').concat(d,'" edge in the graph.'))}if(typeof c!="function")throw new F("Graph.".concat(_,": provided updater is not a function."));return m.attributes=c(m.attributes),this.emit("edgeAttributesUpdated",{key:m.key,type:"update",attributes:m.attributes}),this}}}],ut=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function ct(v,_,x,d){var c=!1;for(var m in _)if(m!==d){var R=_[m];if(c=x(R.key,R.attributes,R.source.key,R.target.key,R.source.attributes,R.target.attributes,R.undirected),v&&c)return R.key}}function ya(v,_,x,d){var c,m,R,C=!1;for(var M in _)if(M!==d){c=_[M];do{if(m=c.source,R=c.target,C=x(c.key,c.attributes,m.key,R.key,m.attributes,R.attributes,c.undirected),v&&C)return c.key;c=c.next}while(c!==void 0)}}function Ut(v,_){var x,d=Object.keys(v),c=d.length,m=0;return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){do if(x)x=x.next;else{if(m>=c)return{done:!0};var R=d[m++];if(R===_){x=void 0;continue}x=v[R]}while(!x);return{done:!1,value:{edge:x.key,attributes:x.attributes,source:x.source.key,target:x.target.key,sourceAttributes:x.source.attributes,targetAttributes:x.target.attributes,undirected:x.undirected}}}))}function xa(v,_,x,d){var c=_[x];if(c){var m=c.source,R=c.target;return d(c.key,c.attributes,m.key,R.key,m.attributes,R.attributes,c.undirected)&&v?c.key:void 0}}function xn(v,_,x,d){var c=_[x];if(c){var m=!1;do{if(m=d(c.key,c.attributes,c.source.key,c.target.key,c.source.attributes,c.target.attributes,c.undirected),v&&m)return c.key;c=c.next}while(c!==void 0)}}function Ht(v,_){var x=v[_];if(x.next!==void 0)return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){if(!x)return{done:!0};var c={edge:x.key,attributes:x.attributes,source:x.source.key,target:x.target.key,sourceAttributes:x.source.attributes,targetAttributes:x.target.attributes,undirected:x.undirected};return x=x.next,{done:!1,value:c}}));var d=!1;return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){return d===!0?{done:!0}:(d=!0,{done:!1,value:{edge:x.key,attributes:x.attributes,source:x.source.key,target:x.target.key,sourceAttributes:x.source.attributes,targetAttributes:x.target.attributes,undirected:x.undirected}})}))}function _n(v,_,x,d){if(_.size!==0){for(var c,m,R=x!=="mixed"&&x!==_.type,C=x==="undirected",M=!1,K=_._edges.values();(c=K.next()).done!==!0;)if(m=c.value,!R||m.undirected===C){var Y=m,X=Y.key,Z=Y.attributes,J=Y.source,ne=Y.target;if(M=d(X,Z,J.key,ne.key,J.attributes,ne.attributes,m.undirected),v&&M)return X}}}function Vt(v,_,x,d,c,m){var R,C=_?ya:ct;if(x!=="undirected"&&(d!=="out"&&(R=C(v,c.in,m),v&&R)||d!=="in"&&(R=C(v,c.out,m,d?void 0:c.key),v&&R))||x!=="directed"&&(R=C(v,c.undirected,m),v&&R))return R}function He(v,_,x,d,c,m,R){var C,M=x?xn:xa;if(_!=="undirected"&&(c.in!==void 0&&d!=="out"&&(C=M(v,c.in,m,R),v&&C)||c.out!==void 0&&d!=="in"&&(d||c.key!==m)&&(C=M(v,c.out,m,R),v&&C))||_!=="directed"&&c.undirected!==void 0&&(C=M(v,c.undirected,m,R),v&&C))return C}function Cs(v,_){var x=_.name,d=_.type,c=_.direction;v.prototype[x]=function(m,R){if(d!=="mixed"&&this.type!=="mixed"&&d!==this.type)return[];if(!arguments.length)return(function(K,Y){if(K.size===0)return[];if(Y==="mixed"||Y===K.type)return Array.from(K._edges.keys());for(var X,Z,J=Y==="undirected"?K.undirectedSize:K.directedSize,ne=new Array(J),he=Y==="undirected",fe=K._edges.values(),Ee=0;(X=fe.next()).done!==!0;)(Z=X.value).undirected===he&&(ne[Ee++]=Z.key);return ne})(this,d);if(arguments.length===1){m=""+m;var C=this._nodes.get(m);if(C===void 0)throw new k("Graph.".concat(x,': could not find the "').concat(m,'" node in the graph.'));return(function(K,Y,X,Z){var J=[];return Vt(!1,K,Y,X,Z,(function(ne){J.push(ne)})),J})(this.multi,d==="mixed"?this.type:d,c,C)}if(arguments.length===2){m=""+m,R=""+R;var M=this._nodes.get(m);if(!M)throw new k("Graph.".concat(x,':  could not find the "').concat(m,'" source node in the graph.'));if(!this._nodes.has(R))throw new k("Graph.".concat(x,':  could not find the "').concat(R,'" target node in the graph.'));return(function(K,Y,X,Z,J){var ne=[];return He(!1,K,Y,X,Z,J,(function(he){ne.push(he)})),ne})(d,this.multi,c,M,R)}throw new F("Graph.".concat(x,": too many arguments (expecting 0, 1 or 2 and got ").concat(arguments.length,")."))}}function ks(v,_){var x=_.name,d=_.type,c=_.direction,m=x.slice(0,-1)+"Entries";v.prototype[m]=function(R,C){if(d!=="mixed"&&this.type!=="mixed"&&d!==this.type)return T();if(!arguments.length)return(function(Y,X){if(Y.size===0)return T();var Z=X!=="mixed"&&X!==Y.type,J=X==="undirected",ne=Y._edges.values();return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){for(var he,fe;;){if((he=ne.next()).done)return he;if(fe=he.value,!Z||fe.undirected===J)break}return{value:{edge:fe.key,attributes:fe.attributes,source:fe.source.key,target:fe.target.key,sourceAttributes:fe.source.attributes,targetAttributes:fe.target.attributes,undirected:fe.undirected},done:!1}}))})(this,d);if(arguments.length===1){R=""+R;var M=this._nodes.get(R);if(!M)throw new k("Graph.".concat(m,': could not find the "').concat(R,'" node in the graph.'));return(function(Y,X,Z){var J=T();return Y!=="undirected"&&(X!=="out"&&Z.in!==void 0&&(J=S(J,Ut(Z.in))),X!=="in"&&Z.out!==void 0&&(J=S(J,Ut(Z.out,X?void 0:Z.key)))),Y!=="directed"&&Z.undirected!==void 0&&(J=S(J,Ut(Z.undirected))),J})(d,c,M)}if(arguments.length===2){R=""+R,C=""+C;var K=this._nodes.get(R);if(!K)throw new k("Graph.".concat(m,':  could not find the "').concat(R,'" source node in the graph.'));if(!this._nodes.has(C))throw new k("Graph.".concat(m,':  could not find the "').concat(C,'" target node in the graph.'));return(function(Y,X,Z,J){var ne=T();return Y!=="undirected"&&(Z.in!==void 0&&X!=="out"&&J in Z.in&&(ne=S(ne,Ht(Z.in,J))),Z.out!==void 0&&X!=="in"&&J in Z.out&&(X||Z.key!==J)&&(ne=S(ne,Ht(Z.out,J)))),Y!=="directed"&&Z.undirected!==void 0&&J in Z.undirected&&(ne=S(ne,Ht(Z.undirected,J))),ne})(d,c,K,C)}throw new F("Graph.".concat(m,": too many arguments (expecting 0, 1 or 2 and got ").concat(arguments.length,")."))}}var Ps=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function Tn(){this.A=null,this.B=null}function jt(v,_,x,d,c){for(var m in d){var R=d[m],C=R.source,M=R.target,K=C===x?M:C;if(!_||!_.has(K.key)){var Y=c(K.key,K.attributes);if(v&&Y)return K.key}}}function _a(v,_,x,d,c){if(_!=="mixed"){if(_==="undirected")return jt(v,null,d,d.undirected,c);if(typeof x=="string")return jt(v,null,d,d[x],c)}var m,R=new Tn;if(_!=="undirected"){if(x!=="out"){if(m=jt(v,null,d,d.in,c),v&&m)return m;R.wrap(d.in)}if(x!=="in"){if(m=jt(v,R,d,d.out,c),v&&m)return m;R.wrap(d.out)}}if(_!=="directed"&&(m=jt(v,R,d,d.undirected,c),v&&m))return m}function Xt(v,_,x){var d=Object.keys(x),c=d.length,m=0;return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){var R=null;do{if(m>=c)return v&&v.wrap(x),{done:!0};var C=x[d[m++]],M=C.source,K=C.target;R=M===_?K:M,v&&v.has(R.key)&&(R=null)}while(R===null);return{done:!1,value:{neighbor:R.key,attributes:R.attributes}}}))}function Fs(v,_){var x=_.name,d=_.type,c=_.direction;v.prototype[x]=function(m){if(d!=="mixed"&&this.type!=="mixed"&&d!==this.type)return[];m=""+m;var R=this._nodes.get(m);if(R===void 0)throw new k("Graph.".concat(x,': could not find the "').concat(m,'" node in the graph.'));return(function(C,M,K){if(C!=="mixed"){if(C==="undirected")return Object.keys(K.undirected);if(typeof M=="string")return Object.keys(K[M])}var Y=[];return _a(!1,C,M,K,(function(X){Y.push(X)})),Y})(d==="mixed"?this.type:d,c,R)}}function Is(v,_){var x=_.name,d=_.type,c=_.direction,m=x.slice(0,-1)+"Entries";v.prototype[m]=function(R){if(d!=="mixed"&&this.type!=="mixed"&&d!==this.type)return T();R=""+R;var C=this._nodes.get(R);if(C===void 0)throw new k("Graph.".concat(m,': could not find the "').concat(R,'" node in the graph.'));return(function(M,K,Y){if(M!=="mixed"){if(M==="undirected")return Xt(null,Y,Y.undirected);if(typeof K=="string")return Xt(null,Y,Y[K])}var X=T(),Z=new Tn;return M!=="undirected"&&(K!=="out"&&(X=S(X,Xt(Z,Y,Y.in))),K!=="in"&&(X=S(X,Xt(Z,Y,Y.out)))),M!=="directed"&&(X=S(X,Xt(Z,Y,Y.undirected))),X})(d==="mixed"?this.type:d,c,C)}}function Sn(v,_,x,d,c){for(var m,R,C,M,K,Y,X,Z=d._nodes.values(),J=d.type;(m=Z.next()).done!==!0;){var ne=!1;if(R=m.value,J!=="undirected")for(C in M=R.out){K=M[C];do{if(Y=K.target,ne=!0,X=c(R.key,Y.key,R.attributes,Y.attributes,K.key,K.attributes,K.undirected),v&&X)return K;K=K.next}while(K)}if(J!=="directed"){for(C in M=R.undirected)if(!(_&&R.key>C)){K=M[C];do{if((Y=K.target).key!==C&&(Y=K.source),ne=!0,X=c(R.key,Y.key,R.attributes,Y.attributes,K.key,K.attributes,K.undirected),v&&X)return K;K=K.next}while(K)}}if(x&&!ne&&(X=c(R.key,null,R.attributes,null,null,null,null),v&&X))return null}}function Gs(v){if(!h(v))throw new F('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in v))throw new F("Graph.import: serialized node is missing its key.");if("attributes"in v&&(!h(v.attributes)||v.attributes===null))throw new F("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function Ns(v){if(!h(v))throw new F('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in v))throw new F("Graph.import: serialized edge is missing its source.");if(!("target"in v))throw new F("Graph.import: serialized edge is missing its target.");if("attributes"in v&&(!h(v.attributes)||v.attributes===null))throw new F("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in v&&typeof v.undirected!="boolean")throw new F("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}Tn.prototype.wrap=function(v){this.A===null?this.A=v:this.B===null&&(this.B=v)},Tn.prototype.has=function(v){return this.A!==null&&v in this.A||this.B!==null&&v in this.B};var Tr,zs=(Tr=255&Math.floor(256*Math.random()),function(){return Tr++}),Ms=new Set(["directed","undirected","mixed"]),Sr=new Set(["domain","_events","_eventsCount","_maxListeners"]),Os={allowSelfLoops:!0,multi:!1,type:"mixed"};function Er(v,_,x){var d=new v.NodeDataClass(_,x);return v._nodes.set(_,d),v.emit("nodeAdded",{key:_,attributes:x}),d}function wr(v,_,x,d,c,m,R,C){if(!d&&v.type==="undirected")throw new O("Graph.".concat(_,": you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead."));if(d&&v.type==="directed")throw new O("Graph.".concat(_,": you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead."));if(C&&!h(C))throw new F("Graph.".concat(_,': invalid attributes. Expecting an object but got "').concat(C,'"'));if(m=""+m,R=""+R,C=C||{},!v.allowSelfLoops&&m===R)throw new O("Graph.".concat(_,': source & target are the same ("').concat(m,`"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`));var M=v._nodes.get(m),K=v._nodes.get(R);if(!M)throw new k("Graph.".concat(_,': source node "').concat(m,'" not found.'));if(!K)throw new k("Graph.".concat(_,': target node "').concat(R,'" not found.'));var Y={key:null,undirected:d,source:m,target:R,attributes:C};if(x)c=v._edgeKeyGenerator();else if(c=""+c,v._edges.has(c))throw new O("Graph.".concat(_,': the "').concat(c,'" edge already exists in the graph.'));if(!v.multi&&(d?M.undirected[R]!==void 0:M.out[R]!==void 0))throw new O("Graph.".concat(_,': an edge linking "').concat(m,'" to "').concat(R,`" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`));var X=new ie(d,c,M,K,C);v._edges.set(c,X);var Z=m===R;return d?(M.undirectedDegree++,K.undirectedDegree++,Z&&(M.undirectedLoops++,v._undirectedSelfLoopCount++)):(M.outDegree++,K.inDegree++,Z&&(M.directedLoops++,v._directedSelfLoopCount++)),v.multi?X.attachMulti():X.attach(),d?v._undirectedSize++:v._directedSize++,Y.key=c,v.emit("edgeAdded",Y),c}function Bs(v,_,x,d,c,m,R,C,M){if(!d&&v.type==="undirected")throw new O("Graph.".concat(_,": you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead."));if(d&&v.type==="directed")throw new O("Graph.".concat(_,": you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead."));if(C){if(M){if(typeof C!="function")throw new F("Graph.".concat(_,': invalid updater function. Expecting a function but got "').concat(C,'"'))}else if(!h(C))throw new F("Graph.".concat(_,': invalid attributes. Expecting an object but got "').concat(C,'"'))}var K;if(m=""+m,R=""+R,M&&(K=C,C=void 0),!v.allowSelfLoops&&m===R)throw new O("Graph.".concat(_,': source & target are the same ("').concat(m,`"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`));var Y,X,Z=v._nodes.get(m),J=v._nodes.get(R);if(!x&&(Y=v._edges.get(c))){if(!(Y.source.key===m&&Y.target.key===R||d&&Y.source.key===R&&Y.target.key===m))throw new O("Graph.".concat(_,': inconsistency detected when attempting to merge the "').concat(c,'" edge with "').concat(m,'" source & "').concat(R,'" target vs. ("').concat(Y.source.key,'", "').concat(Y.target.key,'").'));X=Y}if(X||v.multi||!Z||(X=d?Z.undirected[R]:Z.out[R]),X){var ne=[X.key,!1,!1,!1];if(M?!K:!C)return ne;if(M){var he=X.attributes;X.attributes=K(he),v.emit("edgeAttributesUpdated",{type:"replace",key:X.key,attributes:X.attributes})}else l(X.attributes,C),v.emit("edgeAttributesUpdated",{type:"merge",key:X.key,attributes:X.attributes,data:C});return ne}C=C||{},M&&K&&(C=K(C));var fe={key:null,undirected:d,source:m,target:R,attributes:C};if(x)c=v._edgeKeyGenerator();else if(c=""+c,v._edges.has(c))throw new O("Graph.".concat(_,': the "').concat(c,'" edge already exists in the graph.'));var Ee=!1,Re=!1;Z||(Z=Er(v,m,{}),Ee=!0,m===R&&(J=Z,Re=!0)),J||(J=Er(v,R,{}),Re=!0),Y=new ie(d,c,Z,J,C),v._edges.set(c,Y);var ke=m===R;return d?(Z.undirectedDegree++,J.undirectedDegree++,ke&&(Z.undirectedLoops++,v._undirectedSelfLoopCount++)):(Z.outDegree++,J.inDegree++,ke&&(Z.directedLoops++,v._directedSelfLoopCount++)),v.multi?Y.attachMulti():Y.attach(),d?v._undirectedSize++:v._directedSize++,fe.key=c,v.emit("edgeAdded",fe),[c,!0,Ee,Re]}function St(v,_){v._edges.delete(_.key);var x=_.source,d=_.target,c=_.attributes,m=_.undirected,R=x===d;m?(x.undirectedDegree--,d.undirectedDegree--,R&&(x.undirectedLoops--,v._undirectedSelfLoopCount--)):(x.outDegree--,d.inDegree--,R&&(x.directedLoops--,v._directedSelfLoopCount--)),v.multi?_.detachMulti():_.detach(),m?v._undirectedSize--:v._directedSize--,v.emit("edgeDropped",{key:_.key,attributes:c,source:x.key,target:d.key,undirected:m})}var be=(function(v){function _(d){var c;if(c=v.call(this)||this,typeof(d=l({},Os,d)).multi!="boolean")throw new F(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "`.concat(d.multi,'".'));if(!Ms.has(d.type))throw new F(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "`.concat(d.type,'".'));if(typeof d.allowSelfLoops!="boolean")throw new F(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "`.concat(d.allowSelfLoops,'".'));var m=d.type==="mixed"?re:d.type==="directed"?ae:le;b(n(c),"NodeDataClass",m);var R="geid_"+zs()+"_",C=0;return b(n(c),"_attributes",{}),b(n(c),"_nodes",new Map),b(n(c),"_edges",new Map),b(n(c),"_directedSize",0),b(n(c),"_undirectedSize",0),b(n(c),"_directedSelfLoopCount",0),b(n(c),"_undirectedSelfLoopCount",0),b(n(c),"_edgeKeyGenerator",(function(){var M;do M=R+C++;while(c._edges.has(M));return M})),b(n(c),"_options",d),Sr.forEach((function(M){return b(n(c),M,c[M])})),f(n(c),"order",(function(){return c._nodes.size})),f(n(c),"size",(function(){return c._edges.size})),f(n(c),"directedSize",(function(){return c._directedSize})),f(n(c),"undirectedSize",(function(){return c._undirectedSize})),f(n(c),"selfLoopCount",(function(){return c._directedSelfLoopCount+c._undirectedSelfLoopCount})),f(n(c),"directedSelfLoopCount",(function(){return c._directedSelfLoopCount})),f(n(c),"undirectedSelfLoopCount",(function(){return c._undirectedSelfLoopCount})),f(n(c),"multi",c._options.multi),f(n(c),"type",c._options.type),f(n(c),"allowSelfLoops",c._options.allowSelfLoops),f(n(c),"implementation",(function(){return"graphology"})),c}e(_,v);var x=_.prototype;return x._resetInstanceCounters=function(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0},x.hasNode=function(d){return this._nodes.has(""+d)},x.hasDirectedEdge=function(d,c){if(this.type==="undirected")return!1;if(arguments.length===1){var m=""+d,R=this._edges.get(m);return!!R&&!R.undirected}if(arguments.length===2){d=""+d,c=""+c;var C=this._nodes.get(d);return!!C&&C.out.hasOwnProperty(c)}throw new F("Graph.hasDirectedEdge: invalid arity (".concat(arguments.length,", instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target."))},x.hasUndirectedEdge=function(d,c){if(this.type==="directed")return!1;if(arguments.length===1){var m=""+d,R=this._edges.get(m);return!!R&&R.undirected}if(arguments.length===2){d=""+d,c=""+c;var C=this._nodes.get(d);return!!C&&C.undirected.hasOwnProperty(c)}throw new F("Graph.hasDirectedEdge: invalid arity (".concat(arguments.length,", instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target."))},x.hasEdge=function(d,c){if(arguments.length===1){var m=""+d;return this._edges.has(m)}if(arguments.length===2){d=""+d,c=""+c;var R=this._nodes.get(d);return!!R&&(R.out!==void 0&&R.out.hasOwnProperty(c)||R.undirected!==void 0&&R.undirected.hasOwnProperty(c))}throw new F("Graph.hasEdge: invalid arity (".concat(arguments.length,", instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target."))},x.directedEdge=function(d,c){if(this.type!=="undirected"){if(d=""+d,c=""+c,this.multi)throw new O("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");var m=this._nodes.get(d);if(!m)throw new k('Graph.directedEdge: could not find the "'.concat(d,'" source node in the graph.'));if(!this._nodes.has(c))throw new k('Graph.directedEdge: could not find the "'.concat(c,'" target node in the graph.'));var R=m.out&&m.out[c]||void 0;return R?R.key:void 0}},x.undirectedEdge=function(d,c){if(this.type!=="directed"){if(d=""+d,c=""+c,this.multi)throw new O("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");var m=this._nodes.get(d);if(!m)throw new k('Graph.undirectedEdge: could not find the "'.concat(d,'" source node in the graph.'));if(!this._nodes.has(c))throw new k('Graph.undirectedEdge: could not find the "'.concat(c,'" target node in the graph.'));var R=m.undirected&&m.undirected[c]||void 0;return R?R.key:void 0}},x.edge=function(d,c){if(this.multi)throw new O("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.edge: could not find the "'.concat(d,'" source node in the graph.'));if(!this._nodes.has(c))throw new k('Graph.edge: could not find the "'.concat(c,'" target node in the graph.'));var R=m.out&&m.out[c]||m.undirected&&m.undirected[c]||void 0;if(R)return R.key},x.areDirectedNeighbors=function(d,c){d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.areDirectedNeighbors: could not find the "'.concat(d,'" node in the graph.'));return this.type!=="undirected"&&(c in m.in||c in m.out)},x.areOutNeighbors=function(d,c){d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.areOutNeighbors: could not find the "'.concat(d,'" node in the graph.'));return this.type!=="undirected"&&c in m.out},x.areInNeighbors=function(d,c){d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.areInNeighbors: could not find the "'.concat(d,'" node in the graph.'));return this.type!=="undirected"&&c in m.in},x.areUndirectedNeighbors=function(d,c){d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.areUndirectedNeighbors: could not find the "'.concat(d,'" node in the graph.'));return this.type!=="directed"&&c in m.undirected},x.areNeighbors=function(d,c){d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.areNeighbors: could not find the "'.concat(d,'" node in the graph.'));return this.type!=="undirected"&&(c in m.in||c in m.out)||this.type!=="directed"&&c in m.undirected},x.areInboundNeighbors=function(d,c){d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.areInboundNeighbors: could not find the "'.concat(d,'" node in the graph.'));return this.type!=="undirected"&&c in m.in||this.type!=="directed"&&c in m.undirected},x.areOutboundNeighbors=function(d,c){d=""+d,c=""+c;var m=this._nodes.get(d);if(!m)throw new k('Graph.areOutboundNeighbors: could not find the "'.concat(d,'" node in the graph.'));return this.type!=="undirected"&&c in m.out||this.type!=="directed"&&c in m.undirected},x.inDegree=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.inDegree: could not find the "'.concat(d,'" node in the graph.'));return this.type==="undirected"?0:c.inDegree},x.outDegree=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.outDegree: could not find the "'.concat(d,'" node in the graph.'));return this.type==="undirected"?0:c.outDegree},x.directedDegree=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.directedDegree: could not find the "'.concat(d,'" node in the graph.'));return this.type==="undirected"?0:c.inDegree+c.outDegree},x.undirectedDegree=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.undirectedDegree: could not find the "'.concat(d,'" node in the graph.'));return this.type==="directed"?0:c.undirectedDegree},x.inboundDegree=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.inboundDegree: could not find the "'.concat(d,'" node in the graph.'));var m=0;return this.type!=="directed"&&(m+=c.undirectedDegree),this.type!=="undirected"&&(m+=c.inDegree),m},x.outboundDegree=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.outboundDegree: could not find the "'.concat(d,'" node in the graph.'));var m=0;return this.type!=="directed"&&(m+=c.undirectedDegree),this.type!=="undirected"&&(m+=c.outDegree),m},x.degree=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.degree: could not find the "'.concat(d,'" node in the graph.'));var m=0;return this.type!=="directed"&&(m+=c.undirectedDegree),this.type!=="undirected"&&(m+=c.inDegree+c.outDegree),m},x.inDegreeWithoutSelfLoops=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.inDegreeWithoutSelfLoops: could not find the "'.concat(d,'" node in the graph.'));return this.type==="undirected"?0:c.inDegree-c.directedLoops},x.outDegreeWithoutSelfLoops=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.outDegreeWithoutSelfLoops: could not find the "'.concat(d,'" node in the graph.'));return this.type==="undirected"?0:c.outDegree-c.directedLoops},x.directedDegreeWithoutSelfLoops=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.directedDegreeWithoutSelfLoops: could not find the "'.concat(d,'" node in the graph.'));return this.type==="undirected"?0:c.inDegree+c.outDegree-2*c.directedLoops},x.undirectedDegreeWithoutSelfLoops=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.undirectedDegreeWithoutSelfLoops: could not find the "'.concat(d,'" node in the graph.'));return this.type==="directed"?0:c.undirectedDegree-2*c.undirectedLoops},x.inboundDegreeWithoutSelfLoops=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.inboundDegreeWithoutSelfLoops: could not find the "'.concat(d,'" node in the graph.'));var m=0,R=0;return this.type!=="directed"&&(m+=c.undirectedDegree,R+=2*c.undirectedLoops),this.type!=="undirected"&&(m+=c.inDegree,R+=c.directedLoops),m-R},x.outboundDegreeWithoutSelfLoops=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.outboundDegreeWithoutSelfLoops: could not find the "'.concat(d,'" node in the graph.'));var m=0,R=0;return this.type!=="directed"&&(m+=c.undirectedDegree,R+=2*c.undirectedLoops),this.type!=="undirected"&&(m+=c.outDegree,R+=c.directedLoops),m-R},x.degreeWithoutSelfLoops=function(d){d=""+d;var c=this._nodes.get(d);if(!c)throw new k('Graph.degreeWithoutSelfLoops: could not find the "'.concat(d,'" node in the graph.'));var m=0,R=0;return this.type!=="directed"&&(m+=c.undirectedDegree,R+=2*c.undirectedLoops),this.type!=="undirected"&&(m+=c.inDegree+c.outDegree,R+=2*c.directedLoops),m-R},x.source=function(d){d=""+d;var c=this._edges.get(d);if(!c)throw new k('Graph.source: could not find the "'.concat(d,'" edge in the graph.'));return c.source.key},x.target=function(d){d=""+d;var c=this._edges.get(d);if(!c)throw new k('Graph.target: could not find the "'.concat(d,'" edge in the graph.'));return c.target.key},x.extremities=function(d){d=""+d;var c=this._edges.get(d);if(!c)throw new k('Graph.extremities: could not find the "'.concat(d,'" edge in the graph.'));return[c.source.key,c.target.key]},x.opposite=function(d,c){d=""+d,c=""+c;var m=this._edges.get(c);if(!m)throw new k('Graph.opposite: could not find the "'.concat(c,'" edge in the graph.'));var R=m.source.key,C=m.target.key;if(d===R)return C;if(d===C)return R;throw new k('Graph.opposite: the "'.concat(d,'" node is not attached to the "').concat(c,'" edge (').concat(R,", ").concat(C,")."))},x.hasExtremity=function(d,c){d=""+d,c=""+c;var m=this._edges.get(d);if(!m)throw new k('Graph.hasExtremity: could not find the "'.concat(d,'" edge in the graph.'));return m.source.key===c||m.target.key===c},x.isUndirected=function(d){d=""+d;var c=this._edges.get(d);if(!c)throw new k('Graph.isUndirected: could not find the "'.concat(d,'" edge in the graph.'));return c.undirected},x.isDirected=function(d){d=""+d;var c=this._edges.get(d);if(!c)throw new k('Graph.isDirected: could not find the "'.concat(d,'" edge in the graph.'));return!c.undirected},x.isSelfLoop=function(d){d=""+d;var c=this._edges.get(d);if(!c)throw new k('Graph.isSelfLoop: could not find the "'.concat(d,'" edge in the graph.'));return c.source===c.target},x.addNode=function(d,c){var m=(function(R,C,M){if(M&&!h(M))throw new F('Graph.addNode: invalid attributes. Expecting an object but got "'.concat(M,'"'));if(C=""+C,M=M||{},R._nodes.has(C))throw new O('Graph.addNode: the "'.concat(C,'" node already exist in the graph.'));var K=new R.NodeDataClass(C,M);return R._nodes.set(C,K),R.emit("nodeAdded",{key:C,attributes:M}),K})(this,d,c);return m.key},x.mergeNode=function(d,c){if(c&&!h(c))throw new F('Graph.mergeNode: invalid attributes. Expecting an object but got "'.concat(c,'"'));d=""+d,c=c||{};var m=this._nodes.get(d);return m?(c&&(l(m.attributes,c),this.emit("nodeAttributesUpdated",{type:"merge",key:d,attributes:m.attributes,data:c})),[d,!1]):(m=new this.NodeDataClass(d,c),this._nodes.set(d,m),this.emit("nodeAdded",{key:d,attributes:c}),[d,!0])},x.updateNode=function(d,c){if(c&&typeof c!="function")throw new F('Graph.updateNode: invalid updater function. Expecting a function but got "'.concat(c,'"'));d=""+d;var m=this._nodes.get(d);if(m){if(c){var R=m.attributes;m.attributes=c(R),this.emit("nodeAttributesUpdated",{type:"replace",key:d,attributes:m.attributes})}return[d,!1]}var C=c?c({}):{};return m=new this.NodeDataClass(d,C),this._nodes.set(d,m),this.emit("nodeAdded",{key:d,attributes:C}),[d,!0]},x.dropNode=function(d){d=""+d;var c,m=this._nodes.get(d);if(!m)throw new k('Graph.dropNode: could not find the "'.concat(d,'" node in the graph.'));if(this.type!=="undirected"){for(var R in m.out){c=m.out[R];do St(this,c),c=c.next;while(c)}for(var C in m.in){c=m.in[C];do St(this,c),c=c.next;while(c)}}if(this.type!=="directed")for(var M in m.undirected){c=m.undirected[M];do St(this,c),c=c.next;while(c)}this._nodes.delete(d),this.emit("nodeDropped",{key:d,attributes:m.attributes})},x.dropEdge=function(d){var c;if(arguments.length>1){var m=""+arguments[0],R=""+arguments[1];if(!(c=u(this,m,R,this.type)))throw new k('Graph.dropEdge: could not find the "'.concat(m,'" -> "').concat(R,'" edge in the graph.'))}else if(d=""+d,!(c=this._edges.get(d)))throw new k('Graph.dropEdge: could not find the "'.concat(d,'" edge in the graph.'));return St(this,c),this},x.dropDirectedEdge=function(d,c){if(arguments.length<2)throw new O("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new O("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");var m=u(this,d=""+d,c=""+c,"directed");if(!m)throw new k('Graph.dropDirectedEdge: could not find a "'.concat(d,'" -> "').concat(c,'" edge in the graph.'));return St(this,m),this},x.dropUndirectedEdge=function(d,c){if(arguments.length<2)throw new O("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new O("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");var m=u(this,d,c,"undirected");if(!m)throw new k('Graph.dropUndirectedEdge: could not find a "'.concat(d,'" -> "').concat(c,'" edge in the graph.'));return St(this,m),this},x.clear=function(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")},x.clearEdges=function(){for(var d,c=this._nodes.values();(d=c.next()).done!==!0;)d.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")},x.getAttribute=function(d){return this._attributes[d]},x.getAttributes=function(){return this._attributes},x.hasAttribute=function(d){return this._attributes.hasOwnProperty(d)},x.setAttribute=function(d,c){return this._attributes[d]=c,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:d}),this},x.updateAttribute=function(d,c){if(typeof c!="function")throw new F("Graph.updateAttribute: updater should be a function.");var m=this._attributes[d];return this._attributes[d]=c(m),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:d}),this},x.removeAttribute=function(d){return delete this._attributes[d],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:d}),this},x.replaceAttributes=function(d){if(!h(d))throw new F("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=d,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this},x.mergeAttributes=function(d){if(!h(d))throw new F("Graph.mergeAttributes: provided attributes are not a plain object.");return l(this._attributes,d),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:d}),this},x.updateAttributes=function(d){if(typeof d!="function")throw new F("Graph.updateAttributes: provided updater is not a function.");return this._attributes=d(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this},x.updateEachNodeAttributes=function(d,c){if(typeof d!="function")throw new F("Graph.updateEachNodeAttributes: expecting an updater function.");if(c&&!p(c))throw new F("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");for(var m,R,C=this._nodes.values();(m=C.next()).done!==!0;)(R=m.value).attributes=d(R.key,R.attributes);this.emit("eachNodeAttributesUpdated",{hints:c||null})},x.updateEachEdgeAttributes=function(d,c){if(typeof d!="function")throw new F("Graph.updateEachEdgeAttributes: expecting an updater function.");if(c&&!p(c))throw new F("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");for(var m,R,C,M,K=this._edges.values();(m=K.next()).done!==!0;)C=(R=m.value).source,M=R.target,R.attributes=d(R.key,R.attributes,C.key,M.key,C.attributes,M.attributes,R.undirected);this.emit("eachEdgeAttributesUpdated",{hints:c||null})},x.forEachAdjacencyEntry=function(d){if(typeof d!="function")throw new F("Graph.forEachAdjacencyEntry: expecting a callback.");Sn(!1,!1,!1,this,d)},x.forEachAdjacencyEntryWithOrphans=function(d){if(typeof d!="function")throw new F("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");Sn(!1,!1,!0,this,d)},x.forEachAssymetricAdjacencyEntry=function(d){if(typeof d!="function")throw new F("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");Sn(!1,!0,!1,this,d)},x.forEachAssymetricAdjacencyEntryWithOrphans=function(d){if(typeof d!="function")throw new F("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");Sn(!1,!0,!0,this,d)},x.nodes=function(){return Array.from(this._nodes.keys())},x.forEachNode=function(d){if(typeof d!="function")throw new F("Graph.forEachNode: expecting a callback.");for(var c,m,R=this._nodes.values();(c=R.next()).done!==!0;)d((m=c.value).key,m.attributes)},x.findNode=function(d){if(typeof d!="function")throw new F("Graph.findNode: expecting a callback.");for(var c,m,R=this._nodes.values();(c=R.next()).done!==!0;)if(d((m=c.value).key,m.attributes))return m.key},x.mapNodes=function(d){if(typeof d!="function")throw new F("Graph.mapNode: expecting a callback.");for(var c,m,R=this._nodes.values(),C=new Array(this.order),M=0;(c=R.next()).done!==!0;)m=c.value,C[M++]=d(m.key,m.attributes);return C},x.someNode=function(d){if(typeof d!="function")throw new F("Graph.someNode: expecting a callback.");for(var c,m,R=this._nodes.values();(c=R.next()).done!==!0;)if(d((m=c.value).key,m.attributes))return!0;return!1},x.everyNode=function(d){if(typeof d!="function")throw new F("Graph.everyNode: expecting a callback.");for(var c,m,R=this._nodes.values();(c=R.next()).done!==!0;)if(!d((m=c.value).key,m.attributes))return!1;return!0},x.filterNodes=function(d){if(typeof d!="function")throw new F("Graph.filterNodes: expecting a callback.");for(var c,m,R=this._nodes.values(),C=[];(c=R.next()).done!==!0;)d((m=c.value).key,m.attributes)&&C.push(m.key);return C},x.reduceNodes=function(d,c){if(typeof d!="function")throw new F("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new F("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");for(var m,R,C=c,M=this._nodes.values();(m=M.next()).done!==!0;)C=d(C,(R=m.value).key,R.attributes);return C},x.nodeEntries=function(){var d=this._nodes.values();return a(a({},Symbol.iterator,(function(){return this})),"next",(function(){var c=d.next();if(c.done)return c;var m=c.value;return{value:{node:m.key,attributes:m.attributes},done:!1}}))},x.export=function(){var d=this,c=new Array(this._nodes.size),m=0;this._nodes.forEach((function(C,M){c[m++]=(function(K,Y){var X={key:K};return g(Y.attributes)||(X.attributes=l({},Y.attributes)),X})(M,C)}));var R=new Array(this._edges.size);return m=0,this._edges.forEach((function(C,M){R[m++]=(function(K,Y,X){var Z={key:Y,source:X.source.key,target:X.target.key};return g(X.attributes)||(Z.attributes=l({},X.attributes)),K==="mixed"&&X.undirected&&(Z.undirected=!0),Z})(d.type,M,C)})),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:c,edges:R}},x.import=function(d){var c,m,R,C,M,K=this,Y=arguments.length>1&&arguments[1]!==void 0&&arguments[1];if(d instanceof _)return d.forEachNode((function(Pe,Ve){Y?K.mergeNode(Pe,Ve):K.addNode(Pe,Ve)})),d.forEachEdge((function(Pe,Ve,En,wn,Qc,Jc,kr){Y?kr?K.mergeUndirectedEdgeWithKey(Pe,En,wn,Ve):K.mergeDirectedEdgeWithKey(Pe,En,wn,Ve):kr?K.addUndirectedEdgeWithKey(Pe,En,wn,Ve):K.addDirectedEdgeWithKey(Pe,En,wn,Ve)})),this;if(!h(d))throw new F("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(d.attributes){if(!h(d.attributes))throw new F("Graph.import: invalid attributes. Expecting a plain object.");Y?this.mergeAttributes(d.attributes):this.replaceAttributes(d.attributes)}if(d.nodes){if(R=d.nodes,!Array.isArray(R))throw new F("Graph.import: invalid nodes. Expecting an array.");for(c=0,m=R.length;c<m;c++){Gs(C=R[c]);var X=C,Z=X.key,J=X.attributes;Y?this.mergeNode(Z,J):this.addNode(Z,J)}}if(d.edges){var ne=!1;if(this.type==="undirected"&&(ne=!0),R=d.edges,!Array.isArray(R))throw new F("Graph.import: invalid edges. Expecting an array.");for(c=0,m=R.length;c<m;c++){Ns(M=R[c]);var he=M,fe=he.source,Ee=he.target,Re=he.attributes,ke=he.undirected,Ne=ke===void 0?ne:ke;"key"in M?(Y?Ne?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:Ne?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey).call(this,M.key,fe,Ee,Re):(Y?Ne?this.mergeUndirectedEdge:this.mergeDirectedEdge:Ne?this.addUndirectedEdge:this.addDirectedEdge).call(this,fe,Ee,Re)}}return this},x.nullCopy=function(d){var c=new _(l({},this._options,d));return c.replaceAttributes(l({},this.getAttributes())),c},x.emptyCopy=function(d){var c=this.nullCopy(d);return this._nodes.forEach((function(m,R){var C=l({},m.attributes);m=new c.NodeDataClass(R,C),c._nodes.set(R,m)})),c},x.copy=function(d){if(typeof(d=d||{}).type=="string"&&d.type!==this.type&&d.type!=="mixed")throw new O('Graph.copy: cannot create an incompatible copy from "'.concat(this.type,'" type to "').concat(d.type,'" because this would mean losing information about the current graph.'));if(typeof d.multi=="boolean"&&d.multi!==this.multi&&d.multi!==!0)throw new O("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof d.allowSelfLoops=="boolean"&&d.allowSelfLoops!==this.allowSelfLoops&&d.allowSelfLoops!==!0)throw new O("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");for(var c,m,R=this.emptyCopy(d),C=this._edges.values();(c=C.next()).done!==!0;)wr(R,"copy",!1,(m=c.value).undirected,m.key,m.source.key,m.target.key,l({},m.attributes));return R},x.toJSON=function(){return this.export()},x.toString=function(){return"[object Graph]"},x.inspect=function(){var d=this,c={};this._nodes.forEach((function(K,Y){c[Y]=K.attributes}));var m={},R={};this._edges.forEach((function(K,Y){var X,Z=K.undirected?"--":"->",J="",ne=K.source.key,he=K.target.key;K.undirected&&ne>he&&(X=ne,ne=he,he=X);var fe="(".concat(ne,")").concat(Z,"(").concat(he,")");Y.startsWith("geid_")?d.multi&&(R[fe]===void 0?R[fe]=0:R[fe]++,J+="".concat(R[fe],". ")):J+="[".concat(Y,"]: "),m[J+=fe]=K.attributes}));var C={};for(var M in this)this.hasOwnProperty(M)&&!Sr.has(M)&&typeof this[M]!="function"&&o(M)!=="symbol"&&(C[M]=this[M]);return C.attributes=this._attributes,C.nodes=c,C.edges=m,b(C,"constructor",this.constructor),C},_})(E.exports.EventEmitter);typeof Symbol<"u"&&(be.prototype[Symbol.for("nodejs.util.inspect.custom")]=be.prototype.inspect),[{name:function(v){return"".concat(v,"Edge")},generateKey:!0},{name:function(v){return"".concat(v,"DirectedEdge")},generateKey:!0,type:"directed"},{name:function(v){return"".concat(v,"UndirectedEdge")},generateKey:!0,type:"undirected"},{name:function(v){return"".concat(v,"EdgeWithKey")}},{name:function(v){return"".concat(v,"DirectedEdgeWithKey")},type:"directed"},{name:function(v){return"".concat(v,"UndirectedEdgeWithKey")},type:"undirected"}].forEach((function(v){["add","merge","update"].forEach((function(_){var x=v.name(_),d=_==="add"?wr:Bs;v.generateKey?be.prototype[x]=function(c,m,R){return d(this,x,!0,(v.type||this.type)==="undirected",null,c,m,R,_==="update")}:be.prototype[x]=function(c,m,R,C){return d(this,x,!1,(v.type||this.type)==="undirected",c,m,R,C,_==="update")}}))})),(function(v){tt.forEach((function(_){var x=_.name,d=_.attacher;d(v,x("Node"),se),d(v,x("Source"),Ce),d(v,x("Target"),2),d(v,x("Opposite"),Ae)}))})(be),(function(v){dt.forEach((function(_){var x=_.name,d=_.attacher;d(v,x("Edge"),"mixed"),d(v,x("DirectedEdge"),"directed"),d(v,x("UndirectedEdge"),"undirected")}))})(be),(function(v){ut.forEach((function(_){Cs(v,_),(function(x,d){var c=d.name,m=d.type,R=d.direction,C="forEach"+c[0].toUpperCase()+c.slice(1,-1);x.prototype[C]=function(X,Z,J){if(m==="mixed"||this.type==="mixed"||m===this.type){if(arguments.length===1)return _n(!1,this,m,J=X);if(arguments.length===2){X=""+X,J=Z;var ne=this._nodes.get(X);if(ne===void 0)throw new k("Graph.".concat(C,': could not find the "').concat(X,'" node in the graph.'));return Vt(!1,this.multi,m==="mixed"?this.type:m,R,ne,J)}if(arguments.length===3){X=""+X,Z=""+Z;var he=this._nodes.get(X);if(!he)throw new k("Graph.".concat(C,':  could not find the "').concat(X,'" source node in the graph.'));if(!this._nodes.has(Z))throw new k("Graph.".concat(C,':  could not find the "').concat(Z,'" target node in the graph.'));return He(!1,m,this.multi,R,he,Z,J)}throw new F("Graph.".concat(C,": too many arguments (expecting 1, 2 or 3 and got ").concat(arguments.length,")."))}};var M="map"+c[0].toUpperCase()+c.slice(1);x.prototype[M]=function(){var X,Z=Array.prototype.slice.call(arguments),J=Z.pop();if(Z.length===0){var ne=0;m!=="directed"&&(ne+=this.undirectedSize),m!=="undirected"&&(ne+=this.directedSize),X=new Array(ne);var he=0;Z.push((function(fe,Ee,Re,ke,Ne,Pe,Ve){X[he++]=J(fe,Ee,Re,ke,Ne,Pe,Ve)}))}else X=[],Z.push((function(fe,Ee,Re,ke,Ne,Pe,Ve){X.push(J(fe,Ee,Re,ke,Ne,Pe,Ve))}));return this[C].apply(this,Z),X};var K="filter"+c[0].toUpperCase()+c.slice(1);x.prototype[K]=function(){var X=Array.prototype.slice.call(arguments),Z=X.pop(),J=[];return X.push((function(ne,he,fe,Ee,Re,ke,Ne){Z(ne,he,fe,Ee,Re,ke,Ne)&&J.push(ne)})),this[C].apply(this,X),J};var Y="reduce"+c[0].toUpperCase()+c.slice(1);x.prototype[Y]=function(){var X,Z,J=Array.prototype.slice.call(arguments);if(J.length<2||J.length>4)throw new F("Graph.".concat(Y,": invalid number of arguments (expecting 2, 3 or 4 and got ").concat(J.length,")."));if(typeof J[J.length-1]=="function"&&typeof J[J.length-2]!="function")throw new F("Graph.".concat(Y,": missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array."));J.length===2?(X=J[0],Z=J[1],J=[]):J.length===3?(X=J[1],Z=J[2],J=[J[0]]):J.length===4&&(X=J[2],Z=J[3],J=[J[0],J[1]]);var ne=Z;return J.push((function(he,fe,Ee,Re,ke,Ne,Pe){ne=X(ne,he,fe,Ee,Re,ke,Ne,Pe)})),this[C].apply(this,J),ne}})(v,_),(function(x,d){var c=d.name,m=d.type,R=d.direction,C="find"+c[0].toUpperCase()+c.slice(1,-1);x.prototype[C]=function(Y,X,Z){if(m!=="mixed"&&this.type!=="mixed"&&m!==this.type)return!1;if(arguments.length===1)return _n(!0,this,m,Z=Y);if(arguments.length===2){Y=""+Y,Z=X;var J=this._nodes.get(Y);if(J===void 0)throw new k("Graph.".concat(C,': could not find the "').concat(Y,'" node in the graph.'));return Vt(!0,this.multi,m==="mixed"?this.type:m,R,J,Z)}if(arguments.length===3){Y=""+Y,X=""+X;var ne=this._nodes.get(Y);if(!ne)throw new k("Graph.".concat(C,':  could not find the "').concat(Y,'" source node in the graph.'));if(!this._nodes.has(X))throw new k("Graph.".concat(C,':  could not find the "').concat(X,'" target node in the graph.'));return He(!0,m,this.multi,R,ne,X,Z)}throw new F("Graph.".concat(C,": too many arguments (expecting 1, 2 or 3 and got ").concat(arguments.length,")."))};var M="some"+c[0].toUpperCase()+c.slice(1,-1);x.prototype[M]=function(){var Y=Array.prototype.slice.call(arguments),X=Y.pop();return Y.push((function(Z,J,ne,he,fe,Ee,Re){return X(Z,J,ne,he,fe,Ee,Re)})),!!this[C].apply(this,Y)};var K="every"+c[0].toUpperCase()+c.slice(1,-1);x.prototype[K]=function(){var Y=Array.prototype.slice.call(arguments),X=Y.pop();return Y.push((function(Z,J,ne,he,fe,Ee,Re){return!X(Z,J,ne,he,fe,Ee,Re)})),!this[C].apply(this,Y)}})(v,_),ks(v,_)}))})(be),(function(v){Ps.forEach((function(_){Fs(v,_),(function(x,d){var c=d.name,m=d.type,R=d.direction,C="forEach"+c[0].toUpperCase()+c.slice(1,-1);x.prototype[C]=function(X,Z){if(m==="mixed"||this.type==="mixed"||m===this.type){X=""+X;var J=this._nodes.get(X);if(J===void 0)throw new k("Graph.".concat(C,': could not find the "').concat(X,'" node in the graph.'));_a(!1,m==="mixed"?this.type:m,R,J,Z)}};var M="map"+c[0].toUpperCase()+c.slice(1);x.prototype[M]=function(X,Z){var J=[];return this[C](X,(function(ne,he){J.push(Z(ne,he))})),J};var K="filter"+c[0].toUpperCase()+c.slice(1);x.prototype[K]=function(X,Z){var J=[];return this[C](X,(function(ne,he){Z(ne,he)&&J.push(ne)})),J};var Y="reduce"+c[0].toUpperCase()+c.slice(1);x.prototype[Y]=function(X,Z,J){if(arguments.length<3)throw new F("Graph.".concat(Y,": missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array."));var ne=J;return this[C](X,(function(he,fe){ne=Z(ne,he,fe)})),ne}})(v,_),(function(x,d){var c=d.name,m=d.type,R=d.direction,C=c[0].toUpperCase()+c.slice(1,-1),M="find"+C;x.prototype[M]=function(X,Z){if(m==="mixed"||this.type==="mixed"||m===this.type){X=""+X;var J=this._nodes.get(X);if(J===void 0)throw new k("Graph.".concat(M,': could not find the "').concat(X,'" node in the graph.'));return _a(!0,m==="mixed"?this.type:m,R,J,Z)}};var K="some"+C;x.prototype[K]=function(X,Z){return!!this[M](X,Z)};var Y="every"+C;x.prototype[Y]=function(X,Z){return!this[M](X,(function(J,ne){return!Z(J,ne)}))}})(v,_),Is(v,_)}))})(be);var Rr=(function(v){function _(x){var d=l({type:"directed"},x);if("multi"in d&&d.multi!==!1)throw new F("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(d.type!=="directed")throw new F('DirectedGraph.from: inconsistent "'+d.type+'" type in given options!');return v.call(this,d)||this}return e(_,v),_})(be),Ar=(function(v){function _(x){var d=l({type:"undirected"},x);if("multi"in d&&d.multi!==!1)throw new F("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(d.type!=="undirected")throw new F('UndirectedGraph.from: inconsistent "'+d.type+'" type in given options!');return v.call(this,d)||this}return e(_,v),_})(be),Dr=(function(v){function _(x){var d=l({multi:!0},x);if("multi"in d&&d.multi!==!0)throw new F("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");return v.call(this,d)||this}return e(_,v),_})(be),Lr=(function(v){function _(x){var d=l({type:"directed",multi:!0},x);if("multi"in d&&d.multi!==!0)throw new F("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(d.type!=="directed")throw new F('MultiDirectedGraph.from: inconsistent "'+d.type+'" type in given options!');return v.call(this,d)||this}return e(_,v),_})(be),Cr=(function(v){function _(x){var d=l({type:"undirected",multi:!0},x);if("multi"in d&&d.multi!==!0)throw new F("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(d.type!=="undirected")throw new F('MultiUndirectedGraph.from: inconsistent "'+d.type+'" type in given options!');return v.call(this,d)||this}return e(_,v),_})(be);function Et(v){v.from=function(_,x){var d=l({},_.options,x),c=new v(d);return c.import(_),c}}return Et(be),Et(Rr),Et(Ar),Et(Dr),Et(Lr),Et(Cr),be.Graph=be,be.DirectedGraph=Rr,be.UndirectedGraph=Ar,be.MultiGraph=Dr,be.MultiDirectedGraph=Lr,be.MultiUndirectedGraph=Cr,be.InvalidArgumentsGraphError=F,be.NotFoundGraphError=k,be.UsageGraphError=O,be}))});var tn=Ta((yh,Fa)=>{"use strict";var Dt=typeof Reflect=="object"?Reflect:null,ui=Dt&&typeof Dt.apply=="function"?Dt.apply:function(a,t,e){return Function.prototype.apply.call(a,t,e)},Mn;Dt&&typeof Dt.ownKeys=="function"?Mn=Dt.ownKeys:Object.getOwnPropertySymbols?Mn=function(a){return Object.getOwnPropertyNames(a).concat(Object.getOwnPropertySymbols(a))}:Mn=function(a){return Object.getOwnPropertyNames(a)};function il(n){console&&console.warn&&console.warn(n)}var hi=Number.isNaN||function(a){return a!==a};function me(){me.init.call(this)}Fa.exports=me;Fa.exports.once=dl;me.EventEmitter=me;me.prototype._events=void 0;me.prototype._eventsCount=0;me.prototype._maxListeners=void 0;var ci=10;function On(n){if(typeof n!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof n)}Object.defineProperty(me,"defaultMaxListeners",{enumerable:!0,get:function(){return ci},set:function(n){if(typeof n!="number"||n<0||hi(n))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+n+".");ci=n}});me.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};me.prototype.setMaxListeners=function(a){if(typeof a!="number"||a<0||hi(a))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+a+".");return this._maxListeners=a,this};function fi(n){return n._maxListeners===void 0?me.defaultMaxListeners:n._maxListeners}me.prototype.getMaxListeners=function(){return fi(this)};me.prototype.emit=function(a){for(var t=[],e=1;e<arguments.length;e++)t.push(arguments[e]);var r=a==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(t.length>0&&(o=t[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[a];if(l===void 0)return!1;if(typeof l=="function")ui(l,this,t);else for(var u=l.length,h=bi(l,u),e=0;e<u;++e)ui(h[e],this,t);return!0};function gi(n,a,t,e){var r,i,o;if(On(t),i=n._events,i===void 0?(i=n._events=Object.create(null),n._eventsCount=0):(i.newListener!==void 0&&(n.emit("newListener",a,t.listener?t.listener:t),i=n._events),o=i[a]),o===void 0)o=i[a]=t,++n._eventsCount;else if(typeof o=="function"?o=i[a]=e?[t,o]:[o,t]:e?o.unshift(t):o.push(t),r=fi(n),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(a)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=n,s.type=a,s.count=o.length,il(s)}return n}me.prototype.addListener=function(a,t){return gi(this,a,t,!1)};me.prototype.on=me.prototype.addListener;me.prototype.prependListener=function(a,t){return gi(this,a,t,!0)};function ol(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function pi(n,a,t){var e={fired:!1,wrapFn:void 0,target:n,type:a,listener:t},r=ol.bind(e);return r.listener=t,e.wrapFn=r,r}me.prototype.once=function(a,t){return On(t),this.on(a,pi(this,a,t)),this};me.prototype.prependOnceListener=function(a,t){return On(t),this.prependListener(a,pi(this,a,t)),this};me.prototype.removeListener=function(a,t){var e,r,i,o,s;if(On(t),r=this._events,r===void 0)return this;if(e=r[a],e===void 0)return this;if(e===t||e.listener===t)--this._eventsCount===0?this._events=Object.create(null):(delete r[a],r.removeListener&&this.emit("removeListener",a,e.listener||t));else if(typeof e!="function"){for(i=-1,o=e.length-1;o>=0;o--)if(e[o]===t||e[o].listener===t){s=e[o].listener,i=o;break}if(i<0)return this;i===0?e.shift():sl(e,i),e.length===1&&(r[a]=e[0]),r.removeListener!==void 0&&this.emit("removeListener",a,s||t)}return this};me.prototype.off=me.prototype.removeListener;me.prototype.removeAllListeners=function(a){var t,e,r;if(e=this._events,e===void 0)return this;if(e.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):e[a]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete e[a]),this;if(arguments.length===0){var i=Object.keys(e),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(t=e[a],typeof t=="function")this.removeListener(a,t);else if(t!==void 0)for(r=t.length-1;r>=0;r--)this.removeListener(a,t[r]);return this};function vi(n,a,t){var e=n._events;if(e===void 0)return[];var r=e[a];return r===void 0?[]:typeof r=="function"?t?[r.listener||r]:[r]:t?ll(r):bi(r,r.length)}me.prototype.listeners=function(a){return vi(this,a,!0)};me.prototype.rawListeners=function(a){return vi(this,a,!1)};me.listenerCount=function(n,a){return typeof n.listenerCount=="function"?n.listenerCount(a):mi.call(n,a)};me.prototype.listenerCount=mi;function mi(n){var a=this._events;if(a!==void 0){var t=a[n];if(typeof t=="function")return 1;if(t!==void 0)return t.length}return 0}me.prototype.eventNames=function(){return this._eventsCount>0?Mn(this._events):[]};function bi(n,a){for(var t=new Array(a),e=0;e<a;++e)t[e]=n[e];return t}function sl(n,a){for(;a+1<n.length;a++)n[a]=n[a+1];n.pop()}function ll(n){for(var a=new Array(n.length),t=0;t<a.length;++t)a[t]=n[t].listener||n[t];return a}function dl(n,a){return new Promise(function(t,e){function r(o){n.removeListener(a,i),e(o)}function i(){typeof n.removeListener=="function"&&n.removeListener("error",r),t([].slice.call(arguments))}yi(n,a,i,{once:!0}),a!=="error"&&ul(n,r,{once:!0})})}function ul(n,a,t){typeof n.on=="function"&&yi(n,"error",a,t)}function yi(n,a,t,e){if(typeof n.on=="function")e.once?n.once(a,t):n.on(a,t);else if(typeof n.addEventListener=="function")n.addEventListener(a,function r(i){e.once&&n.removeEventListener(a,r),t(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof n)}});var ja=Ta((Lh,zi)=>{zi.exports=function(a){return a!==null&&typeof a=="object"&&typeof a.addUndirectedEdgeWithKey=="function"&&typeof a.dropNode=="function"&&typeof a.multi=="boolean"}});var Us=80,An={act:n=>Ze({view:"entity",id:n})};function Xr(n,a){let t=U("ul",{id:"hits",role:"listbox","aria-label":ee.search,hidden:!0}),e=U("input",{type:"search",id:"search-field",role:"combobox",autocomplete:"off",spellcheck:"false",placeholder:ee.search,title:ee.searchHint,"aria-label":ee.search,"aria-autocomplete":"list","aria-controls":"hits","aria-expanded":"false"}),r=[],i=-1,o=0,s=0,l=f=>{t.hidden=!f,e.setAttribute("aria-expanded",String(f)),f||e.removeAttribute("aria-activedescendant")},u=f=>{if(i=f,[...t.children].forEach((p,S)=>p.setAttribute("aria-selected",String(S===i))),i<0)return e.removeAttribute("aria-activedescendant");e.setAttribute("aria-activedescendant",`hit-${i}`),t.children[i]?.scrollIntoView({block:"nearest"})},h=f=>{l(!1),e.value="",An.act(f.id)},g=f=>{r=f;let p=(T,y)=>U("li",{role:"option",id:`hit-${y}`,"aria-selected":"false",onmousedown:E=>E.preventDefault(),onclick:()=>h(T)},U("span",{class:"hit-name"},T.name),U("span",{class:"hit-note"},[T.matched,T.kind].filter(Boolean).join(" \xB7 "))),S=U("li",{class:"hit-none",role:"option","aria-disabled":"true","aria-selected":"false"},ee.nothingFound);ge(t,...f.length?f.map(p):[S]),l(!0),u(f.length?0:-1),a.announce(f.length?ve(ee.results,{count:f.length}):ee.nothingFound)},b=async()=>{let f=e.value.trim(),p=++o;if(!f)return l(!1);let S=await Or(f);p===o&&g(S)};e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(()=>{b()},Us)}),e.addEventListener("blur",()=>l(!1)),e.addEventListener("focus",()=>e.value.trim()&&void b()),e.addEventListener("keydown",f=>{if(f.isComposing)return;let p=r.length;if(f.key==="ArrowDown"&&p)u((i+1)%p);else if(f.key==="ArrowUp"&&p)u((i+p-1)%p);else if(f.key==="Enter"&&!t.hidden&&r[i])h(r[i]);else if(f.key==="Escape")t.hidden&&(e.value=""),l(!1);else return;f.preventDefault()}),addEventListener("keydown",f=>{let p=f.target instanceof Element&&f.target.closest("input, textarea, select, [contenteditable]");f.key!=="/"||p||f.ctrlKey||f.metaKey||(f.preventDefault(),e.focus())}),ge(n,e,t)}var xr={};Ws(xr,{mount:()=>jc});var Dn=class{constructor(a){this.text=a;let t=[];for(let e=0;e<a.length;e+=(a.codePointAt(e)??0)>65535?2:1)t.push(e);t.push(a.length),this.units=Uint32Array.from(t)}text;units;get points(){return this.units.length-1}unit(a){return this.units[Math.min(Math.max(a,0),this.units.length-1)]??this.text.length}slice([a,t]){return this.text.slice(this.unit(a),this.unit(t))}};var qr=["sentence","cue","object","subject"],Ln=class{shown=null;stretches=[];body=U("div",{class:"text",tabindex:0,role:"region","aria-label":ee.article});head=U("div",{class:"article-head"});constructor(a){ge(a,this.head,this.body)}async show(a){if(this.shown?.id!==a.document){let t=await Hr(a.document);this.shown=t,this.fill(t)}this.mark(a)}fill(a){let t=Hs(a.url),e=i=>U("li",{class:`mark-${i}`},ee[i]);ge(this.head,U("h3",{lang:a.language},a.title),U("p",{class:"note"},[a.date,a.id===a.title?null:a.id].filter(Boolean).join(" \xB7 "),t&&" \xB7 ",t&&U("a",{href:t,rel:"noreferrer noopener",target:"_blank"},ee.openSource)),U("ul",{class:"legend"},e("subject"),e("cue"),e("object")),!a.text&&U("p",{class:"note"},ee.articlePart));let r=a.text?[[0,a.text]]:a.sentences.map(({place:i,text:o})=>[i[0],o]);this.stretches=r.map(([i,o])=>{let s=new Dn(o);return{start:i,end:i+s.points,node:document.createTextNode(o),offsets:s}}),this.body.lang=a.language,ge(this.body,...this.stretches.map(({node:i})=>U("p",{},i)))}mark(a){let t={sentence:a.sentence,cue:a.cue,object:a.object,subject:a.subject};qr.forEach((s,l)=>{let u=t[s]&&this.range(t[s]);if(!("highlights"in CSS))return;if(!u)return void CSS.highlights.delete(`evidence-${s}`);let h=new Highlight(u);h.priority=l,CSS.highlights.set(`evidence-${s}`,h)});let e=this.range(a.sentence);if(!e)return;let[r,i]=[e.getBoundingClientRect(),this.body.getBoundingClientRect()],o=Math.max(24,(i.height-r.height)/3);this.body.scrollTop+=r.top-i.top-o}range([a,t]){let e=this.stretches.find(i=>i.start<=a&&t<=i.end);if(!e)return null;let r=document.createRange();return r.setStart(e.node,e.offsets.unit(a-e.start)),r.setEnd(e.node,e.offsets.unit(t-e.start)),r}};function Yr(){if("highlights"in CSS)for(let n of qr)CSS.highlights.delete(`evidence-${n}`)}function Hs(n){return n&&/^https?:\/\//i.test(n)?n:null}function Cn(n){return U("span",{class:`chip status-${n.status}`},n.standing)}function kn(n,a){return n.style.setProperty("--kind",`var(--kind-${a})`),n}function wa({kinds:n}){n.forEach((a,t)=>document.documentElement.style.setProperty(`--kind-${t}`,a[ze()]))}var cs=ht($r(),1);var Kr=160,Vs=90,js=["asserted","reported","planned","proposed","negated"],Pn=class{constructor(a){this.network=a;this.take(a),this.openFirst()}network;nodes=new Map;links=new Map;open=new Set;filter=Yt();neighbours=new Map;take(a){for(let t of a.nodes)this.nodes.set(t.id,t);for(let t of a.links)this.links.set(t.id,t),this.linked(t.from).add(t.to),this.linked(t.to).add(t.from)}renew(a){this.network=a,this.nodes.clear(),this.links.clear(),this.neighbours.clear(),this.take(a),this.open=new Set([...this.open].filter(t=>this.nodes.has(t))),this.open.size===0&&this.openFirst()}openFirst(){let a=this.network.entities<=Kr?Kr:Vs,t=[...this.network.nodes].sort((e,r)=>e.rank-r.rank);this.open=new Set(t.slice(0,a).map(({id:e})=>e))}openAll(){this.open=new Set(this.nodes.keys())}get isFiltered(){let{classes:a,predicates:t,statuses:e,documents:r,span:i,undated:o}=this.filter;return!o||i!==null||[a,t,e,r].some(({size:s})=>s>0)}get isWhole(){return this.open.size>=this.nodes.size}async know(a){let t=this.nodes.get(a),e=[...this.linked(a)].filter(r=>this.nodes.has(r));return(!t||e.length<t.degree)&&this.take(await Mr(a)),this.nodes.has(a)}async expand(a){await this.know(a);for(let t of[a,...this.linked(a)])this.nodes.has(t)&&this.open.add(t)}async focus(a){this.open.clear(),await this.expand(a)}hidden(a){let t=[...this.linked(a)].filter(e=>e!==a&&this.open.has(e)).length;return Math.max(0,(this.nodes.get(a)?.degree??0)-t)}linked(a){let t=this.neighbours.get(a);if(t)return t;let e=new Set;return this.neighbours.set(a,e),e}passes(a,t=!0){let{predicates:e,statuses:r,documents:i}=this.filter;return e.has(a.predicate)||r.has(a.status)||i.size&&a.documents.every(o=>i.has(this.network.documents[o]?.id??""))?!1:!t||this.isInTime(a)}isInTime(a){let{span:t,undated:e}=this.filter;return!a.since&&!a.until?e:t?(Me(a.since)??-1/0)<=t[1]&&(Me(a.until)??1/0)>=t[0]:!0}isShown(a){let t=this.nodes.get(a);return!!t&&this.open.has(a)&&!this.filter.classes.has(t.class)}candidates(a=!0){return[...this.links.values()].filter(t=>this.isShown(t.from)&&this.isShown(t.to)&&this.passes(t,a))}drawn(a=[]){let t=this.candidates(),e=new Map,r=new Set;for(let s of t){let l=`${s.from} ${s.to} ${s.kind}`,u=e.get(l)??{key:l,from:s.from,to:s.to,kind:s.kind,links:[]};u.links.push(s),e.set(l,u),r.add(s.from).add(s.to)}for(let s of a)r.add(s);let i=s=>this.linked(s).size===0;return{nodes:[...this.open].filter(s=>this.isShown(s)&&(r.has(s)||i(s))).flatMap(s=>this.nodes.get(s)??[]),bundles:[...e.values()],links:t.length}}};function Yt(){return{classes:new Set,predicates:new Set,statuses:new Set,documents:new Set,span:null,undated:!0}}function Zr(n){return js.find(a=>n.some(t=>t.status===a))??"asserted"}function Me(n){let[,a,t]=/^(-?\d+)-(\d\d)/.exec(n??"")??[];return a&&t?Number(a)*12+Number(t)-1:null}function Gn(n,a){(a==null||a>n.length)&&(a=n.length);for(var t=0,e=Array(a);t<a;t++)e[t]=n[t];return e}function Nn(n,a){if(n){if(typeof n=="string")return Gn(n,a);var t={}.toString.call(n).slice(8,-1);return t==="Object"&&n.constructor&&(t=n.constructor.name),t==="Map"||t==="Set"?Array.from(n):t==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t)?Gn(n,a):void 0}}function Xs(n){if(Array.isArray(n))return n}function qs(n,a){var t=n==null?null:typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(t!=null){var e,r,i,o,s=[],l=!0,u=!1;try{if(i=(t=t.call(n)).next,a===0){if(Object(t)!==t)return;l=!1}else for(;!(l=(e=i.call(t)).done)&&(s.push(e.value),s.length!==a);l=!0);}catch(h){u=!0,r=h}finally{try{if(!l&&t.return!=null&&(o=t.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function Ys(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pe(n,a){return Xs(n)||qs(n,a)||Nn(n,a)||Ys()}function Q(n,a){var t=typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(!t){if(Array.isArray(n)||(t=Nn(n))||a&&n&&typeof n.length=="number"){t&&(n=t);var e=0,r=function(){};return{s:r,n:function(){return e>=n.length?{done:!0}:{done:!1,value:n[e++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){t=t.call(n)},n:function(){var l=t.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||t.return==null||t.return()}finally{if(s)throw i}}}}function Oe(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function Fn(n,a,t){return n[0]=a,n[4]=typeof t=="number"?t:a,n}function Qr(n,a){var t=Math.sin(a),e=Math.cos(a);return n[0]=e,n[1]=t,n[3]=-t,n[4]=e,n}function Jr(n,a,t){return n[6]=a,n[7]=t,n}function nt(n,a){var t=n[0],e=n[1],r=n[2],i=n[3],o=n[4],s=n[5],l=n[6],u=n[7],h=n[8],g=a[0],b=a[1],f=a[2],p=a[3],S=a[4],T=a[5],y=a[6],E=a[7],w=a[8];return n[0]=g*t+b*i+f*l,n[1]=g*e+b*o+f*u,n[2]=g*r+b*s+f*h,n[3]=p*t+S*i+T*l,n[4]=p*e+S*o+T*u,n[5]=p*r+S*s+T*h,n[6]=y*t+E*i+w*l,n[7]=y*e+E*o+w*u,n[8]=y*r+E*s+w*h,n}function Da(n,a){var t=Math.cos(a),e=Math.sin(a);return{x:t*n.x+e*n.y,y:-e*n.x+t*n.y}}function Rt(n,a){var t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,e=n[0],r=n[1],i=n[3],o=n[4],s=n[6],l=n[7],u=a.x,h=a.y;return{x:u*e+h*i+s*t,y:u*r+h*o+l*t}}function $s(n,a){var t=n.height/n.width,e=a.height/a.width;return t<1&&e>1||t>1&&e<1?1:Math.min(Math.max(e,1/e),Math.max(1/t,t))}function at(n,a,t,e,r){var i=n.angle,o=n.ratio,s=n.x,l=n.y,u=a.width,h=a.height,g=Oe(),b=Math.min(u,h)-2*e,f=$s(a,t);return r?(nt(g,Jr(Oe(),s,l)),nt(g,Fn(Oe(),o)),nt(g,Qr(Oe(),i)),nt(g,Fn(Oe(),u/b/2/f,h/b/2/f))):(nt(g,Fn(Oe(),2*(b/u)*f,2*(b/h)*f)),nt(g,Qr(Oe(),-i)),nt(g,Fn(Oe(),1/o)),nt(g,Jr(Oe(),-s,-l))),g}function ei(n,a,t){var e=Rt(n,{x:Math.cos(a.angle),y:Math.sin(a.angle)},0),r=e.x,i=e.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/t.width}function La(n,a,t,e,r){var i=Math.floor(a/r*e),o=Math.floor(n.drawingBufferHeight/r-t/r*e);return[i,o]}var Kt={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},ti=new Int8Array(4),In=new Int32Array(ti.buffer,0,1),ni=new Float32Array(ti.buffer,0,1),Ks=/^\s*rgba?\s*\(/,Zs=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function zn(n){var a=0,t=0,e=0,r=1,i=n.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in Kt)return zn(Kt[i]);if(n[0]==="#")n.length===4?(a=parseInt(n.charAt(1)+n.charAt(1),16),t=parseInt(n.charAt(2)+n.charAt(2),16),e=parseInt(n.charAt(3)+n.charAt(3),16)):(a=parseInt(n.charAt(1)+n.charAt(2),16),t=parseInt(n.charAt(3)+n.charAt(4),16),e=parseInt(n.charAt(5)+n.charAt(6),16)),n.length===9&&(r=parseInt(n.charAt(7)+n.charAt(8),16)/255);else if(Ks.test(n)){var o=n.match(Zs);o&&(a=+o[1],t=+o[2],e=+o[3],o[4]&&(r=+o[4]))}return{r:a,g:t,b:e,a:r}}function ai(n){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,t=zn(n),e=t.r,r=t.g,i=t.b,o=t.a;return a?[e/255*o,r/255*o,i/255*o,o]:[e/255,r/255,i/255,o]}var wt={};for($t in Kt)wt[$t]=Be(Kt[$t]),wt[Kt[$t]]=wt[$t];var $t;function Qs(n,a,t,e,r){return In[0]=e<<24|t<<16|a<<8|n,r&&(In[0]=In[0]&4278190079),ni[0]}function Be(n){if(n=n.toLowerCase(),typeof wt[n]<"u")return wt[n];var a=zn(n),t=a.r,e=a.g,r=a.b,i=a.a;i=i*255|0;var o=Qs(t,e,r,i,!0);return wt[n]=o,o}function rt(n,a){ni[0]=Be(n);var t=In[0];a&&(t=t|16777216);var e=t&255,r=t>>8&255,i=t>>16&255,o=t>>24&255;return[e,r,i,o]}function At(n){var a=n>>>8&255,t=n>>>16&255,e=n>>>24&255,r=n&255;return(r<<24|e<<16|t<<8|a)>>>0}function Ca(n,a,t,e){return(t<<24|a<<16|n<<8|e)>>>0}function ri(n,a,t,e,r,i){var o=La(n,t,e,r,i),s=pe(o,2),l=s[0],u=s[1],h=new Uint8Array(4);n.bindFramebuffer(n.FRAMEBUFFER,a),n.readPixels(l,u,1,1,n.RGBA,n.UNSIGNED_BYTE,h);var g=pe(h,4),b=g[0],f=g[1],p=g[2],S=g[3];return[b,f,p,S]}function ii(n){var a=zn(n),t=a.r,e=a.g,r=a.b,i=a.a,o=(t/255).toFixed(6),s=(e/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function Js(n,a){if(typeof n!="object"||!n)return n;var t=n[Symbol.toPrimitive];if(t!==void 0){var e=t.call(n,a||"default");if(typeof e!="object")return e;throw new TypeError("@@toPrimitive must return a primitive value.")}return(a==="string"?String:Number)(n)}function li(n){var a=Js(n,"string");return typeof a=="symbol"?a:a+""}function P(n,a,t){return(a=li(a))in n?Object.defineProperty(n,a,{value:t,enumerable:!0,configurable:!0,writable:!0}):n[a]=t,n}function oi(n,a){var t=Object.keys(n);if(Object.getOwnPropertySymbols){var e=Object.getOwnPropertySymbols(n);a&&(e=e.filter(function(r){return Object.getOwnPropertyDescriptor(n,r).enumerable})),t.push.apply(t,e)}return t}function te(n){for(var a=1;a<arguments.length;a++){var t=arguments[a]!=null?arguments[a]:{};a%2?oi(Object(t),!0).forEach(function(e){P(n,e,t[e])}):Object.getOwnPropertyDescriptors?Object.defineProperties(n,Object.getOwnPropertyDescriptors(t)):oi(Object(t)).forEach(function(e){Object.defineProperty(n,e,Object.getOwnPropertyDescriptor(t,e))})}return n}function ue(n,a){if(!(n instanceof a))throw new TypeError("Cannot call a class as a function")}function si(n,a){for(var t=0;t<a.length;t++){var e=a[t];e.enumerable=e.enumerable||!1,e.configurable=!0,"value"in e&&(e.writable=!0),Object.defineProperty(n,li(e.key),e)}}function ce(n,a,t){return a&&si(n.prototype,a),t&&si(n,t),Object.defineProperty(n,"prototype",{writable:!1}),n}function gt(n){return gt=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(a){return a.__proto__||Object.getPrototypeOf(a)},gt(n)}function di(){try{var n=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(di=function(){return!!n})()}function el(n){if(n===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return n}function tl(n,a){if(a&&(typeof a=="object"||typeof a=="function"))return a;if(a!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return el(n)}function xe(n,a,t){return a=gt(a),tl(n,di()?Reflect.construct(a,t||[],gt(n).constructor):a.apply(n,t))}function ka(n,a){return ka=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(t,e){return t.__proto__=e,t},ka(n,a)}function _e(n,a){if(typeof a!="function"&&a!==null)throw new TypeError("Super expression must either be null or a function");n.prototype=Object.create(a&&a.prototype,{constructor:{value:n,writable:!0,configurable:!0}}),Object.defineProperty(n,"prototype",{writable:!1}),a&&ka(n,a)}function nl(n){if(Array.isArray(n))return Gn(n)}function al(n){if(typeof Symbol<"u"&&n[Symbol.iterator]!=null||n["@@iterator"]!=null)return Array.from(n)}function rl(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function oe(n){return nl(n)||al(n)||Nn(n)||rl()}function de(n){"@babel/helpers - typeof";return de=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(a){return typeof a}:function(a){return a&&typeof Symbol=="function"&&a.constructor===Symbol&&a!==Symbol.prototype?"symbol":typeof a},de(n)}function je(n){return de(n)==="object"&&n!==null&&"attribute"in n}function Zt(){var n=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:n,uniforms:[]}}function Pa(n){var a,t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,r=(a=n?.color)!==null&&a!==void 0?a:{attribute:"color"};if(!je(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(ii(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:e,normalized:!0,source:s}],glsl:l}}function Qt(n,a){if(typeof n=="string"){var t=ai(n).map(function(u){return u.toFixed(6)}),e=pe(t,4),r=e[0],i=e[1],o=e[2],s=e[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in n&&n.node)return{glsl:n.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=n;return{glsl:"v_".concat(a),attributes:[{name:"a_".concat(a),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function Ye(n){var a=n?.color;if(a===void 0){var t=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:t,uniforms:[],attributes:[]}}var e=Qt(a,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(e.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:e.attributes,needsNodeColors:e.needsNodeColors}}function Jt(){var n=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:n,uniforms:[],attributes:[]}}function en(n){var a=n??{},t=a.segments,e=t===void 0?32:t,r=`
const float LOOP_PI = 3.141592653589793;

float loopWorldRadius() {
  float nodeWorldRadius = v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
  return max(v_loopRadius * nodeWorldRadius, 0.001);
}

// Cubic B\xE9zier with P0 = P3 = source.
// Control points extend outward orthogonal to the node surface at exit/entry angles.
vec2 path_loop_position(float t, vec2 source, vec2 target) {
  float R = loopWorldRadius();
  float angle = v_loopAngle + (v_loopFixedOrientation > 0.5 ? u_cameraAngle : 0.0);
  float halfSpread = v_loopSpread * 0.5;

  float exitAngle = angle - halfSpread;
  float entryAngle = angle + halfSpread;

  // Control point distance: at t=0.5 the B\xE9zier reaches 0.75 * cpDist * cos(halfSpread)
  // from source. Solve for cpDist so the loop tip reaches exactly R.
  float cpDist = R / (0.75 * cos(halfSpread));

  vec2 cp1 = source + cpDist * vec2(cos(exitAngle), sin(exitAngle));
  vec2 cp2 = source + cpDist * vec2(cos(entryAngle), sin(entryAngle));

  float u = 1.0 - t;
  vec2 d1 = cp1 - source;
  vec2 d2 = cp2 - source;
  return source + 3.0 * t * u * (u * d1 + t * d2);
}

// Approximate arc length via chord sampling
float path_loop_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_loop_position(0.0, source, target);
  const int STEPS = 16;
  for (int i = 1; i <= STEPS; i++) {
    float t = float(i) / float(STEPS);
    vec2 cur = path_loop_position(t, source, target);
    len += length(cur - prev);
    prev = cur;
  }
  return len;
}
`;return{name:"loop",segments:e,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var wi=ht(tn());function xi(n){return de(n)==="object"&&"glsl"in n&&!("attributes"in n)}function _i(n){return de(n)==="object"&&"glsl"in n&&!("attributes"in n)}var nn={shapes:[Zt()],variables:{},layers:[Pa()],label:{},backdrop:{},labelAttachments:{}},Lt={paths:[Jt(),en()],extremities:[],variables:{},layers:[Ye()],defaultHead:"none",defaultTail:"none",label:{}},Bn=["nodes","topNodes"],Wn=["edges","topEdges"],Un=[].concat(Wn,Bn),Ti={nodes:nn,edges:Lt,depthLayers:oe(Un)};var cl=function(a){return a},hl=function(a){return a*a},fl=function(a){return a*(2-a)},gl=function(a){return(a*=2)<1?.5*a*a:-.5*(--a*(a-2)-1)},pl=function(a){return a*a*a},vl=function(a){return--a*a*a+1},ml=function(a){return(a*=2)<1?.5*a*a*a:.5*((a-=2)*a*a+2)},bl=function(a){return a===0?0:Math.pow(2,10*(a-1))},yl=function(a){return a===1?1:1-Math.pow(2,-10*a)},xl=function(a){return a===0?0:a===1?1:a<.5?Math.pow(2,10*(2*a-1))/2:(2-Math.pow(2,-10*(2*a-1)))/2},Ia={linear:cl,quadraticIn:hl,quadraticOut:fl,quadraticInOut:gl,cubicIn:pl,cubicOut:vl,cubicInOut:ml,exponentialIn:bl,exponentialOut:yl,exponentialInOut:xl};function Hn(n){return n?typeof n=="function"?n:Ia[n]:Ia.linear}function Na(n){return de(n)==="object"&&n!==null&&"attribute"in n}function Ri(n){return typeof n=="function"}function Ai(n){return de(n)==="object"&&n!==null&&"when"in n&&typeof n.when=="function"&&"then"in n}function Di(n){return de(n)==="object"&&n!==null&&"whenState"in n&&"then"in n}function Li(n){return de(n)==="object"&&n!==null&&"whenData"in n&&"then"in n}var _l={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},Tl={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},Sl={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function Ci(n){return te(te({},_l),n)}function ki(n){return te(te({},Tl),n)}function za(n){return te(te({},Sl),n)}var El={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},wl={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var jn={nodes:te(te({},El),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:te(te({},wl),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function Rl(n){return"min"in n||"max"in n||"minValue"in n||"maxValue"in n||"easing"in n}function Al(n){return"dict"in n}function Xn(n,a){return typeof n=="string"?a[n]===!0:Array.isArray(n)?n.every(function(t){return a[t]===!0}):de(n)==="object"&&n!==null?Object.entries(n).every(function(t){var e=pe(t,2),r=e[0],i=e[1];return a[r]===i}):!1}function Dl(n,a){var t=a[n.attribute];return t===void 0?n.defaultValue:t}function Ll(n,a,t){var e,r,i,o,s=a[n.attribute];if(s===void 0)return n.defaultValue;var l=Number(s);if(isNaN(l))return n.defaultValue;if(n.min===void 0&&n.max===void 0)return l;var u=(e=n.minValue)!==null&&e!==void 0?e:l,h=(r=n.maxValue)!==null&&r!==void 0?r:l;if(h===u){var g;return(g=n.min)!==null&&g!==void 0?g:l}var b=(l-u)/(h-u);b=Math.max(0,Math.min(1,b));var f=Hn(n.easing);b=f(b);var p=(i=n.min)!==null&&i!==void 0?i:0,S=(o=n.max)!==null&&o!==void 0?o:1;return p+b*(S-p)}function Cl(n,a){var t=a[n.attribute];if(t===void 0)return n.defaultValue;var e=String(t);return e in n.dict?n.dict[e]:n.defaultValue}function kl(n,a,t){return Al(n)?Cl(n,a):Rl(n)?Ll(n,a):Dl(n,a)}function Pi(n,a){return typeof n=="string"?!!a[n]:Array.isArray(n)?n.every(function(t){return!!a[t]}):de(n)==="object"&&n!==null?Object.entries(n).every(function(t){var e=pe(t,2),r=e[0],i=e[1];return a[r]===i}):!1}function Vn(n,a,t,e,r,i){if(n==null)return i;if(de(n)!=="object"&&typeof n!="function")return n;if(Ai(n)){var o=n.when(a,t,e,r)?n.then:n.else;return o===void 0?i:Vn(o,a,t,e,r,i)}if(Di(n)){var s=Xn(n.whenState,t)?n.then:n.else;return s===void 0?i:Vn(s,a,t,e,r,i)}if(Li(n)){var l=Pi(n.whenData,a)?n.then:n.else;return l===void 0?i:Vn(l,a,t,e,r,i)}if(Ri(n)){var u=n(a,t,e,r);return u??i}if(Na(n)){var h=kl(n,a);return h??i}return n}function Xe(n){if(n==null)return"static";if(Ai(n))return"graph-state";if(Di(n)){var a=Xe(n.then),t=n.else!==void 0?Xe(n.else):"static";return We("item-state",We(a,t))}if(Li(n)){var e=Xe(n.then),r=n.else!==void 0?Xe(n.else):"static";return We(e,r)}return Ri(n)?"graph-state":(Na(n),"static")}function We(n,a){return n==="graph-state"||a==="graph-state"?"graph-state":n==="item-state"||a==="item-state"?"item-state":"static"}function Ma(n){if(!n)return{dependency:"static",xAttribute:null,yAttribute:null};var a=Array.isArray(n)?n:[n],t="static",e=null,r=null,i=Q(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,h=Object.values(l);u<h.length;u++)for(var g=h[u],b=0,f=Object.values(g);b<f.length;b++){var p=f[b];t=We(t,Xe(p))}else if("matchState"in s&&"cases"in s){t=We(t,"item-state");for(var S=s.cases,T=0,y=Object.values(S);T<y.length;T++)for(var E=y[T],w=0,L=Object.values(E);w<L.length;w++){var A=L[w];t=We(t,Xe(A))}}else if("when"in s&&"then"in s)t="graph-state";else if("whenState"in s){t=We(t,"item-state");var D=s.then;if(D&&de(D)==="object")for(var G=0,I=Object.values(D);G<I.length;G++){var W=I[G];t=We(t,Xe(W))}var z=s.else;if(z&&de(z)==="object")for(var j=0,N=Object.values(z);j<N.length;j++){var H=N[j];t=We(t,Xe(H))}}else if("whenData"in s){var B=s.then;if(B&&de(B)==="object")for(var V=0,$=Object.values(B);V<$.length;V++){var q=$[V];t=We(t,Xe(q))}var F=s.else;if(F&&de(F)==="object")for(var k=0,O=Object.values(F);k<O.length;k++){var re=O[k];t=We(t,Xe(re))}}else for(var ae=0,le=Object.entries(s);ae<le.length;ae++){var ie=pe(le[ae],2),se=ie[0],Ce=ie[1];if(!Ba.has(se)&&(t=We(t,Xe(Ce)),(se==="x"||se==="y")&&Na(Ce))){var Ae=Ce.attribute;se==="x"&&!e&&(e=Ae),se==="y"&&!r&&(r=Ae)}}}}catch(Se){i.e(Se)}finally{i.f()}return{dependency:t,xAttribute:e,yAttribute:r}}var Je={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},Oa={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},Ba=new Set(["when","whenState","whenData","then","else"]),Si=Object.keys(Je),Pl=Object.values(Je),Ei=Object.keys(Oa),Fl=Object.values(Oa);function Ct(n,a,t,e,r,i,o){for(var s in a){var l;if(!Ba.has(s)){var u=(l=n[s])!==null&&l!==void 0?l:o[s];n[s]=Vn(a[s],t,e,r,i,u)}}"depth"in a&&!("labelDepth"in a)&&(n.labelDepth=n.depth)}function Fi(n,a,t,e,r,i,o){var s=Q(a),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var h,g=String((h=t[u.matchData])!==null&&h!==void 0?h:""),b=u.cases;g in b&&Ct(n,b[g],t,e,r,i,o)}else if("matchState"in u&&"cases"in u){var f,p=String((f=e[u.matchState])!==null&&f!==void 0?f:""),S=u.cases;p in S&&Ct(n,S[p],t,e,r,i,o)}else if("when"in u&&"then"in u){var T=u.when;if(!T(t,e,r,i))continue;Ct(n,u.then,t,e,r,i,o)}else if("whenState"in u&&"then"in u){if(!Xn(u.whenState,e))continue;Ct(n,u.then,t,e,r,i,o)}else if("whenData"in u&&"then"in u){if(!Pi(u.whenData,t))continue;Ct(n,u.then,t,e,r,i,o)}else Ct(n,u,t,e,r,i,o)}}catch(y){s.e(y)}finally{s.f()}}function Wa(n,a,t,e,r,i){for(var o=i||{},s=o,l=0,u=Si.length;l<u;l++)s[Si[l]]=Pl[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!n){var h,g,b,f,p;return s.x=(h=a.x)!==null&&h!==void 0?h:0,s.y=(g=a.y)!==null&&g!==void 0?g:0,o.size=(b=a.size)!==null&&b!==void 0?b:10,o.color=(f=a.color)!==null&&f!==void 0?f:"#666",o.label=(p=a.label)!==null&&p!==void 0?p:"",o}var S=Array.isArray(n)?n:[n];return Fi(s,S,a,t,e,r,Je),o}function Ua(n,a,t,e,r,i){for(var o=i||{},s=o,l=0,u=Ei.length;l<u;l++)s[Ei[l]]=Fl[l];if(!n){var h,g,b;return o.size=(h=a.size)!==null&&h!==void 0?h:1,o.color=(g=a.color)!==null&&g!==void 0?g:"#ccc",o.label=(b=a.label)!==null&&b!==void 0?b:"",o}var f=Array.isArray(n)?n:[n];return Fi(s,f,a,t,e,r,Oa),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Il(n,a,t){var e,r;if(n==null)return t;if(typeof n=="function")return(e=n(a))!==null&&e!==void 0?e:t;if(de(n)==="object"&&"when"in n){var i,o=n,s=o.when(a),l=s?o.then:o.else;return l===void 0?t:typeof l=="function"?(i=l(a))!==null&&i!==void 0?i:t:l??t}if(de(n)==="object"&&"whenState"in n){var u,h=n,g=Xn(h.whenState,a),b=g?h.then:h.else;return b===void 0?t:typeof b=="function"?(u=b(a))!==null&&u!==void 0?u:t:b??t}return(r=n)!==null&&r!==void 0?r:t}function Ha(n,a){var t={};if(!n)return t;var e=Array.isArray(n)?n:[n],r=Q(e),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(a),l=s?o.then:o.else;l&&de(l)==="object"&&Ga(t,l,a)}else if("whenState"in o&&"then"in o){var u=Xn(o.whenState,a),h=u?o.then:o.else;h&&de(h)==="object"&&Ga(t,h,a)}else Ga(t,o,a)}}catch(g){r.e(g)}finally{r.f()}return t}function Ga(n,a,t){for(var e=0,r=Object.entries(a);e<r.length;e++){var i=pe(r[e],2),o=i[0],s=i[1];Ba.has(o)||(n[o]=Il(s,t))}}var qn=(function(n){function a(){var t;return ue(this,a),t=xe(this,a),t.rawEmitter=t,t}return _e(a,n),ce(a)})(wi.EventEmitter);var Ii=Ti;function Va(n,a){var t=a.size;if(t!==0){var e=n.length;n.length+=t;var r=0;a.forEach(function(i){n[e+r]=i,r++})}}function Gi(n){n=n||{};for(var a=0,t=arguments.length<=1?0:arguments.length-1;a<t;a++){var e=a+1<1||arguments.length<=a+1?void 0:arguments[a+1];e&&Object.assign(n,e)}return n}function kt(n,a){for(var t in a)if(Object.prototype.hasOwnProperty.call(a,t)&&a[t]!==n[t])return!0;return!1}function Ni(n,a){var t=n,e=a;for(var r in t)if(Object.prototype.hasOwnProperty.call(t,r)&&t[r]!==e[r])return!1;for(var i in e)if(Object.prototype.hasOwnProperty.call(e,i)&&e[i]!==t[i])return!1;return!0}function pt(n,a,t){t?n.add(a):n.delete(a)}var Mi=ht(ja());var Oi={easing:"quadraticInOut",duration:150};function it(n){return n.labelVisibility==="visible"&&n.visibility!=="hidden"}function Xa(n){return n.backdropVisibility==="visible"&&n.visibility!=="hidden"}function Yn(n){return[n.rotationAlignment==="graph"?1:0,n.labelRotationAlignment==="graph"?1:0]}function qa(n,a,t){var e=n[a];if(e)for(var r=0;r<e.length;r++){var i=e[r];if(!(t<i.offset||t>=i.offset+i.count)){if(i.count===1)e.splice(r,1);else if(t===i.offset)i.offset++,i.count--;else if(t===i.offset+i.count-1)i.count--;else{var o=t+1,s=i.offset+i.count-o;i.count=t-i.offset,e.splice(r+1,0,{offset:o,count:s})}return}}}function Ya(n,a,t){if(!n[a]){n[a]=[{offset:t,count:1}];return}for(var e=n[a],r=e.length,i=0;i<e.length;i++)if(t<e[i].offset){r=i;break}var o=r>0?e[r-1]:null,s=r<e.length?e[r]:null,l=o&&o.offset+o.count===t,u=s&&t+1===s.offset;l&&u?(o.count+=1+s.count,e.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):e.splice(r,0,{offset:t,count:1})}function Bi(n){if(!(0,Mi.default)(n))throw new Error("Sigma: invalid graph instance.")}function $n(n){var a=pe(n.x,2),t=a[0],e=a[1],r=pe(n.y,2),i=r[0],o=r[1],s=Math.max(e-t,o-i),l=(e+t)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var h=function(b){return{x:.5+(b.x-l)/s,y:.5+(b.y-u)/s}};return h.applyTo=function(g){g.x=.5+(g.x-l)/s,g.y=.5+(g.y-u)/s},h.inverse=function(g){return{x:l+s*(g.x-.5),y:u+s*(g.y-.5)}},h.ratio=s,h}var Kn={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(a){return[a]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Zn(n){if(typeof n.labelDensity!="number"||n.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var a=n.minCameraRatio,t=n.maxCameraRatio;if(typeof a=="number"&&typeof t=="number"&&t<a)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function Wi(n){return Gi({},Kn,n)}var Gl=new Set(["italic","oblique"]),Nl=new Set(["bold","bolder","lighter"]);function Qn(n){for(var a="normal",t="normal",e=n.trim(),r=e.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(Gl.has(s))t=s,i=o+1;else if(Nl.has(s)||/^\d{3}$/.test(s))a=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||e,weight:a,style:t}}function Pt(n,a,t){var e=document.createElement(n);if(a)for(var r in a)e.style[r]=a[r];if(t)for(var i in t)e.setAttribute(i,t[i]);return e}function an(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var Zi=ht(tn());function zl(n){var a=n.type===WebGL2RenderingContext.FLOAT&&!n.normalized,t=n.type===WebGL2RenderingContext.UNSIGNED_BYTE&&n.size===4&&n.normalized;if(!a&&!t)throw new Error('Attribute "'.concat(n.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return n.normalized?1:n.size}function $a(n){var a=0;return n.forEach(function(t){return a+=zl(t)}),a}function Qi(n,a,t){var e=n==="VERTEX"?a.VERTEX_SHADER:a.FRAGMENT_SHADER,r=a.createShader(e);if(r===null)throw new Error("loadShader: error while creating the shader");a.shaderSource(r,t),a.compileShader(r);var i=a.getShaderParameter(r,a.COMPILE_STATUS);if(!i){var o=a.getShaderInfoLog(r);throw a.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(t))}return r}function Za(n,a){return Qi("VERTEX",n,a)}function Qa(n,a){return Qi("FRAGMENT",n,a)}function Ja(n,a){var t=n.createProgram();if(t===null)throw new Error("loadProgram: error while creating the program.");var e,r;for(e=0,r=a.length;e<r;e++)n.attachShader(t,a[e]);n.linkProgram(t);var i=n.getProgramParameter(t,n.LINK_STATUS);if(!i){var o=n.getProgramInfoLog(t);throw n.deleteProgram(t),new Error("loadProgram: error while linking the program: ".concat(o))}return t}function Ui(n){var a=n.gl,t=n.buffer,e=n.program,r=n.vertexShader,i=n.fragmentShader;a.deleteShader(r),a.deleteShader(i),a.deleteProgram(e),a.deleteBuffer(t)}function Te(n){return n%1===0?n.toFixed(1):n.toString()}var ra=new Map,Ji=new Map,Ml=0;function eo(n,a){var t,e=(t=n.variables)===null||t===void 0||(t=t[a.source||a.name.replace(/^a_/,"")])===null||t===void 0?void 0:t.default,r=typeof e=="number"?e:typeof a.defaultValue=="number"?a.defaultValue:0;return Te(r)}function ia(n,a,t){var e,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[a,t].concat(oe(n.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return Te((s=o.value)!==null&&s!==void 0?s:0)})),oe(((e=n.attributes)!==null&&e!==void 0?e:[]).map(r)));return"sdf_".concat(n.name,"(").concat(i.join(", "),")")}function Ol(n){var a,t=n.name,e=n.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((a=n.attributes)!==null&&a!==void 0?a:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(eo(n,o))}),i=[].concat(oe(e),oe(r));return i.length>0&&(t+="#"+i.join("#")),t}function Bl(n){var a=Ol(n);if(!ra.has(a)){var t={},e=Q(n.uniforms),r;try{for(e.s();!(r=e.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(t[i.name]=i.value)}}catch(o){e.e(o)}finally{e.f()}ra.set(a,{shape:n,uniformValues:t,slug:a}),Ji.set(a,Ml++)}return a}function dn(n){var a;return(a=Ji.get(n))!==null&&a!==void 0?a:-1}function to(n){var a=[],t=new Set,e=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=Q(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!e.has(s.name)){e.add(s.name);var l=s.glsl;r.test(l)&&(t.has("rotate2D")?l=l.replace(r,""):t.add("rotate2D")),a.push(l)}}}catch(u){i.e(u)}finally{i.f()}return a.join(`
`)}function Wl(){return to(Array.from(ra.values()).map(function(n){return n.shape}))}function Ul(n){var a=Array.from(ra.entries());if(a.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var t=a.map(function(e,r){var i=pe(e,2),o=i[0],s=i[1].shape,l=ia(s,"uv","size",function(u){var h=u.name.replace(/^a_/,"");return n!=null&&n.has(h)?"g_".concat(h):eo(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(t,`
    default: return length(uv) - size;
  }
}
`)}function er(n){return to(n)}function un(n){return oe(new Map(n.flatMap(function(a){return a.uniforms}).map(function(a){return[a.name,a]})).values())}function Hl(n,a){if(n.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var t=function(g){return ia(g,"uv","size")},e=function(g){var b,f;return(b=g.inradiusFactorGLSL)!==null&&b!==void 0?b:Te((f=g.inradiusFactor)!==null&&f!==void 0?f:1)};if(n.length===1){var r=n[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(t(r),`;
  context.inradiusFactor = `).concat(e(r),`;
}
`)}var i=n.map(function(h,g){return"    case ".concat(g,": // ").concat(h.name,`
      context.sdf = `).concat(t(h),`;
      context.inradiusFactor = `).concat(e(h),`;
      break;`)}).join(`
`),o=n[0],s="",l="shapeId";if(a&&a.length>1){var u=a.map(function(h,g){return"    case ".concat(h,": return ").concat(g,"; // ").concat(n[g].name)}).join(`
`);s=`
int globalToLocalShapeId(int globalId) {
  switch (globalId) {
`.concat(u,`
    default: return 0;
  }
}
`),l="globalToLocalShapeId(shapeId)"}return"".concat(s,`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  switch (`).concat(l,`) {
`).concat(i,`
    default:
      context.sdf = `).concat(t(o),`;
      context.inradiusFactor = `).concat(e(o),`;
  }
}
`)}var It={right:0,left:1,above:2,below:3,over:4},Gt=5,tr=3,no=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,cn=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,ao=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Vl=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,jl=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,Xl=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,ql=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,ro=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,nr=2,et=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(nr,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),mt=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(nr,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Yl=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(nr,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Nt=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function $l(n,a){var t=function(o){return ia(o,"uv","size")};if(n.length===1)return{code:Hi(t(n[0])),multiShape:!1};var e=n.map(function(i,o){return"    case ".concat(a?a[o]:o,": return ").concat(t(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return `).concat(t(n[0]),`;
  }
}
int g_shapeId;
`).concat(Hi("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function Hi(n){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(n,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function Kl(n,a){for(;!{}.hasOwnProperty.call(n,a)&&(n=gt(n))!==null;);return n}function Ka(){return Ka=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(n,a,t){var e=Kl(n,a);if(e){var r=Object.getOwnPropertyDescriptor(e,a);return r.get?r.get.call(arguments.length<3?n:t):r.value}},Ka.apply(null,arguments)}function we(n,a,t,e){var r=Ka(gt(1&e?n.prototype:n),a,t);return 2&e&&typeof r=="function"?function(i){return r.apply(t,i)}:r}var Zl=1024,Ql=1.5,Jl=4096,io=-1,oa=(function(){function n(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Zl;ue(this,n),P(this,"texture",null),P(this,"dirty",!1),P(this,"dirtyRangeStart",1/0),P(this,"dirtyRangeEnd",-1),P(this,"indexMap",new Map),P(this,"freeIndices",[]),P(this,"nextIndex",0),this.gl=a,this.TEXELS_PER_ITEM=t,this.capacity=this.roundUpToPowerOfTwo(e);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return ce(n,[{key:"computeTextureDimensions",value:function(t){var e=t*this.TEXELS_PER_ITEM,r=Math.min(e,Jl),i=Math.ceil(e/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(t){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,t))))}},{key:"createTexture",value:function(){var t=this.gl;this.texture=t.createTexture(),t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture),t.texImage2D(t.TEXTURE_2D,0,t.RGBA32F,this.textureWidth,this.textureHeight,0,t.RGBA,t.FLOAT,this.data),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_S,t.CLAMP_TO_EDGE),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_T,t.CLAMP_TO_EDGE),t.bindTexture(t.TEXTURE_2D,null)}},{key:"resize",value:function(t){if(!(t<=this.capacity)){var e=this.roundUpToPowerOfTwo(Math.ceil(t*Ql)),r=this.gl,i=this.computeTextureDimensions(e),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=e,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(t){var e=this.indexMap.get(t);if(e!==void 0)return e;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(t,r),r}},{key:"free",value:function(t){var e=this.indexMap.get(t);if(e!==void 0){this.indexMap.delete(t),this.freeIndices.push(e);for(var r=e*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(e)}}},{key:"getIndex",value:function(t){var e;return(e=this.indexMap.get(t))!==null&&e!==void 0?e:-1}},{key:"has",value:function(t){return this.indexMap.has(t)}},{key:"markDirty",value:function(t){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,t),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,t+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var t=this.gl,e=this.textureWidth;t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/e),s=Math.floor((i-1)/e),l=o;l<=s;l++){var u=l*e,h=Math.min(u+e,this.capacity*this.TEXELS_PER_ITEM),g=Math.max(r,u),b=Math.min(i,h);if(g<b){var f=g-u,p=b-g,S=this.data.subarray(g*4,b*4);t.texSubImage2D(t.TEXTURE_2D,0,f,l,p,1,t.RGBA,t.FLOAT,S)}}t.bindTexture(t.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(t){var e=this.gl;e.activeTexture(e.TEXTURE0+t),e.bindTexture(e.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function Ue(n){var a={},t={},e=0,r=Q(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=Q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,h=u.name.replace(/^a_/,"");h in a||(a[h]=e,t[h]=u,e+=u.size)}}catch(g){s.e(g)}finally{s.f()}}}catch(g){r.e(g)}finally{r.f()}return{floatsPerItem:e,texelsPerItem:Math.max(1,Math.ceil(e/4)),offsets:a,specs:t}}var sa=(function(n){function a(t,e,r){var i;return ue(this,a),i=xe(this,a,[t,e.texelsPerItem,r]),i.floatsPerItem=e.floatsPerItem,i}return _e(a,n),ce(a,[{key:"updateAllAttributes",value:function(e,r){var i=this.indexMap.get(e);i===void 0&&(i=this.allocate(e));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(e,r){e>=this.capacity&&this.resize(e+1);for(var i=e*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(e)}}])})(oa);function la(n,a,t){for(var e=[],r=new Set,i=0;i<n.length;i++){var o=n[i],s=Q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,h=u.name.replace(/^a_/,"");if(!r.has(h)){r.add(h);var g=a.offsets[h];if(g!==void 0){var b=t?.get(i);e.push({sourceKey:u.source||h,packedOffset:g,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(b!=null&&b.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return e}function da(n,a,t,e,r,i){t.fill(0);for(var o=0,s=n.length;o<s;o++){var l=n[o],u=l.packedOffset,h=void 0;if(l.hasLifecycleHook){var g=r.get(l.sourceIndex-i);h=g.getAttributeData(a,l.sourceKey),h===null&&(h=a[l.sourceKey])}else h=a[l.sourceKey];if(l.isColor){var b=typeof h=="string"?h:l.defaultColor||e,f=rt(b),p=pe(f,4),S=p[0],T=p[1],y=p[2],E=p[3];t[u]=S/255,t[u+1]=T/255,t[u+2]=y/255,t[u+3]=E/255}else if(l.size===1)t[u]=typeof h=="number"?h:typeof h=="boolean"?h?1:0:l.defaultNum;else{var w=Array.isArray(h)?h:null;if(w)for(var L=0;L<l.size;L++){var A;t[u+L]=(A=w[L])!==null&&A!==void 0?A:0}}}}var Jn=["r","g","b","a"];function Ft(n,a){var t=n.offsets,e=n.specs,r=n.texelsPerItem,i=n.floatsPerItem,o=Object.keys(t);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=a.varPrefix,l=a.baseTexelExpr,u=a.textureWidthUniform,h=a.textureSamplerUniform,g=a.outputPrefix,b=g===void 0?"v_":g,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var p=0;p<r;p++)f.push("  ivec2 ".concat(s,"Coord").concat(p," = ivec2((").concat(s,"BaseTexel + ").concat(p,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(p,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(p," = texelFetch(").concat(h,", ").concat(s,"Coord").concat(p,", 0);"));f.push("");for(var S=[],T=function(){var L=E[y],A=e[L],D=t[L],G=Math.floor(D/4),I=D%4,W="".concat(s,"Texel").concat(G),z="".concat(s,"Texel").concat(G+1),j="".concat(s,"Fetched_").concat(L);if(A.size===1)f.push("  float ".concat(j," = ").concat(W,".").concat(Jn[I],";"));else if(A.size===4&&I===0)f.push("  vec4 ".concat(j," = ").concat(W,";"));else{var N=I+A.size;if(N<=4){var H="vec".concat(A.size),B=Jn.slice(I,N).join("");f.push("  ".concat(H," ").concat(j," = ").concat(W,".").concat(B,";"))}else{var V=A.size===4?"vec4":"vec".concat(A.size),$=Jn.slice(I).map(function(k){return"".concat(W,".").concat(k)}),q=Jn.slice(0,N-4).map(function(k){return"".concat(z,".").concat(k)}),F=[].concat(oe($),oe(q)).join(", ");f.push("  ".concat(V," ").concat(j," = ").concat(V,"(").concat(F,");"))}}S.push("  ".concat(b).concat(L," = ").concat(j,";"))},y=0,E=o;y<E.length;y++)T();return{fetchCode:f.join(`
`),varyingAssignments:S.join(`
`)}}function ar(n,a,t){if(!(!a||t.type==="sampler2D"))switch(t.type){case"float":n.uniform1f(a,t.value);break;case"int":case"bool":n.uniform1i(a,t.value);break;case"vec2":n.uniform2fv(a,t.value);break;case"vec3":n.uniform3fv(a,t.value);break;case"vec4":n.uniform4fv(a,t.value);break;case"mat3":n.uniformMatrix3fv(a,!1,t.value);break;case"mat4":n.uniformMatrix4fv(a,!1,t.value);break}}var ed=P(P(P(P(P(P(P(P({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function ea(n){var a=n.match(/^(#version[^\n]*\n)/);return a?a[1]+`#define PICKING_MODE
`+n.slice(a[1].length):`#define PICKING_MODE
`+n}var bt=(function(){function n(a,t,e){ue(this,n),P(this,"floats",new Float32Array),P(this,"ints",new Uint32Array),P(this,"constantArray",new Float32Array),P(this,"capacity",0),P(this,"verticesCount",0),P(this,"bufferGeneration",0),P(this,"uploadedGeneration",new Map),P(this,"constantBufferGeneration",0),P(this,"uploadedConstantGeneration",new Map),P(this,"renderOffset",0),P(this,"renderCount",-1),P(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),P(this,"shadersLogged",!1),P(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=$a(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=e,this.normalProgram=this.getProgramInfo("normal",a,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",a,ea(r.VERTEX_SHADER_SOURCE),ea(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=$a(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return ce(n,[{key:"kill",value:function(){Ui(this.normalProgram),this.pickProgram&&Ui(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(t,e,r,i,o){var s=e.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=Za(e,r),u=Qa(e,i),h=Ja(e,[l,u]),g={};this.UNIFORMS.forEach(function(p){var S=e.getUniformLocation(h,p);S&&(g[p]=S)});var b={};this.ATTRIBUTES.forEach(function(p){b[p.name]=e.getAttribLocation(h,p.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(p){b[p.name]=e.getAttribLocation(h,p.name)}),f=e.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:t,program:h,gl:e,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:g,attributeLocations:b,isPicking:t==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(t){var e=this,r=0,i=t.gl,o=t.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,t.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(h){return r+=e.bindAttribute(h,t,r,!1)}),this.uploadedConstantGeneration.get(t.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(t.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,t.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(h){return r+=e.bindAttribute(h,t,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(h){return r+=e.bindAttribute(h,t,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(t){var e=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return e.unbindAttribute(r,t,!1)}),this.ATTRIBUTES.forEach(function(r){return e.unbindAttribute(r,t,!0)})):this.ATTRIBUTES.forEach(function(r){return e.unbindAttribute(r,t)})}},{key:"bindAttribute",value:function(t,e,r,i){var o=ed[t.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(t.type,'"'));var s=e.attributeLocations[t.name],l=e.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:$a(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,t.size,t.type,t.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return t.size*o}},{key:"unbindAttribute",value:function(t,e,r){var i=e.attributeLocations[t.name],o=e.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(t){t!==this.capacity&&(this.capacity=t,this.verticesCount=this.VERTICES*t,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(t,e){var r;ar(e.gl,(r=e.uniformLocations[t.name])!==null&&r!==void 0?r:null,t)}},{key:"renderProgram",value:function(t,e){var r=e.gl,i=e.program,o=e.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(t,e),this.drawWebGL(this.METHOD,e)}},{key:"render",value:function(t,e,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:ea(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:ea(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=e??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,t.width*t.pixelRatio,t.height*t.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(t,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&t.pickingFrameBuffer){var s=Math.ceil(t.width*t.pixelRatio/t.downSizingRatio),l=Math.ceil(t.height*t.pixelRatio/t.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,t.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(t,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,t.width*t.pixelRatio,t.height*t.pixelRatio)}}}},{key:"drawWebGL",value:function(t,e){var r,i=e.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(t,0,this.VERTICES,o):i.drawArrays(t,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),lt=2,hn=7,oo={below:0,above:1,left:2,right:3};function td(){var n=`#version 300 es
precision highp float;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_labelPixelSnapping;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;

uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

// Atlas size is fixed at 2048\xD72048 \u2014 matches AttachmentManager.ATLAS_SIZE.
uniform sampler2D u_atlasTexture;
const vec2 u_atlasSize = vec2(2048.0);

// Per-instance
in float a_nodeIndex;           // node-data texture index
in vec4 a_atlasRect;            // x, y, width, height in atlas pixels
in vec2 a_attachmentSize;       // attachment dimensions (CSS px)
in float a_positionMode;        // label position: 0=right 1=left 2=above 3=below 4=over
in float a_attachmentPlacement; // 0=below 1=above 2=left 3=right (relative to label)
in float a_labelWidth;          // label width (CSS px)
in float a_labelHeight;         // label height: font line box (CSS px)
in float a_textHeight;          // actual glyph height (CSS px)
in float a_labelAngle;          // label rotation angle (radians)

// Per-vertex (constant)
in vec2 a_quadCorner;           // [-1,-1], [1,-1], [-1,1], [1,1]

out vec2 v_texCoord;

`.concat(et,`
`).concat(mt,`
`).concat(Nt,`
`).concat(ro,`
`).concat(cn,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePos = nodeData.xy;
  float nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; we just read the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  vec3 nodeClip = u_matrix * vec3(nodePos, 1.0);

  // Node radius in physical pixels (matches label/background).
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusPixels = nodeRadiusGraphSpace * matrixScaleX * u_resolution.x / 2.0;

  // CSS-px inputs -> physical px, scaled by the zoom-dependent label ratio, so
  // the attachment stays glued to the label box exactly as the label scales.
  float zoomScale = u_zoomLabelSizeRatio;
  vec2 labelHalf = vec2(a_labelWidth, a_labelHeight) * 0.5 * zoomScale * u_pixelRatio;
  vec2 attachHalf = a_attachmentSize * 0.5 * zoomScale * u_pixelRatio;
  float gap = `).concat(lt.toFixed(1),` * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Graph-aligned labels add the camera angle so the attachment orbits with the box.
  mat2 labelRotMat = rotate2D(a_labelAngle - labelRotation * u_cameraAngle);

  // Label box center relative to the node center (pre-rotation). The shape-aware
  // edge distance comes from the frame texture, so placement matches the label.
  vec2 boxCenter = vec2(0.0);
  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * 0.5 * zoomScale * u_pixelRatio;
    boxCenter = labelBoxCenter(a_positionMode, labelStart, labelHalf, textHalf);
  }

  // Horizontal anchor of below/above attachments tracks the label position, so
  // the attachment hangs from the label edge nearest the node (or is centered
  // when the label itself is node-centered): right->left, left->right, else center.
  float anchorX = 0.0;
  if (a_positionMode < 0.5) anchorX = -labelHalf.x + attachHalf.x;       // right label
  else if (a_positionMode < 1.5) anchorX = labelHalf.x - attachHalf.x;   // left label

  // Attachment center relative to the box (pre-rotation, Y-down). This offset
  // depends only on the box, the gap and the attachment size \u2014 never the shape.
  vec2 attachCenter;
  if (a_attachmentPlacement < 0.5) {
    // below
    attachCenter = boxCenter + vec2(anchorX, labelHalf.y + gap + attachHalf.y);
  } else if (a_attachmentPlacement < 1.5) {
    // above
    attachCenter = boxCenter + vec2(anchorX, -(labelHalf.y + gap + attachHalf.y));
  } else if (a_attachmentPlacement < 2.5) {
    // left, top-aligned
    attachCenter = boxCenter + vec2(-(labelHalf.x + gap + attachHalf.x), -labelHalf.y + attachHalf.y);
  } else {
    // right, top-aligned
    attachCenter = boxCenter + vec2(labelHalf.x + gap + attachHalf.x, -labelHalf.y + attachHalf.y);
  }

  // Rotate the whole assembly by the label angle, around the node center.
  vec2 rotatedCenter = labelRotMat * attachCenter;
  vec2 cornerOffset = labelRotMat * (a_quadCorner * attachHalf);

  // Node center in screen px (Y-down).
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;

  // Snap node center to the pixel grid so label/backdrop/attachment move as one.
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Snap the quad's top-left to integer pixels so atlas texels map 1:1.
  vec2 centerScreen = nodeScreen + rotatedCenter + snapDelta;
  vec2 topLeft = centerScreen - attachHalf;
  topLeft = mix(topLeft, round(topLeft), u_labelPixelSnapping);
  centerScreen = topLeft + attachHalf;

  vec2 vertexScreen = centerScreen + cornerOffset;
  gl_Position = vec4(
    vertexScreen.x * 2.0 / u_resolution.x - 1.0,
    1.0 - vertexScreen.y * 2.0 / u_resolution.y,
    0.0, 1.0
  );

  vec2 texOrigin = a_atlasRect.xy / u_atlasSize;
  vec2 texSize = a_atlasRect.zw / u_atlasSize;
  vec2 uv = (a_quadCorner + 1.0) / 2.0;
  v_texCoord = texOrigin + uv * texSize;
}
`);return n}var nd=`#version 300 es
precision highp float;

uniform sampler2D u_atlasTexture;

in vec2 v_texCoord;

layout(location = 0) out vec4 fragColor;
#ifdef PICKING_MODE
layout(location = 1) out vec4 pickColor;
#endif

void main() {
  // Canvas textures are premultiplied; output directly for (ONE, 1-SRC_ALPHA) blending
  vec4 color = texture(u_atlasTexture, v_texCoord);
  if (color.a < 0.01) discard;
  fragColor = color;
#ifdef PICKING_MODE
  pickColor = vec4(0.0); // Attachments are not pickable
#endif
}
`;function ad(n,a,t,e){var r,i,o=e.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Gt,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},h=td(),g=nd,b=(function(f){function p(){var S;ue(this,p);for(var T=arguments.length,y=new Array(T),E=0;E<T;E++)y[E]=arguments[E];return S=xe(this,p,[].concat(y)),P(S,"totalCount",0),P(S,"bufferCapacity",0),S}return _e(p,f),ce(p,[{key:"getDefinition",value:function(){var T=WebGL2RenderingContext,y=T.FLOAT,E=T.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h,FRAGMENT_SHADER_SOURCE:g,METHOD:E,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:y},{name:"a_atlasRect",size:4,type:y},{name:"a_attachmentSize",size:2,type:y},{name:"a_positionMode",size:1,type:y},{name:"a_attachmentPlacement",size:1,type:y},{name:"a_labelWidth",size:1,type:y},{name:"a_labelHeight",size:1,type:y},{name:"a_textHeight",size:1,type:y},{name:"a_labelAngle",size:1,type:y}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:y}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(T,y){var E=this.floats,w=T*this.STRIDE;E[w++]=y.nodeIndex,E[w++]=y.atlasX,E[w++]=y.atlasY,E[w++]=y.atlasW,E[w++]=y.atlasH,E[w++]=y.attachWidth,E[w++]=y.attachHeight,E[w++]=y.positionMode,E[w++]=y.attachmentPlacement,E[w++]=y.labelWidth,E[w++]=y.labelHeight,E[w++]=y.textHeight,E[w++]=y.labelAngle}},{key:"setUniforms",value:function(T,y){var E=y.gl,w=y.uniformLocations;E.uniformMatrix3fv(w.u_matrix,!1,T.matrix),E.uniform2f(w.u_resolution,T.width*T.pixelRatio,T.height*T.pixelRatio),E.uniform1f(w.u_labelPixelSnapping,T.labelPixelSnapping),E.uniform1f(w.u_sizeRatio,T.sizeRatio),E.uniform1f(w.u_correctionRatio,T.correctionRatio),E.uniform1f(w.u_cameraAngle,T.cameraAngle),E.uniform1f(w.u_pixelRatio,T.pixelRatio),E.uniform1f(w.u_labelMargin,p.labelMargin),E.uniform1f(w.u_zoomLabelSizeRatio,1/u(T.zoomRatio)),E.uniform1i(w.u_nodeDataTexture,T.nodeDataTextureUnit),E.uniform1i(w.u_nodeDataTextureWidth,T.nodeDataTextureWidth),E.uniform1i(w.u_nodeFrameTexture,T.nodeFrameTextureUnit),E.uniform1i(w.u_nodeFrameTextureWidth,T.nodeFrameTextureWidth),E.uniform1i(w.u_atlasTexture,hn)}},{key:"reallocateAttachments",value:function(T){this.totalCount=T,T>this.bufferCapacity&&(this.bufferCapacity=Math.max(T,Math.ceil(this.bufferCapacity*1.5)||10),we(p,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(T,y){var E=y.gl;this.totalCount!==0&&E.drawArraysInstanced(T,0,this.VERTICES,this.totalCount)}}])})(bt);return P(b,"labelMargin",l),new b(n,a,t)}var ot=5;function ua(n,a){return[].concat(oe(a),oe(n.map(function(t){var e;return{attributes:(e=t.attributes)!==null&&e!==void 0?e:[]}})))}function zt(n,a){var t=Ue(ua(n,a)),e=new Set(n.flatMap(function(u){var h;return(h=u.attributes)!==null&&h!==void 0?h:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=Q(e),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=t.offsets[l],i[l]=t.specs[l]}}catch(u){o.e(u)}finally{o.f()}return te(te({},t),{},{offsets:r,specs:i})}function rd(n,a){var t=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),e=new Set,r=n.flatMap(function(f){return f.uniforms}).filter(function(f){return t.has(f.name)||e.has(f.name)?!1:(e.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=a.flatMap(function(f){return f.uniforms}).filter(function(f){return t.has(f.name)||e.has(f.name)?!1:(e.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=ua(n,a),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var p=f.name.replace(/^a_/,"");return s.has(p)?!1:(s.add(p),!0)}).map(function(f){var p=f.name.replace(/^a_/,""),S=f.size===1?"float":"vec".concat(f.size);return"out ".concat(S," v_").concat(p,";")}).join(`
`),u=Ft(Ue(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),h=u.fetchCode,g=u.varyingAssignments,b=`#version 300 es

// Standard node attributes (per instance) - minimal buffer usage
in float a_nodeIndex;  // Index into node data texture AND layer attribute texture
in vec4 a_id;          // Node ID for picking
in float a_opacity;    // Node opacity, applied once to the final fragment

// Constant attributes (per vertex, same for all instances)
in vec2 a_quadCorner;  // (-1,-1), (1,-1), (1,1), (-1,1) for quad corners

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;

// Layer attribute texture uniforms
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

`.concat(r,`
`).concat(i,`

// Standard varyings
out vec2 v_uv;                    // Normalized coordinates [-1, 1]
out vec4 v_id;
out float v_opacity;
out float v_antialiasingWidth;    // Width for antialiasing in UV space
out float v_pixelSize;            // Node size in pixels (for pixel-mode borders)
out float v_pixelToUV;            // Conversion factor: multiply by this to convert screen pixels to UV units
out float v_shapeId;              // Shape ID for multi-shape programs

// Layer varyings
`).concat(l,`

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(et,`
`).concat(mt,`

void main() {
  // Fetch node geometry: vec4(x, y, size, shapeId).
  int nodeIdx = int(a_nodeIndex);

  // Hidden nodes are flagged with a negative row by NodeProgram.process(). Push
  // the whole quad outside the clip volume: every vertex lands at the same
  // out-of-range position, so the primitive is fully clipped and rasterizes
  // nothing \u2014 neither to the frame buffer nor to the picking buffer.
  if (nodeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    return;
  }

  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_position = nodeData.xy;
  float a_size = nodeData.z;
  v_shapeId = nodeData.w;  // Pass shape ID to fragment shader

  // Per-node rotation alignment: 0 = viewport (screen-upright), 1 = graph.
  float nodeRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).r;

`).concat(h,`

  // Calculate the actual size in pixels
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;

  // In PICKING_MODE, inflate the quad by nodePickingPadding pixels on each side
  #ifdef PICKING_MODE
    float paddedSize = size + u_pickingPadding * u_correctionRatio;
    vec2 offset = a_quadCorner * paddedSize;
  #else
    vec2 offset = a_quadCorner * size;
  #endif
  // Counter-rotate the quad offset so viewport-aligned nodes stay upright as the
  // camera turns. Graph-aligned nodes (nodeRotation=1) skip it and turn with the
  // camera. The angle scales by (1 - nodeRotation) so both fall out of one path.
  {
    float ca = u_cameraAngle * (1.0 - nodeRotation);
    float c = cos(ca);
    float s = sin(ca);
    offset = mat2(c, s, -s, c) * offset;
  }
  vec2 position = a_position + offset;

  gl_Position = vec4(
    (u_matrix * vec3(position, 1)).xy,
    0,
    1
  );

  // In PICKING_MODE, UV is scaled beyond [-1, 1] to match the inflated quad
  #ifdef PICKING_MODE
    v_uv = a_quadCorner * (paddedSize / size);
  #else
    v_uv = a_quadCorner;
  #endif

  // Pass ID to fragment shader
  v_id = a_id;
  v_opacity = a_opacity;

  // Pass pixel size for layers that need pixel-mode calculations
  // Multiply by 2 because 'size' is half-width (offset from center), not full diameter
  v_pixelSize = size * 2.0;

  // Conversion factor from screen pixels to UV units
  // Same derivation as v_antialiasingWidth which represents ~1 pixel in UV space
  // P pixels in UV space = P * u_correctionRatio / size
  v_pixelToUV = u_correctionRatio / size;

  // We use an antialiasing width of 1px (so v_pixelToUV)
  v_antialiasingWidth = v_pixelToUV;

  // Pass layer attributes to fragment shader (fetched from texture)
`).concat(g,`
}
`);return b}function id(n,a,t){var e=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=a.map(function(p,S){var T="layer_".concat(p.name),y=[].concat(oe(p.attributes.map(function(E){return"v_".concat(E.name.replace(/^a_/,""))})),oe(p.uniforms.map(function(E){return E.name}))).join(", ");return"  // Layer ".concat(S+1,": ").concat(p.name,`
  color = blendOver(color, `).concat(T,"(").concat(y,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=n.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),l=a.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),u=new Set,h=ua(n,a).flatMap(function(p){return p.attributes}).filter(function(p){var S=p.name.replace(/^a_/,"");return u.has(S)?!1:(u.add(S),!0)}).map(function(p){var S=p.name.replace(/^a_/,""),T=p.size===1?"float":"vec".concat(p.size);return"in ".concat(T," v_").concat(S,";")}).join(`
`),g=er(n),b=Hl(n,t),f=`#version 300 es
precision highp float;

// Standard varyings
in vec2 v_uv;
in vec4 v_id;
in float v_opacity;
in float v_antialiasingWidth;
in float v_pixelSize;
in float v_pixelToUV;
in float v_shapeId;  // Shape ID for multi-shape programs

// Standard uniforms (needed for some layer calculations like pixel-mode borders)
uniform float u_correctionRatio;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Shape uniforms
`.concat(s,`

// Layer uniforms
`).concat(l,`

// Layer varyings
`).concat(h,`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

// LayerContext struct - provides rendering context to all layers
struct LayerContext {
  float sdf;             // Signed distance from shape boundary (negative inside)
  vec2 uv;               // UV coordinates [-1, 1], center at (0,0)
  float shapeSize;       // Effective shape size (~diameter) in UV space (1.0 - aaWidth)
  float shapeHalfSize;   // Effective shape half size (~radius) in UV space
  float pixelSize;       // Node full size (~diameter) in screen pixels
  float aaWidth;         // Anti-aliasing width for smooth transitions
  float correctionRatio; // Scaling factor for consistent rendering across zoom levels
  float pixelToUV;       // Conversion factor: multiply screen pixels by this to get UV units
  float inradiusFactor;  // Ratio of inradius to circumradius (shape depth factor)
};

LayerContext context;  // Global instance, populated before layer calls

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// SDF shape functions
`).concat(g,`

// Shape selector function (sets context.sdf and context.inradiusFactor)
`).concat(b,`

// Layer functions
`).concat(a.map(function(p){return p.glsl}).join(`

`),`

void main() {
  // 1. Setup LayerContext (available to all layer functions)
  context.shapeSize = 1.0 - v_antialiasingWidth;
  context.shapeHalfSize = context.shapeSize * 0.5;
  context.pixelSize = v_pixelSize;
  context.uv = v_uv;
  context.aaWidth = v_antialiasingWidth;
  context.correctionRatio = u_correctionRatio;
  context.pixelToUV = v_pixelToUV;

  // Query shape SDF based on shapeId (sets context.sdf and context.inradiusFactor)
  queryNodeSDF(int(v_shapeId), v_uv, context.shapeSize);

  // 2. Early discard for pixels fully outside the shape (with AA margin)
  // In PICKING_MODE, allow extra fragments up to the picking padding distance
  #ifdef PICKING_MODE
    if (context.sdf > u_pickingPadding * v_pixelToUV + context.aaWidth) discard;
  #else
    if (context.sdf > context.aaWidth) discard;
  #endif

  // 3. Apply layers sequentially with "over" compositing
  vec4 color = vec4(0.0);

`).concat(r,`

  #ifdef PICKING_MODE
    // Picking pass: output node ID for pixels within the picking area.
    if (context.sdf > u_pickingPadding * v_pixelToUV) discard;
    fragColor = v_id;
  #else
`).concat(e?`    // Visual pass: apply antialiasing at shape boundary, node opacity once
    // smoothstep provides smooth transition from opaque to transparent
    float alpha = smoothstep(context.aaWidth, -context.aaWidth, context.sdf) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) shape boundary, node opacity applied once
    float alpha = (context.sdf < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    // Mix with transparent to fade both color AND alpha together (avoids bright halo)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return f}function od(n,a){var t=new Set;return t.add("u_matrix"),t.add("u_sizeRatio"),t.add("u_correctionRatio"),t.add("u_cameraAngle"),t.add("u_pickingPadding"),t.add("u_nodeDataTexture"),t.add("u_nodeDataTextureWidth"),t.add("u_layerAttributeTexture"),t.add("u_layerAttributeTextureWidth"),t.add("u_layerAttributeTexelsPerNode"),n.forEach(function(e){e.uniforms.forEach(function(r){return t.add(r.name)})}),a.forEach(function(e){e.uniforms.forEach(function(r){return t.add(r.name)})}),Array.from(t)}function sd(n){var a=WebGL2RenderingContext,t=a.UNSIGNED_BYTE,e=a.FLOAT;return[{name:"a_nodeIndex",size:1,type:e},{name:"a_id",size:4,type:t,normalized:!0},{name:"a_opacity",size:1,type:e}]}function Vi(n){var a=n.shapes,t=n.layers,e=n.shapeGlobalIds,r=n.antialias,i=r===void 0?!0:r;return{vertexShader:rd(a,t),fragmentShader:id(a,t,e,i),uniforms:od(a,t),attributes:sd()}}function so(n,a,t){var e=zt(n,a),r=e.specs;return Object.keys(r).map(function(i){return"flat ".concat(t," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function ld(n){var a,t,e=n.shapes,r=n.layers,i=n.shapeGlobalIds,o=Ft(zt(e,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=e.length===1?"float inradiusFactor = ".concat(Te((a=e[0].inradiusFactor)!==null&&a!==void 0?a:1),";"):"float inradiusFactor = ".concat(Te((t=e[0].inradiusFactor)!==null&&t!==void 0?t:1),`;
  switch (int(shapeId)) {
`).concat(e.map(function(u,h){var g,b=i?i[h]:h;return"    case ".concat(b,": inradiusFactor = ").concat(Te((g=u.inradiusFactor)!==null&&g!==void 0?g:1),"; break;")}).join(`
`),`
    default: break;
  }`),l=`#version 300 es

in float a_nodeIndex;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in vec4 a_backdropColor;
in vec4 a_backdropShadowColor;
in float a_backdropShadowBlur;
in float a_backdropPadding;
in vec4 a_backdropBorderColor;
in vec4 a_backdropExtra; // [borderWidth, cornerRadius, labelPadding, area]
in vec2 a_labelBoxOffset;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

out vec2 v_uv;
out vec2 v_nodeCenter;
out float v_nodeRadius;
out vec2 v_labelCenter;
out vec2 v_labelHalfSize;
out float v_aaWidth;
out float v_shapeId;
out float v_nodeRotation;
out float v_labelAngle;
out vec4 v_backdropColor;
out vec4 v_backdropShadowColor;
out float v_backdropShadowBlur;
out float v_backdropPadding;
out vec4 v_backdropBorderColor;
out float v_backdropBorderWidth;
out float v_backdropCornerRadius;
out float v_backdropArea;
`.concat(so(e,r,"out"),`

`).concat(et,`
`).concat(mt,`
`).concat(Nt,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Node data: (x, y, size, shapeId). shapeId (global) is forwarded to the
  // fragment shader, which keeps the shape SDF for the outline.
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;
  float shapeId = nodeData.w;

  // Per-node rotation alignment (0 = viewport, 1 = graph). nodeRotation drives
  // the fragment's shape outline; labelRotation turns the label box with camera.
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;
  v_nodeRotation = nodeRotation;

  `).concat(no,`
  // CSS pixel attributes are multiplied by u_pixelRatio to match nodeRadiusPixels,
  // which is already in physical pixels (nodeRadiusNDC * u_resolution.x / 2.0).
  float padding = a_backdropPadding * u_pixelRatio;
  float shadowBlur = a_backdropShadowBlur * u_pixelRatio;
  // Unpack a_backdropExtra: [borderWidth, cornerRadius, labelPadding, area]
  float borderWidth = a_backdropExtra.x * u_pixelRatio;
  float cornerRadius = a_backdropExtra.y * u_pixelRatio;
  float labelPad = a_backdropExtra.z * u_pixelRatio;
  float backdropArea = a_backdropExtra.w;
  // Use 2x shadowBlur so the Gaussian fully decays before the quad edge
  float totalExpansion = shadowBlur * 2.0 + borderWidth;
  float enlargedRadius = nodeRadiusPixels + padding;

  // Circumscribed radius for the quad bounds. Non-circular shapes reach past
  // their inradius out to their circumradius (= enlargedRadius / inradiusFactor),
  // in any direction once rotated. The axis-aligned quad must contain that, or
  // the fill/shadow gets clipped (square corners, triangle tip, etc.).
  `).concat(s,`
  float boundRadius = enlargedRadius / inradiusFactor;

  // Apply zoom-dependent label size scaling
  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Only apply labelPad when a label is actually present
  float effectiveLabelPad = labelW > 0.0 ? labelPad : 0.0;
  vec2 labelHalfSize = vec2(labelW * 0.5 + effectiveLabelPad, labelH * 0.5 + effectiveLabelPad);
  vec2 labelOffset = vec2(0.0);

  // Effective label angle: intrinsic angle plus the camera angle when the label
  // is graph-aligned, so the box orbits the node in lockstep with the frame-pass.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 snapDelta = vec2(0.0);

  if (labelW > 0.0) {
    // labelW > 0.0 means this node's label is displayed, so the frame-pass wrote
    // its edge distance this frame.
    float edgeDistPixels = nodeRadiusPixels * readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
    // labelMargin matches the label shader's margin (gap from node edge to text)
    float labelStart = edgeDistPixels + labelMargin;
    // Above/below center on the actual glyph height, not the font line box, so
    // the box stays aligned with the rendered text (matches labelBoxCenter()).
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;

    // Snap node center to pixel grid so label/backdrop/attachment move as a unit
    vec2 nodeScreen = vec2(
      (nodeClip.x + 1.0) * u_resolution.x,
      (1.0 - nodeClip.y) * u_resolution.y
    ) * 0.5;
    snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

    if (a_positionMode < 0.5) {
      // Right: box spans from node center to text end + padding
      float boxRightEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(boxRightEdge * 0.5, 0.0);
      labelHalfSize.x = boxRightEdge * 0.5;
    } else if (a_positionMode < 1.5) {
      // Left: mirror of right
      float boxLeftEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(-boxLeftEdge * 0.5, 0.0);
      labelHalfSize.x = boxLeftEdge * 0.5;
    } else if (a_positionMode < 2.5) {
      // Above: text bottom at labelStart, centered horizontally
      labelOffset = vec2(0.0, -(labelStart + textHalf));
    } else if (a_positionMode < 3.5) {
      // Below: text top at labelStart, centered horizontally
      labelOffset = vec2(0.0, labelStart + textHalf);
    }
    // over (>=4): labelOffset stays (0,0) \u2014 text centered on the node.

    // The attachment-cover shift is in label space (like the attachment itself),
    // so rotate it together with the position offset \u2014 otherwise the box drifts
    // off the attachment as the label angle grows.
    labelOffset = labelRotMat * (labelOffset + a_labelBoxOffset * zoomScale * u_pixelRatio);
  }

  // For node-only mode, zero out label dimensions
  if (backdropArea > 0.5 && backdropArea < 1.5) {
    labelHalfSize = vec2(0.0);
    labelOffset = vec2(0.0);
  }

  vec2 minBound, maxBound;

  bool hasLabelBounds = labelW > 0.0 && (backdropArea > 1.5 || backdropArea < 0.5);

  if (hasLabelBounds) {
    // Union with label bounds (area=both) or label-only bounds (area=label)
    vec2 labelMin, labelMax;

    if (a_labelAngle != 0.0) {
      vec2 corner1 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, -labelHalfSize.y);
      vec2 corner2 = labelOffset + labelRotMat * vec2(labelHalfSize.x, -labelHalfSize.y);
      vec2 corner3 = labelOffset + labelRotMat * vec2(labelHalfSize.x, labelHalfSize.y);
      vec2 corner4 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, labelHalfSize.y);
      labelMin = min(min(corner1, corner2), min(corner3, corner4));
      labelMax = max(max(corner1, corner2), max(corner3, corner4));
    } else {
      labelMin = labelOffset - labelHalfSize;
      labelMax = labelOffset + labelHalfSize;
    }

    if (backdropArea > 1.5) {
      // Label-only: bounds from label rect only
      minBound = labelMin - totalExpansion;
      maxBound = labelMax + totalExpansion;
    } else {
      // Both: union of node + label
      minBound = min(-vec2(boundRadius), labelMin) - totalExpansion;
      maxBound = max(vec2(boundRadius), labelMax) + totalExpansion;
    }
  } else {
    // Node-only or no visible label
    float totalRadius = boundRadius + totalExpansion;
    minBound = -vec2(totalRadius);
    maxBound = vec2(totalRadius);
  }

  vec2 quadSize = maxBound - minBound;
  vec2 quadCenter = (minBound + maxBound) * 0.5;

  vec2 localPos = quadCenter + a_quadCorner * quadSize * 0.5 + snapDelta;
  vec2 ndcOffset = localPos * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);

  v_uv = localPos;
  v_nodeCenter = vec2(0.0);
  v_nodeRadius = nodeRadiusPixels;
  v_labelCenter = labelOffset;
  v_labelHalfSize = labelHalfSize;
  v_aaWidth = 1.0;
  v_shapeId = shapeId;
  v_labelAngle = labelAngle;
  v_backdropColor = a_backdropColor;
  v_backdropShadowColor = a_backdropShadowColor;
  v_backdropShadowBlur = a_backdropShadowBlur;
  v_backdropPadding = a_backdropPadding;
  v_backdropBorderColor = a_backdropBorderColor;
  v_backdropBorderWidth = borderWidth;
  v_backdropCornerRadius = cornerRadius;
  v_backdropArea = backdropArea;
}
`);return l}function dd(n){var a=n.shapes,t=n.layers,e=n.shapeGlobalIds,r=er(a),i=un(a).map(function(b){return"uniform ".concat(b.type," ").concat(b.name,";")}).join(`
`),o=function(f){return ia(f,"nodeUV","1.0")},s;if(a.length===1)s="float nodeSdfNormalized = ".concat(o(a[0]),";");else{var l=a.map(function(b,f){var p=e?e[f]:f;return"    case ".concat(p,": nodeSdfNormalized = ").concat(o(b),"; break;")}).join(`
`),u=o(a[0]);s=`float nodeSdfNormalized;
  int shapeId = int(v_shapeId);
  switch (shapeId) {
`.concat(l,`
    default: nodeSdfNormalized = `).concat(u,`;
  }`)}var h=`float effectiveRadius = max(enlargedRadius - cornerRadius, 0.01);
  float ca = u_cameraAngle * v_nodeRotation;
  float ca_c = cos(ca);
  float ca_s = sin(ca);
  vec2 rotatedScreenUV = mat2(ca_c, -ca_s, ca_s, ca_c) * screenUV;
  vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;`,g=`#version 300 es
precision highp float;

in vec2 v_uv;
in vec2 v_nodeCenter;
in float v_nodeRadius;
in vec2 v_labelCenter;
in vec2 v_labelHalfSize;
in float v_aaWidth;
in float v_shapeId;
in float v_nodeRotation;
in float v_labelAngle;
in vec4 v_backdropColor;
in vec4 v_backdropShadowColor;
in float v_backdropShadowBlur;
in float v_backdropPadding;
in vec4 v_backdropBorderColor;
in float v_backdropBorderWidth;
in float v_backdropCornerRadius;
in float v_backdropArea;
`.concat(so(a,t,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Vl,`
`).concat(jl,`
`).concat(Xl,`
`).concat(ql,`

void main() {
  vec4 backdropColor = v_backdropColor;
  vec4 shadowColor = v_backdropShadowColor;
  float shadowBlur = v_backdropShadowBlur;
  float padding = v_backdropPadding;
  vec4 borderColor = v_backdropBorderColor;
  float borderWidth = v_backdropBorderWidth;
  float cornerRadius = v_backdropCornerRadius;

  float enlargedRadius = v_nodeRadius + padding;
  vec2 screenUV = v_uv - v_nodeCenter;
  `).concat(h,`

  // Query the correct shape SDF based on shapeId
  `).concat(s,`
  float nodeSdfPixels = nodeSdfNormalized * effectiveRadius - cornerRadius;

  // Label SDF with optional corner radius and rotation
  float labelSdfPixels;
  if (v_labelHalfSize.x > 0.0) {
    vec2 labelP = v_uv - v_labelCenter;
    labelSdfPixels = sdfRoundedRotatedBox(labelP, v_labelHalfSize, v_labelAngle, cornerRadius);
  } else {
    labelSdfPixels = 10000.0;
  }

  // Select area: 0=both, 1=node, 2=label
  float combinedSdf;
  if (v_backdropArea > 1.5) {
    combinedSdf = labelSdfPixels;
  } else if (v_backdropArea > 0.5) {
    combinedSdf = nodeSdfPixels;
  } else {
    combinedSdf = min(nodeSdfPixels, labelSdfPixels);
  }

  // Fill + border composite
  float outerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf);
  vec4 background;
  if (borderWidth > 0.5) {
    float innerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf + borderWidth);
    float fillAlpha = innerEdge * backdropColor.a;
    vec4 fill = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
    float borderAlpha = (outerEdge - innerEdge) * borderColor.a;
    vec4 border = vec4(borderColor.rgb * borderAlpha, borderAlpha);
    background = fill + border * (1.0 - fill.a);
  } else {
    float fillAlpha = outerEdge * backdropColor.a;
    background = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
  }

  // Gaussian-like shadow falloff (mimics canvas shadowBlur)
  vec4 shadow = vec4(0.0);
  float sigma = shadowBlur / 2.5;
  if (sigma > 0.001) {
    float shadowDist = max(0.0, combinedSdf);
    float shadowAlpha = exp(-(shadowDist * shadowDist) / (2.0 * sigma * sigma)) * shadowColor.a;
    shadow = vec4(shadowColor.rgb * shadowAlpha, shadowAlpha);
  }

  fragColor = background + shadow * (1.0 - background.a);
  fragPicking = vec4(0.0);
}
`);return g}function ud(n){var a=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],t=Q(un(n)),e;try{for(t.s();!(e=t.n()).done;){var r=e.value;a.includes(r.name)||a.push(r.name)}}catch(i){t.e(i)}finally{t.f()}return a}function cd(n){return{vertexShader:ld(n),fragmentShader:dd(n),uniforms:ud(n.shapes)}}function hd(n,a,t,e){var r,i,o=e.label,s=o===void 0?{}:o,l=e.shapes,u=e.layers,h=e.getAttributeTexture,g=e.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var b=(r=s.margin)!==null&&r!==void 0?r:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},p={shapes:l,layers:u,shapeGlobalIds:g},S=cd(p),T=(function(y){function E(){var w;ue(this,E);for(var L=arguments.length,A=new Array(L),D=0;D<L;D++)A[D]=arguments[D];return w=xe(this,E,[].concat(A)),P(w,"totalBackdropCount",0),P(w,"bufferCapacity",0),w}return _e(E,y),ce(E,[{key:"getDefinition",value:function(){var L=WebGL2RenderingContext,A=L.FLOAT,D=L.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:S.vertexShader,FRAGMENT_SHADER_SOURCE:S.fragmentShader,METHOD:D,UNIFORMS:S.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:A},{name:"a_labelWidth",size:1,type:A},{name:"a_labelHeight",size:1,type:A},{name:"a_textHeight",size:1,type:A},{name:"a_positionMode",size:1,type:A},{name:"a_labelAngle",size:1,type:A},{name:"a_backdropColor",size:4,type:A},{name:"a_backdropShadowColor",size:4,type:A},{name:"a_backdropShadowBlur",size:1,type:A},{name:"a_backdropPadding",size:1,type:A},{name:"a_backdropBorderColor",size:4,type:A},{name:"a_backdropExtra",size:4,type:A},{name:"a_labelBoxOffset",size:2,type:A}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:A}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(L,A){var D=this.floats,G=this.STRIDE,I=L*G;D[I++]=A.nodeIndex,D[I++]=A.labelWidth,D[I++]=A.labelHeight,D[I++]=A.textHeight,D[I++]=It[A.position],D[I++]=A.labelAngle,D[I++]=A.backdropColor[0],D[I++]=A.backdropColor[1],D[I++]=A.backdropColor[2],D[I++]=A.backdropColor[3],D[I++]=A.backdropShadowColor[0],D[I++]=A.backdropShadowColor[1],D[I++]=A.backdropShadowColor[2],D[I++]=A.backdropShadowColor[3],D[I++]=A.backdropShadowBlur,D[I++]=A.backdropPadding,D[I++]=A.backdropBorderColor[0],D[I++]=A.backdropBorderColor[1],D[I++]=A.backdropBorderColor[2],D[I++]=A.backdropBorderColor[3],D[I++]=A.backdropBorderWidth,D[I++]=A.backdropCornerRadius,D[I++]=A.backdropLabelPadding,D[I++]=A.backdropArea,D[I++]=A.labelBoxOffset[0],D[I++]=A.labelBoxOffset[1]}},{key:"setUniforms",value:function(L,A){var D=A.gl,G=A.uniformLocations;D.uniformMatrix3fv(G.u_matrix,!1,L.matrix),D.uniform1f(G.u_sizeRatio,L.sizeRatio),D.uniform1f(G.u_correctionRatio,L.correctionRatio),D.uniform1f(G.u_cameraAngle,L.cameraAngle),D.uniform2f(G.u_resolution,L.width*L.pixelRatio,L.height*L.pixelRatio),D.uniform1f(G.u_pixelRatio,L.pixelRatio),D.uniform1f(G.u_labelMargin,E.labelMargin),D.uniform1f(G.u_zoomLabelSizeRatio,1/f(L.zoomRatio)),D.uniform1f(G.u_labelPixelSnapping,L.labelPixelSnapping),D.uniform1i(G.u_nodeDataTexture,L.nodeDataTextureUnit),D.uniform1i(G.u_nodeDataTextureWidth,L.nodeDataTextureWidth),D.uniform1i(G.u_nodeFrameTexture,L.nodeFrameTextureUnit),D.uniform1i(G.u_nodeFrameTextureWidth,L.nodeFrameTextureWidth);var I=h();G.u_layerAttributeTexture&&I&&(I.bind(ot),D.uniform1i(G.u_layerAttributeTexture,ot),D.uniform1i(G.u_layerAttributeTextureWidth,I.getTextureWidth()),D.uniform1i(G.u_layerAttributeTexelsPerNode,I.getTexelsPerItem()));var W=Q(un(l)),z;try{for(W.s();!(z=W.n()).done;){var j=z.value;this.setTypedUniform(j,A)}}catch(N){W.e(N)}finally{W.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(L,A){var D=A.gl;this.totalBackdropCount!==0&&(this.isInstanced?D.drawArraysInstanced(L,0,this.VERTICES,this.totalBackdropCount):D.drawArrays(L,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(L){this.totalBackdropCount=L,L>this.bufferCapacity&&(this.bufferCapacity=Math.max(L,Math.ceil(this.bufferCapacity*1.5)||10),we(E,"reallocate",this,3)([this.bufferCapacity]))}}])})(bt);return P(T,"labelMargin",b),new T(n,a,t)}var lo=(function(n){function a(){var t;ue(this,a);for(var e=arguments.length,r=new Array(e),i=0;i<e;i++)r[i]=arguments[i];return t=xe(this,a,[].concat(r)),P(t,"totalCharacterCount",0),P(t,"bufferCapacity",0),t}return _e(a,n),ce(a,[{key:"processLabel",value:function(e,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(e,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(e,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(e){this.totalCharacterCount=e,e>this.bufferCapacity&&(this.bufferCapacity=Math.max(e,Math.ceil(this.bufferCapacity*1.5)||1e3),we(a,"reallocate",this,3)([this.bufferCapacity]))}}])})(bt);function fd(){var n=`#version 300 es

in float a_nodeIndex;
in vec4 a_id;
in vec4 a_color;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in float a_padding;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pickingPadding;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

out vec4 v_id;
out vec4 v_color;

`.concat(et,`
`).concat(mt,`
`).concat(Nt,`
`).concat(ro,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;

  // Shape-aware edge distance, read once from the shared frame texture.
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  `).concat(no,`

  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
#ifdef PICKING_MODE
  float padding = u_pickingPadding * u_pixelRatio;
#else
  float padding = a_padding * u_pixelRatio;
#endif

  if (labelW <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    v_color = vec4(0.0);
    return;
  }

  vec2 labelHalfSize = vec2(labelW * 0.5 + padding, labelH * 0.5 + padding);
  vec2 labelOffset = vec2(0.0);

  // Graph-aligned labels add the camera angle so the rect orbits with the text.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
    // Box center uses the text half-size; the padding expands the quad below.
    labelOffset = labelRotMat * labelBoxCenter(a_positionMode, labelStart, vec2(labelW * 0.5, labelH * 0.5), textHalf);
  }

  // Rotate the rect with the label so it stays aligned with the (rotated) text.
  vec2 localPos = labelOffset + labelRotMat * (a_quadCorner * labelHalfSize);
  vec2 ndcOffset = (localPos + snapDelta) * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
  v_id = a_id;
  v_color = a_color;
}
`);return n}var gd=`#version 300 es
precision highp float;

in vec4 v_id;
in vec4 v_color;

out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    fragColor = v_id;
  #else
    if (v_color.a <= 0.0) discard;
    // v_color is non-premultiplied RGBA (0-1); convert to premultiplied for blending
    fragColor = vec4(v_color.rgb * v_color.a, v_color.a);
  #endif
}
`;function pd(n,a,t,e){var r,i,o=e.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Gt,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},h=fd(),g=(function(b){function f(){var p;ue(this,f);for(var S=arguments.length,T=new Array(S),y=0;y<S;y++)T[y]=arguments[y];return p=xe(this,f,[].concat(T)),P(p,"totalCount",0),P(p,"bufferCapacity",0),p}return _e(f,b),ce(f,[{key:"getDefinition",value:function(){var S=WebGL2RenderingContext,T=S.FLOAT,y=S.UNSIGNED_BYTE,E=S.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h,FRAGMENT_SHADER_SOURCE:gd,METHOD:E,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_id",size:4,type:y,normalized:!0},{name:"a_color",size:4,type:y,normalized:!0},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelAngle",size:1,type:T},{name:"a_padding",size:1,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(S,T){var y=this.floats,E=this.ints,w=S*this.STRIDE;y[w++]=T.nodeIndex,E[w++]=T.id,y[w++]=T.color,y[w++]=T.labelWidth,y[w++]=T.labelHeight,y[w++]=T.textHeight,y[w++]=T.positionMode,y[w++]=T.labelAngle,y[w++]=T.padding}},{key:"setUniforms",value:function(S,T){var y=T.gl,E=T.uniformLocations;y.uniformMatrix3fv(E.u_matrix,!1,S.matrix),y.uniform1f(E.u_sizeRatio,S.sizeRatio),y.uniform1f(E.u_correctionRatio,S.correctionRatio),y.uniform1f(E.u_cameraAngle,S.cameraAngle),y.uniform2f(E.u_resolution,S.width*S.pixelRatio,S.height*S.pixelRatio),y.uniform1f(E.u_pixelRatio,S.pixelRatio),y.uniform1f(E.u_labelMargin,f.labelMargin),y.uniform1f(E.u_zoomLabelSizeRatio,1/u(S.zoomRatio)),y.uniform1f(E.u_labelPixelSnapping,S.labelPixelSnapping),y.uniform1f(E.u_pickingPadding,S.labelPickingPadding),y.uniform1i(E.u_nodeDataTexture,S.nodeDataTextureUnit),y.uniform1i(E.u_nodeDataTextureWidth,S.nodeDataTextureWidth),y.uniform1i(E.u_nodeFrameTexture,S.nodeFrameTextureUnit),y.uniform1i(E.u_nodeFrameTextureWidth,S.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(S,T){var y=T.gl;this.totalCount!==0&&y.drawArraysInstanced(y.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(S){this.totalCount=S,S>this.bufferCapacity&&(this.bufferCapacity=Math.max(S,Math.ceil(this.bufferCapacity*1.5)||10),we(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(bt);return P(g,"labelMargin",l),new g(n,a,t)}var $e={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},rn=2,sn=1e20;function vd(n,a,t,e,r){var i=n+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(e," ").concat(t," ").concat(n,"px ").concat(a),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function md(n,a,t,e,r){var i=n.ctx,o=n.canvasSize,s=i.measureText(a),l=s.width,u=s.actualBoundingBoxAscent,h=s.actualBoundingBoxDescent,g=s.actualBoundingBoxLeft,b=s.actualBoundingBoxRight,f=Math.ceil(u),p=Math.ceil(g),S=Math.max(0,Math.min(o-t,Math.ceil(g)+Math.ceil(b))),T=Math.min(o-t,f+Math.ceil(h)),y=S+2*t,E=T+2*t,w=Math.max(y*E,0),L=new Uint8ClampedArray(w),A={data:L,width:y,height:E,glyphWidth:S,glyphHeight:T,glyphTop:f,glyphLeft:p,glyphAdvance:l};if(S===0||T===0)return A;var D=n.gridInner,G=n.gridOuter;i.clearRect(t,t,S,T),i.fillText(a,t+p,t+f);var I=i.getImageData(t,t,S,T);G.fill(sn,0,w),D.fill(0,0,w);for(var W=0;W<T;W++)for(var z=0;z<S;z++){var j=I.data[4*(W*S+z)+3]/255;if(j!==0){var N=(W+t)*y+z+t;if(j===1)G[N]=0,D[N]=sn;else{var H=.5-j;G[N]=H>0?H*H:0,D[N]=H<0?H*H:0}}}ji(G,0,0,y,E,y,n.f,n.v,n.z),ji(D,t,t,S,T,y,n.f,n.v,n.z);for(var B=0;B<w;B++){var V=Math.sqrt(G[B])-Math.sqrt(D[B]);L[B]=Math.round(255-255*(V/e+r))}return A}function ji(n,a,t,e,r,i,o,s,l){for(var u=a;u<a+e;u++)Xi(n,t*i+u,i,r,o,s,l);for(var h=t;h<t+r;h++)Xi(n,h*i+a,1,e,o,s,l)}function Xi(n,a,t,e,r,i,o){i[0]=0,o[0]=-sn,o[1]=sn,r[0]=n[a];for(var s=1,l=0,u=0;s<e;s++){r[s]=n[a+s*t];var h=s*s;do{var g=i[l];u=(r[s]-r[g]+h-g*g)/(s-g)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=sn}for(var b=0,f=0;b<e;b++){for(;o[f+1]<b;)f++;var p=i[f],S=b-p;n[a+b*t]=r[p]+S*S}}var vt=(function(n){function a(){var t,e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return ue(this,a),t=xe(this,a),P(t,"fonts",new Map),P(t,"textures",[]),P(t,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),P(t,"pendingGlyphs",[]),P(t,"debounceTimer",null),t.options=te(te({},$e),e),t.canvas=document.createElement("canvas"),t.canvas.width=t.options.maxTextureSize,t.canvas.height=t.options.maxTextureSize,t.ctx=t.canvas.getContext("2d",{willReadFrequently:!0}),t.measureCanvas=document.createElement("canvas"),t.measureCtx=t.measureCanvas.getContext("2d"),t.textures.push(t.ctx.getImageData(0,0,1,1)),t}return _e(a,n),ce(a,[{key:"getFontKey",value:function(e){return"".concat(e.family,"-").concat(e.weight,"-").concat(e.style)}},{key:"registerFont",value:function(e){var r=this.getFontKey(e);if(this.fonts.has(r))return r;var i=vd(this.options.fontSize,e.family,e.weight,e.style,this.options.buffer);return this.fonts.set(r,{descriptor:e,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(e,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=Q(e),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,h=u.codePointAt(0);h!==void 0&&(i.glyphs.has(h)||(this.pendingGlyphs.push({fontKey:r,charCode:h}),o=!0))}}catch(g){s.e(g)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(e,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(e).width}},{key:"getGlyph",value:function(e,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(e)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var e=0,r=Q(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;e+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return e}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var e=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){e.debounceTimer=null,e.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var e=this.options,r=e.maxTextureSize,i=e.buffer,o=e.radius,s=e.cutoff,l=Q(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var h=u.value,g=h.fontKey,b=h.charCode,f=this.fonts.get(g);if(!(!f||f.glyphs.has(b))){var p=String.fromCodePoint(b),S=md(f.generator,p,i,o,s),T=S.width,y=S.height;this.cursor.x+T+rn>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+rn,this.cursor.rowHeight=0),this.cursor.y+y+rn>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var E=S.data,w=new Uint8ClampedArray(T*y*4),L=0;L<E.length;L++){var A=L*4;w[A]=255,w[A+1]=255,w[A+2]=255,w[A+3]=E[L]}var D=new ImageData(w,T,y);this.ctx.putImageData(D,this.cursor.x,this.cursor.y);var G={charCode:b,width:S.glyphWidth,height:S.glyphHeight,bearingX:-S.glyphLeft-i,bearingY:S.glyphTop+i,advance:S.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:T,atlasHeight:y,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(b,G),this.cursor.x+=T+rn,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,y)}}}catch(I){l.e(I)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(a.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var e=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(e,Math.max(this.cursor.x,r?e:1)),o=Math.min(e,this.cursor.y+this.cursor.rowHeight+rn),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(Zi.EventEmitter);P(vt,"ATLAS_UPDATED_EVENT","atlasUpdated");var bd=$e.fontSize;function yd(){var n=`  // -------------------------------------------------------------------------
  // Step 3: Calculate position offset from the shared edge distance
  // -------------------------------------------------------------------------
  vec2 positionOffset = vec2(0.0);

  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    float boundaryDistPixels = nodeRadiusPixels * edgeDist;
    positionOffset = screenDir * (boundaryDistPixels + margin);
  }`,a=`#version 300 es

// ============================================================================
// Attributes
// ============================================================================

// Per-character (instanced)
in float a_nodeIndex;        // Index into node data texture
in vec2 a_charOffset;        // Character offset from label origin (pixels)
in vec2 a_charSize;          // Character dimensions (pixels)
in vec4 a_texCoords;         // Atlas coords: (x, y, width, height) in pixels
in vec4 a_color;             // Text color (RGBA)
in float a_margin;           // Gap between node edge and label (pixels)
in float a_positionMode;     // Position: 0=right, 1=left, 2=above, 3=below, 4=over
in float a_labelWidth;       // Total label width (pixels)
in float a_labelHeight;      // Label height (pixels)
in float a_verticalCenter;   // Vertical center offset from baseline (pixels)
in float a_textHeight;       // Actual text height: maxAscent + maxDescent (pixels)
in float a_labelAngle;       // Label rotation angle (radians)

// Per-vertex (constant quad corners)
in vec2 a_quadCorner;        // Quad corner: [-1,-1], [1,-1], [-1,1], [1,1]

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pixelRatio;

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
out float v_fontScale;

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float ATLAS_FONT_SIZE = `.concat(Te(bd),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(et,`
`).concat(mt,`
`).concat(Nt,`
`).concat(ao,`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Step 0: Fetch node data + shared edge distance from textures
  // -------------------------------------------------------------------------
  // Node-data texture format: vec4(x, y, size, shapeId)
  // 2D texture layout: texCoord = (index % width, index / width)
  int nodeIdx = int(a_nodeIndex);
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_anchorPosition = nodeData.xy;
  float a_nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; the label just reads the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  // Apply zoom-dependent label size scaling
  // Positional values are in CSS pixels; multiply by u_pixelRatio to convert to
  // physical pixels, which is what the NDC conversion (/ u_resolution) expects.
  float zoomScale = u_zoomLabelSizeRatio;
  float margin = a_margin * zoomScale * u_pixelRatio;
  vec2 charOffset = a_charOffset * zoomScale * u_pixelRatio;
  vec2 charSize = a_charSize * zoomScale * u_pixelRatio;
  float labelWidth = a_labelWidth * zoomScale * u_pixelRatio;
  float labelHeight = a_labelHeight * zoomScale;

  // Font scale: ratio of CSS label size to the base atlas font size.
  // Divided by u_pixelRatio because the atlas is generated at ATLAS_FONT_SIZE * pixelRatio,
  // which cancels out the u_pixelRatio in the fragment shader's gamma formula and keeps
  // the anti-aliasing band width consistent across pixel densities.
  v_fontScale = a_labelHeight * zoomScale / (ATLAS_FONT_SIZE * u_pixelRatio);

  // -------------------------------------------------------------------------
  // Step 1: Transform node position to clip space
  // -------------------------------------------------------------------------
  vec3 anchorClip = u_matrix * vec3(a_anchorPosition, 1.0);

  // -------------------------------------------------------------------------
  // Step 2: Convert node size to screen pixels
  // -------------------------------------------------------------------------
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = a_nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
  float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;

`).concat(n,`

  // -------------------------------------------------------------------------
  // Step 4: Calculate final vertex position
  // -------------------------------------------------------------------------
  vec2 cornerOffset = (a_quadCorner + 1.0) * 0.5;
  vec2 charPixelPos = positionOffset + charOffset + cornerOffset * charSize;

  // Apply text alignment based on position mode
  float verticalCenter = a_verticalCenter * zoomScale * u_pixelRatio;
  float textHeight = a_textHeight * zoomScale * u_pixelRatio;
  float baselineToDescent = textHeight / 2.0 - verticalCenter;
  float baselineToAscent = textHeight / 2.0 + verticalCenter;

  if (a_positionMode < 0.5) {
    // Right: vertically center
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 1.5) {
    // Left: right-align and vertically center
    charPixelPos.x -= labelWidth;
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 2.5) {
    // Above: center horizontally, bottom of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y -= baselineToDescent;
  } else if (a_positionMode < 3.5) {
    // Below: center horizontally, top of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += baselineToAscent;
  } else {
    // Over: center both
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += verticalCenter;
  }

  // Apply label angle rotation. Graph-aligned labels add the camera angle so the
  // whole label orbits the node in lockstep with the frame-pass edge distance.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
  charPixelPos = labelRotMat * charPixelPos;

  // Snap node center to pixel grid so label/backdrop/attachment move as a unit
  vec2 nodeScreen = vec2(
    (anchorClip.x + 1.0) * u_resolution.x,
    (1.0 - anchorClip.y) * u_resolution.y
  ) * 0.5;
  charPixelPos += (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Convert to NDC (flip Y: screen Y-down -> clip Y-up)
  vec2 ndcOffset = vec2(charPixelPos.x, -charPixelPos.y) * 2.0 / u_resolution;
  gl_Position = vec4(anchorClip.xy + ndcOffset, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 5: Texture coordinates
  // -------------------------------------------------------------------------
  v_texCoord = (a_texCoords.xy + cornerOffset * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 6: Pass color
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
}
`);return a}function xd(){var n=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
in float v_fontScale;

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
    // Sample SDF value from atlas (high = inside glyph, low = outside)
    float sdfValue = texture(u_atlas, v_texCoord).a;

    // Edge threshold: 1.0 - cutoff = 0.75 for default cutoff=0.25
    // This is where the glyph edge is located in the SDF
    float edgeThreshold = 1.0 - u_sdfBuffer;

    // Gamma controls the anti-aliasing band width.
    // Scale inversely with font scale so small labels get a wider AA band
    // (smoother) and large labels get a tighter band (sharper).
    float gamma = u_gamma / (u_pixelRatio * v_fontScale);

    // Pure gamma-based anti-aliasing using smoothstep
    // The AA band extends from (threshold - gamma) to (threshold + gamma)
    float alpha = smoothstep(edgeThreshold - gamma, edgeThreshold + gamma, sdfValue);

    // Premultiplied alpha output for correct blending
    float finalAlpha = v_color.a * alpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  #endif
}
`;return n}function _d(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function Td(){return{vertexShader:yd(),fragmentShader:xd(),uniforms:_d()}}function Sd(n,a,t,e){var r,i,o=e.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Gt,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},h=Td(),g=(function(b){function f(p,S,T){var y,E,w,L;if(ue(this,f),L=xe(this,f,[p,S,T]),P(L,"atlasTexture",null),P(L,"atlasNeedsUpdate",!1),P(L,"labelGlyphCache",new Map),L.atlasFontSize=$e.fontSize*an(),L.atlasManager=new vt({fontSize:L.atlasFontSize}),L.gamma=.025,L.sdfBuffer=$e.cutoff,L.atlasTexture=p.createTexture(),!L.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");p.bindTexture(p.TEXTURE_2D,L.atlasTexture),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_S,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_T,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MIN_FILTER,p.LINEAR),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MAG_FILTER,p.LINEAR),p.bindTexture(p.TEXTURE_2D,null),L.atlasManager.on(vt.ATLAS_UPDATED_EVENT,function(){L.atlasNeedsUpdate=!0});var A={family:((y=s.font)===null||y===void 0?void 0:y.family)||"sans-serif",weight:((E=s.font)===null||E===void 0?void 0:E.weight)||"normal",style:((w=s.font)===null||w===void 0?void 0:w.style)||"normal"};return L.defaultFontKey=L.atlasManager.registerFont(A),L}return _e(f,b),ce(f,[{key:"getDefinition",value:function(){var S=WebGL2RenderingContext,T=S.FLOAT,y=S.UNSIGNED_BYTE,E=S.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h.vertexShader,FRAGMENT_SHADER_SOURCE:h.fragmentShader,METHOD:E,UNIFORMS:h.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_charOffset",size:2,type:T},{name:"a_charSize",size:2,type:T},{name:"a_texCoords",size:4,type:T},{name:"a_color",size:4,type:y,normalized:!0},{name:"a_margin",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_verticalCenter",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_labelAngle",size:1,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(S,T){if(T.hidden||!T.text){this.labelGlyphCache.delete(S);return}var y=T.text,E=T.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(y,E);var w=[],L=[],A=0,D=0,G=0,I=Q(y),W;try{for(I.s();!(W=I.n()).done;){var z=W.value,j=z.codePointAt(0);if(j===void 0){w.push(void 0),L.push(A);continue}var N=this.atlasManager.getGlyph(j,E);w.push(N),L.push(A),N&&(A+=N.advance,D=Math.max(D,N.bearingY),G=Math.max(G,N.atlasHeight-N.bearingY))}}catch(H){I.e(H)}finally{I.f()}this.labelGlyphCache.set(S,{glyphs:w,xOffsets:L,totalWidth:A,totalHeight:D+G,verticalCenterOffset:(D-G)/2})}},{key:"processCharacter",value:function(S,T,y,E){var w=this.floats,L=this.STRIDE,A=S*L,D=this.labelGlyphCache.get(T.parentKey);if(!D||!D.glyphs[E]){for(var G=0;G<L;G++)w[A+G]=0;return}var I=D.glyphs[E],W=D.xOffsets[E],z=T.size/this.atlasFontSize,j=Be(T.color),N=A;w[N++]=T.nodeIndex,w[N++]=(W+I.bearingX)*z,w[N++]=-I.bearingY*z,w[N++]=I.atlasWidth*z,w[N++]=I.atlasHeight*z,w[N++]=I.atlasX,w[N++]=I.atlasY,w[N++]=I.atlasWidth,w[N++]=I.atlasHeight,w[N++]=j,w[N++]=T.margin,w[N++]=It[T.position],w[N++]=D.totalWidth*z,w[N++]=T.size,w[N++]=D.verticalCenterOffset*z,w[N++]=D.totalHeight*z,w[N++]=T.labelAngle}},{key:"processLabel",value:function(S,T,y){return this.prepareLabelGlyphs(S,y),we(f,"processLabel",this,3)([S,T,y])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var S=this.normalProgram.gl,T=this.atlasManager.getTextures();if(T.length!==0){var y=T[0];S.bindTexture(S.TEXTURE_2D,this.atlasTexture),S.texImage2D(S.TEXTURE_2D,0,S.RGBA,y.width,y.height,0,S.RGBA,S.UNSIGNED_BYTE,y.data),S.bindTexture(S.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(S,T){var y=T.gl,E=T.uniformLocations;y.uniformMatrix3fv(E.u_matrix,!1,S.matrix),y.uniform1f(E.u_sizeRatio,S.sizeRatio),y.uniform1f(E.u_correctionRatio,S.correctionRatio),y.uniform1f(E.u_cameraAngle,S.cameraAngle),y.uniform2f(E.u_resolution,S.width*S.pixelRatio,S.height*S.pixelRatio);var w=this.atlasManager.getTextures();w.length>0?y.uniform2f(E.u_atlasSize,w[0].width,w[0].height):y.uniform2f(E.u_atlasSize,1,1),y.activeTexture(y.TEXTURE0),y.bindTexture(y.TEXTURE_2D,this.atlasTexture),y.uniform1i(E.u_atlas,0),E.u_nodeDataTexture!==void 0&&y.uniform1i(E.u_nodeDataTexture,S.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&y.uniform1i(E.u_nodeDataTextureWidth,S.nodeDataTextureWidth),y.uniform1i(E.u_nodeFrameTexture,S.nodeFrameTextureUnit),y.uniform1i(E.u_nodeFrameTextureWidth,S.nodeFrameTextureWidth),y.uniform1f(E.u_gamma,this.gamma),y.uniform1f(E.u_sdfBuffer,this.sdfBuffer),y.uniform1f(E.u_pixelRatio,S.pixelRatio),y.uniform1f(E.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(S.zoomRatio)),y.uniform1f(E.u_labelPixelSnapping,S.labelPixelSnapping)}},{key:"renderProgram",value:function(S,T){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),we(f,"renderProgram",this,3)([S,T])}},{key:"registerFont",value:function(S){var T=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",y=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:S,weight:T,style:y})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(S,T,y){var E=y||this.defaultFontKey;this.atlasManager.ensureGlyphs(S,E),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var w=0,L=0,A=0,D=Q(S),G;try{for(D.s();!(G=D.n()).done;){var I=G.value,W=I.codePointAt(0);if(W!==void 0){var z=this.atlasManager.getGlyph(W,E);z&&(w+=z.advance,L=Math.max(L,z.bearingY),A=Math.max(A,z.atlasHeight-z.bearingY))}}}catch(N){D.e(N)}finally{D.f()}var j=T/this.atlasFontSize;return{width:w*j,height:T,textHeight:(L+A)*j}}},{key:"ensureGlyphsReady",value:function(S,T){var y=T||this.defaultFontKey,E=Q(S),w;try{for(E.s();!(w=E.n()).done;){var L=w.value;this.atlasManager.ensureGlyphs(L,y)}}catch(A){E.e(A)}finally{E.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var S=this.normalProgram.gl;this.atlasTexture&&(S.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),we(f,"kill",this,3)([])}}])})(lo);return P(g,"labelMargin",l),P(g,"zoomToLabelSizeRatioFunction",u),new g(n,a,t)}var Ed=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function wd(n,a,t){var e=er(n),r=un(n).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),i=$l(n,t),o=i.code,s=i.multiShape,l=zt(n,a),u=Object.keys(l.specs).map(function(p){return"float v_".concat(p,";")}).join(`
`),h=Ft(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),g=h.fetchCode,b=h.varyingAssignments,f=`#version 300 es
precision highp float;

uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
`.concat(r,`

in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)

out float v_edgeDist;

// Shape attributes (plain globals: this pass is vertex-only)
`).concat(u,`

`).concat(et,`
`).concat(mt,`
`).concat(e,`
`).concat(o,`
`).concat(ao,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(g,`
`).concat(b,`
  `).concat(s?`// Multi-shape: the shape id lives in the node-data texture's .w channel:
  g_shapeId = int(readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).w);`:"// Single-shape mode, shape id not needed",`

  // Per-node rotation alignment (0 = viewport, 1 = graph).
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;

  // Effective angle: intrinsic (style-given) plus the camera angle when the label
  // is graph-aligned. The companions place the box at this same angle.
  float effectiveAngle = a_labelAngle - labelRotation * u_cameraAngle;

  // The "over" mode (4) sits on the node center, so it has no edge distance.
  float edgeDist = 0.0;
  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    // Rotate by the effective label angle. Inlined rather than via rotate2D()
    // because the shape SDFs (getShapeGLSLForShapes) already define that helper
    // for multi-shape programs, and redefining it would be a GLSL error.
    float ea_c = cos(effectiveAngle);
    float ea_s = sin(effectiveAngle);
    vec2 rotatedScreenDir = mat2(ea_c, -ea_s, ea_s, ea_c) * screenDir;
    // Screen (Y-down) -> SDF (Y-up).
    vec2 sdfDir = vec2(rotatedScreenDir.x, -rotatedScreenDir.y);
    // Counter-rotate into the shape's local frame for graph-aligned nodes, so the
    // boundary is queried against the shape's actual on-screen orientation.
    float nodeCa = -u_cameraAngle * nodeRotation;
    float nc = cos(nodeCa), ns = sin(nodeCa);
    sdfDir = mat2(nc, -ns, ns, nc) * sdfDir;
    edgeDist = findEdgeDistance(sdfDir, 1.0);
  }
  v_edgeDist = edgeDist;

  // Scatter to this node's texel center in the frame texture.
  float x = mod(a_nodeIndex, u_frameTextureWidth);
  float y = floor(a_nodeIndex / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return f}var uo=(function(){function n(a,t){ue(this,n),P(this,"uniformLocations",{});var e=t.shapes,r=t.layers,i=t.shapeGlobalIds;if(e.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=a,this.shapeUniforms=un(e),this.hasAttributeData=Object.keys(zt(e,r).offsets).length>0,this.vertexShader=Za(a,wd(e,r,i)),this.fragmentShader=Qa(a,Ed),this.program=Ja(a,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(oe(this.shapeUniforms.map(function(y){return y.name}))),s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=a.getUniformLocation(this.program,u)}}catch(y){s.e(y)}finally{s.f()}var h=n.FLOATS_PER_POINT*4;this.vao=a.createVertexArray(),this.buffer=a.createBuffer(),a.bindVertexArray(this.vao),a.bindBuffer(a.ARRAY_BUFFER,this.buffer);var g=Q([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),b;try{for(g.s();!(b=g.n()).done;){var f=pe(b.value,2),p=f[0],S=f[1],T=a.getAttribLocation(this.program,p);T>=0&&(a.enableVertexAttribArray(T),a.vertexAttribPointer(T,1,a.FLOAT,!1,h,S))}}catch(y){g.e(y)}finally{g.f()}a.bindVertexArray(null)}return ce(n,[{key:"run",value:function(t,e,r,i,o){if(e!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,t.subarray(0,e*n.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(ot),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ot),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=Q(this.shapeUniforms),h;try{for(u.s();!(h=u.n()).done;){var g=h.value;ar(s,this.uniformLocations[g.name],g)}}catch(b){u.e(b)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,e),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var t=this.gl;t.deleteProgram(this.program),t.deleteShader(this.vertexShader),t.deleteShader(this.fragmentShader),t.deleteBuffer(this.buffer),t.deleteVertexArray(this.vao)}}])})();P(uo,"FLOATS_PER_POINT",3);function co(n,a,t,e,r){var i,o=e.label,s=o===void 0?{}:o,l=e.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},h=[],g;l.forEach(function(G,I){var W=Bl(G);I===0&&(g=W),u[G.name]=I,h[I]=dn(W)});var b=oe(e.layers),f=Vi({shapes:l,layers:b,shapeGlobalIds:l.length>1?h:void 0,antialias:r}),p=Sd(n,null,t,{label:s}),S=hd(n,null,t,{shapes:l,layers:b,getAttributeTexture:function(){return D.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?h:void 0}),T=pd(n,a,t,{label:s}),y=e.labelAttachments&&Object.keys(e.labelAttachments).length>0?ad(n,null,t,{label:s}):null,E=new uo(n,{shapes:l,layers:b,shapeGlobalIds:l.length>1?h:void 0}),w=ua(l,b),L=Ue(w),A=(i=(function(G){function I(W,z,j){var N;ue(this,I),N=xe(this,I,[W,z,j]),P(N,"layerLifecycles",new Map),P(N,"layersNeedingRegeneration",new Set),P(N,"attrDescriptors",[]),N._pickingBuffer=z;var H=A.layerTextures.get(W);H||(H=new sa(W,L),A.layerTextures.set(W,H)),N.layerAttributeTexture=H;var B=A.textureRefCounts.get(W)||0;A.textureRefCounts.set(W,B+1),N.packedAttributeData=new Float32Array(L.floatsPerItem),b.forEach(function($,q){if($.lifecycle){var F={gl:W,renderer:{refresh:function(){return j.refresh()}},getUniformLocation:function(re){return W.getUniformLocation(N.normalProgram.program,re)},requestShaderRegeneration:function(){N.layersNeedingRegeneration.add(q)},requestRefresh:function(){j.refresh()}},k=$.lifecycle(F);N.layerLifecycles.set(q,k)}}),N.layerLifecycles.forEach(function($){var q;(q=$.init)===null||q===void 0||q.call($)});var V=new Map;return N.layerLifecycles.forEach(function($,q){$.getAttributeData&&V.set(q,$)}),N.attrDescriptors=la(w,L,V),N}return _e(I,G),ce(I,[{key:"getDefinition",value:function(){var z=WebGL2RenderingContext,j=z.FLOAT,N=z.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:N,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:j}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var z=this;if(this.layersNeedingRegeneration.size!==0){b=b.map(function(q,F){if(z.layersNeedingRegeneration.has(F)){var k=z.layerLifecycles.get(F);if(k!=null&&k.regenerate){var O=k.regenerate();return te(te({},O),{},{lifecycle:q.lifecycle})}}return q}),this.layersNeedingRegeneration.clear(),f=Vi({shapes:l,layers:b,shapeGlobalIds:l.length>1?h:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var j=this.normalProgram.gl,N=this.normalProgram,H=N.program,B=N.buffer,V=N.vertexShader,$=N.fragmentShader;j.deleteProgram(H),j.deleteBuffer(B),j.deleteShader(V),j.deleteShader($),this.normalProgram=this.getProgramInfo("normal",j,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(z){this.layerAttributeTexture.allocate(z)}},{key:"freeNode",value:function(z){this.layerAttributeTexture.free(z)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(z,j,N,H,B){var V=j*this.STRIDE;if(N.visibility==="hidden"){for(var $=V+this.STRIDE;V<$;V++)this.floats[V]=0;this.floats[j*this.STRIDE]=io;return}this.processVisibleItem(At(z),V,N,H,B)}},{key:"processVisibleItem",value:function(z,j,N,H,B){var V,$=this.floats,q=this.ints;if($[j++]=H,q[j++]=z,$[j++]=(V=N.opacity)!==null&&V!==void 0?V:1,L.floatsPerItem!==0){var F=this.packedAttributeData;da(this.attrDescriptors,N,F,N.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(B,F)}}},{key:"setUniforms",value:function(z,j){var N=this,H=j.gl,B=j.uniformLocations;B.u_matrix&&H.uniformMatrix3fv(B.u_matrix,!1,z.matrix),B.u_sizeRatio&&H.uniform1f(B.u_sizeRatio,z.sizeRatio),B.u_correctionRatio&&H.uniform1f(B.u_correctionRatio,z.correctionRatio),B.u_pickingPadding&&H.uniform1f(B.u_pickingPadding,z.nodePickingPadding),B.u_cameraAngle&&H.uniform1f(B.u_cameraAngle,z.cameraAngle),B.u_nodeDataTexture&&H.uniform1i(B.u_nodeDataTexture,z.nodeDataTextureUnit),B.u_nodeDataTextureWidth&&H.uniform1i(B.u_nodeDataTextureWidth,z.nodeDataTextureWidth),B.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(ot),H.uniform1i(B.u_layerAttributeTexture,ot)),B.u_layerAttributeTextureWidth&&H.uniform1i(B.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),B.u_layerAttributeTexelsPerNode&&H.uniform1i(B.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(V){V.uniforms.forEach(function($){N.setTypedUniform($,j)})}),b.forEach(function(V){V.uniforms.forEach(function($){N.setTypedUniform($,j)})})}},{key:"render",value:function(z,j,N){this.maybeRegenerateShaders(),we(I,"render",this,3)([z,j,N])}},{key:"renderProgram",value:function(z,j){var N=j.gl,H=j.program;N.useProgram(H),j===this.normalProgram&&this.layerLifecycles.forEach(function(B){var V;(V=B.beforeRender)===null||V===void 0||V.call(B)}),we(I,"renderProgram",this,3)([z,j])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(N){var H;(H=N.kill)===null||H===void 0||H.call(N)}),this.layerLifecycles.clear();var z=this.normalProgram.gl,j=(A.textureRefCounts.get(z)||1)-1;j<=0?(this.layerAttributeTexture.kill(),A.layerTextures.delete(z),A.textureRefCounts.delete(z)):A.textureRefCounts.set(z,j),we(I,"kill",this,3)([])}}])})(bt),P(i,"layerTextures",new WeakMap),P(i,"textureRefCounts",new WeakMap),i),D=new A(n,null,t);return{nodeProgram:D,labelProgram:p,backdropProgram:S,labelBackgroundProgram:T,attachmentProgram:y,framePass:E,shapeSlug:g,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?h:void 0}}var st=6;function fn(n){var a=n.offsets,t=n.specs,e=n.floatsPerItem,r=Object.keys(a);if(r.length===0||e===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(f){var p=t[f].size===1?"float":"vec".concat(t[f].size);return"".concat(p," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),h=Ft(n,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),g=h.fetchCode,b=h.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:g,varyingAssignments:b}}function Rd(n){return`
float findSourceClampT_`.concat(n,`(vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  float lo = 0.0, hi = 0.5;
  float nodeExtent = sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // Counter-rotate the query point so viewport-aligned nodes (rotateAlign=0) are
  // clamped against their on-screen orientation; graph-aligned nodes skip it.
  float ca = u_cameraAngle * (1.0 - sourceRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(n,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - source) / nodeExtent);
    float sdf = querySDF(sourceShapeId, localPos, effectiveSize);
    if (sdf < 0.0) lo = mid;
    else hi = mid;
  }

  float pathLen = path_`).concat(n,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 + marginT;
}
`)}function Ad(n){return`
float findTargetClampT_`.concat(n,`(vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  float lo = 0.5, hi = 1.0;
  float nodeExtent = targetSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // See findSourceClampT_ for the rotation rationale.
  float ca = u_cameraAngle * (1.0 - targetRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(n,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - target) / nodeExtent);
    float sdf = querySDF(targetShapeId, localPos, effectiveSize);
    if (sdf < 0.0) hi = mid;
    else lo = mid;
  }

  float pathLen = path_`).concat(n,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 - marginT;
}
`)}function ho(n){return`
// Auto-generated numerical tangent (from position via finite differences)
vec2 path_`.concat(n,`_tangent(float t, vec2 source, vec2 target) {
  float epsilon = 0.001;
  float t1 = max(0.0, t - epsilon);
  float t2 = min(1.0, t + epsilon);
  vec2 p1 = path_`).concat(n,`_position(t1, source, target);
  vec2 p2 = path_`).concat(n,`_position(t2, source, target);
  return normalize(p2 - p1);
}

// Auto-generated normal (perpendicular to tangent)
vec2 path_`).concat(n,`_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_`).concat(n,`_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}
`)}function Dd(n){return`
// Auto-generated path length (samples position 16 times)
float path_`.concat(n,`_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_`).concat(n,`_position(0.0, source, target);
  for (int i = 1; i <= 16; i++) {
    float t = float(i) / 16.0;
    vec2 curr = path_`).concat(n,`_position(t, source, target);
    len += length(curr - prev);
    prev = curr;
  }
  return len;
}
`)}function Ld(n){return`
// Auto-generated closest_t (coarse sample + ternary search)
float path_`.concat(n,`_closest_t(vec2 p, vec2 source, vec2 target) {
  // Coarse search: find best among 10 samples
  float bestT = 0.0;
  float bestDist = 1e10;
  for (int i = 0; i <= 10; i++) {
    float t = float(i) / 10.0;
    vec2 pos = path_`).concat(n,`_position(t, source, target);
    float d = length(p - pos);
    if (d < bestDist) {
      bestDist = d;
      bestT = t;
    }
  }

  // Refine with ternary search
  float lo = max(0.0, bestT - 0.1);
  float hi = min(1.0, bestT + 0.1);
  for (int i = 0; i < 10; i++) {
    float mid1 = lo + (hi - lo) / 3.0;
    float mid2 = hi - (hi - lo) / 3.0;
    float d1 = length(p - path_`).concat(n,`_position(mid1, source, target));
    float d2 = length(p - path_`).concat(n,`_position(mid2, source, target));
    if (d1 < d2) {
      hi = mid2;
    } else {
      lo = mid1;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Cd(n){return`
// Auto-generated signed distance (via closest_t + normal)
float path_`.concat(n,`_distance(vec2 p, vec2 source, vec2 target) {
  float closestT = path_`).concat(n,`_closest_t(p, source, target);
  vec2 closest = path_`).concat(n,`_position(closestT, source, target);
  vec2 diff = p - closest;
  float dist = length(diff);
  if (dist < 0.0001) return 0.0;

  // Get normal at closest point
  vec2 normal = path_`).concat(n,`_normal(closestT, source, target);
  return dist * sign(dot(diff, normal));
}
`)}function kd(n){return`
// Auto-generated t_at_distance (binary search)
float path_`.concat(n,`_t_at_distance(float targetDist, vec2 source, vec2 target) {
  if (targetDist <= 0.0) return 0.0;

  float totalLen = path_`).concat(n,`_length(source, target);
  if (targetDist >= totalLen) return 1.0;

  // Binary search for t
  float lo = 0.0, hi = 1.0;
  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;

    // Compute arc length from 0 to mid
    float arcLen = 0.0;
    vec2 prev = path_`).concat(n,`_position(0.0, source, target);
    for (int j = 1; j <= 8; j++) {
      float t = mid * float(j) / 8.0;
      vec2 curr = path_`).concat(n,`_position(t, source, target);
      arcLen += length(curr - prev);
      prev = curr;
    }

    if (arcLen < targetDist) {
      lo = mid;
    } else {
      hi = mid;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function ta(n,a){var t=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(a,"\\s*\\("));return t.test(n)}function fo(n,a){var t=[];return ta(a,"path_".concat(n,"_length"))||t.push(Dd(n)),ta(a,"path_".concat(n,"_closest_t"))||t.push(Ld(n)),ta(a,"path_".concat(n,"_distance"))||t.push(Cd(n)),ta(a,"path_".concat(n,"_t_at_distance"))||t.push(kd(n)),t.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(t.join(`
`)):""}function go(n){var a,t,e,r=n.paths,i=n.layers,o=(a=n.extremities)!==null&&a!==void 0?a:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(t=n.defaultHead)!==null&&t!==void 0?t:"none",l=(e=n.defaultTail)!==null&&e!==void 0?e:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var po=WebGL2RenderingContext,ln=po.FLOAT,qi=po.UNSIGNED_BYTE;function Pd(n,a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(e);return n.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function rr(n){var a=new Set,t=[],e=Q(n),r;try{for(e.s();!(r=e.n()).done;){var i=r.value;a.has(i.name)||(a.add(i.name),t.push("// Path: ".concat(i.name)),t.push(i.glsl),t.push(ho(i.name)),t.push(fo(i.name,i.glsl)))}}catch(o){e.e(o)}finally{e.f()}return t.join(`

`)}function Fd(n){var a=[],t=Q(n),e;try{for(t.s();!(e=t.n()).done;){var r=e.value;a.push("// Extremity: ".concat(r.name)),a.push(r.glsl)}}catch(i){t.e(i)}finally{t.f()}return a.join(`

`)}var Id=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function Gd(n,a){var t=a.queryName,e=a.pathFunc,r=a.returnType,i=a.params,o=a.args;if(n.length===1)return"".concat(r," ").concat(t,"(int pathId, ").concat(i,`) {
  return path_`).concat(n[0].name,"_").concat(e,"(").concat(o,`);
}`);var s=n.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(e,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(t,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(n[0].name,"_").concat(e,"(").concat(o,`);
  }
}`)}function ir(n){return Id.map(function(a){return Gd(n,a)}).join(`

`)}function Nd(n){if(n.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(n[0].name,`(uv, lengthRatio, widthRatio);
}`);var a=n.map(function(t,e){return"    case ".concat(e,": return extremity_").concat(t.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(a,`
    default: return extremity_`).concat(n[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function zd(n){var a=[],t=Q(n),e;try{for(t.s();!(e=t.n()).done;){var r=e.value;a.push(Rd(r.name)),a.push(Ad(r.name))}}catch(s){t.e(s)}finally{t.f()}if(n.length===1)a.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  return findSourceClampT_`.concat(n[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  return findTargetClampT_`).concat(n[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`));else{var i=n.map(function(s,l){return"    case ".concat(l,": return findSourceClampT_").concat(s.name,"(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);")}).join(`
`),o=n.map(function(s,l){return"    case ".concat(l,": return findTargetClampT_").concat(s.name,"(source, target, targetSize, targetShapeId, targetRotateAlign, margin);")}).join(`
`);a.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  switch (pathId) {
`.concat(i,`
    default: return findSourceClampT_`).concat(n[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
  }
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  switch (pathId) {
`).concat(o,`
    default: return findTargetClampT_`).concat(n[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
  }
}`))}return a.join(`

`)}function Md(n,a,t,e,r){var i=Ue([].concat(oe(n),oe(t))),o=fn(i),s=zt(e,r),l=Object.keys(s.offsets),u=function(G){var I=s.specs[G].size;return I===1?"float":"vec".concat(I)},h=l.map(function(D){return"".concat(u(D)," v_source_").concat(D,`;
`).concat(u(D)," v_target_").concat(D,";")}).join(`
`),g=Ft(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),b=Ft(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(D){return"".concat(u(D)," g_").concat(D,";")}).join(`
`),p=l.map(function(D){return"  g_".concat(D," = v_source_").concat(D,";")}).join(`
`),S=l.map(function(D){return"  g_".concat(D," = v_target_").concat(D,";")}).join(`
`),T=new Set,y=[],E=function(G){T.has(G.name)||(T.add(G.name),y.push("uniform ".concat(G.type," ").concat(G.name,";")))};n.forEach(function(D){return D.uniforms.forEach(E)}),a.forEach(function(D){return D.uniforms.forEach(E)});var w=a.map(function(D){return Te(D.widthFactor)}).join(", "),L=Math.max.apply(Math,oe(n.map(function(D){return D.minBodyLengthRatio||0}))),A=`#version 300 es

// Node and edge data textures
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;

// Edge attribute texture (for path-specific attributes like curvature)
`.concat(o.uniformDeclarations,`

// Node attribute texture (for node shape attributes)
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

// Render params needed for clamping
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;

// Edge-frame texture dimensions, for scattering each point to its texel
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;

// Custom path/extremity uniforms
`).concat(y.join(`
`),`

// Path attribute varyings \u2014 assigned so path functions can read them as globals
`).concat(o.vertexVaryingDeclarations,`

// Node size varyings \u2014 read by path functions like loop
out float v_sourceNodeSize;
out float v_targetNodeSize;

// Node shape attributes per endpoint, and the ones querySDF reads
`).concat(h,`
`).concat(f,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(a.length,"] = float[](").concat(w,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(et,`
`).concat(mt,`

// Shape SDFs for node boundary clamping
`).concat(Wl(),`
`).concat(Ul(new Set(l)),`

// Path functions
`).concat(rr(n),`
`).concat(ir(n),`
`).concat(zd(n),`

void main() {
  // One point per edge-data row; the row index is the edge-frame texel target.
  int edgeIdx = gl_VertexID;
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes and assign to path-function globals
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Fetch node shape attributes for both endpoints
`).concat(g.fetchCode,`
`).concat(g.varyingAssignments,`
`).concat(b.fetchCode,`
`).concat(b.varyingAssignments,`

  // Fetch node geometry (texel 0) and rotation flags (texel 1).
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
  float a_sourceSize = srcNodeData.z;
  float a_targetSize = tgtNodeData.z;
  float a_sourceShapeId = srcNodeData.w;
  float a_targetShapeId = tgtNodeData.w;
  // Per-node rotation alignment (0 = viewport, 1 = graph), for boundary clamping.
  float a_sourceRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx).r;
  float a_targetRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx).r;

  v_sourceNodeSize = a_sourceSize;
  v_targetNodeSize = a_targetSize;

  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(Te(L),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(p,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(S,`
  float tEnd = queryFindTargetClampT(pathId, a_source, a_target, a_targetSize, int(a_targetShapeId), a_targetRotateAlign, 0.0);

  // straightenFactor (frame .z) is consumed only by the body, which runs to the
  // node center when an extremity is absent. Derive the straightening math from
  // these gated clamps \u2014 not the ungated boundary ones above \u2014 so it matches the
  // geometry it drives. The ungated tStart/tEnd remain what labels read.
  float bodyTStart = tailLengthRatio > 0.0 ? tStart : 0.0;
  float bodyTEnd = headLengthRatio > 0.0 ? tEnd : 1.0;

  // Path length and zone boundaries (needed for straightening check)
  float pathLength = queryPathLength(pathId, a_source, a_target);
  float visibleLength = pathLength * (bodyTEnd - bodyTStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  float tTailEnd = bodyTStart + tailLengthT;
  float tHeadStart = bodyTEnd - headLengthT;
  if (tTailEnd > tHeadStart) {
    float mid = (bodyTStart + bodyTEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Straighten factor: blend toward straight line when path twists in extremity zones
  float straightenFactor = 0.0;
  {
    float maxDeviation = 0.0;
    if (tailLengthT > 0.0001) {
      vec2 tailTang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
      vec2 tailChord = queryPathPosition(pathId, bodyTStart, a_source, a_target)
                     - queryPathPosition(pathId, tTailEnd, a_source, a_target);
      float tailChordLen = length(tailChord);
      if (tailChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(-tailTang, tailChord / tailChordLen));
      }
    }
    if (headLengthT > 0.0001) {
      vec2 headTang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
      vec2 headChord = queryPathPosition(pathId, bodyTEnd, a_source, a_target)
                     - queryPathPosition(pathId, tHeadStart, a_source, a_target);
      float headChordLen = length(headChord);
      if (headChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(headTang, headChord / headChordLen));
      }
    }
    straightenFactor = smoothstep(0.035, 0.5, maxDeviation);
  }

  // When straightening, blend the ungated tStart/tEnd (the label-facing clamps)
  // toward straight-line clamp positions.
  if (straightenFactor > 0.001) {
    if (tailLengthRatio > 0.0) {
`).concat(p,`
      float srcExtent = a_sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
      float srcEffective = 1.0 - u_correctionRatio / srcExtent;
      float srcCa = u_cameraAngle * (1.0 - a_sourceRotateAlign);
      mat2 srcRot = mat2(cos(srcCa), -sin(srcCa), sin(srcCa), cos(srcCa));
      float lo = 0.0, hi = 0.5;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = srcRot * ((pos - a_source) / srcExtent);
        float sdf = querySDF(int(a_sourceShapeId), localPos, srcEffective);
        if (sdf < 0.0) lo = mid; else hi = mid;
      }
      tStart = mix(tStart, (lo + hi) * 0.5, straightenFactor);
    }
    if (headLengthRatio > 0.0) {
`).concat(S,`
      float tgtExtent = a_targetSize * u_correctionRatio / u_sizeRatio * 2.0;
      float tgtEffective = 1.0 - u_correctionRatio / tgtExtent;
      float tgtCa = u_cameraAngle * (1.0 - a_targetRotateAlign);
      mat2 tgtRot = mat2(cos(tgtCa), -sin(tgtCa), sin(tgtCa), cos(tgtCa));
      float lo = 0.5, hi = 1.0;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = tgtRot * ((pos - a_target) / tgtExtent);
        float sdf = querySDF(int(a_targetShapeId), localPos, tgtEffective);
        if (sdf < 0.0) hi = mid; else lo = mid;
      }
      tEnd = mix(tEnd, (lo + hi) * 0.5, straightenFactor);
    }
  }

  v_clamp = vec4(tStart, tEnd, straightenFactor, pathLength);

  // Scatter this point to its edge's texel center in the frame texture.
  float x = mod(float(edgeIdx), u_frameTextureWidth);
  float y = floor(float(edgeIdx) / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return A}var na=0,Yi=1,aa=2;function Od(n,a,t){var e=[];t&&(e.push([na,0,-1],[na,0,1]),e.push([na,1,-1],[na,1,1]));for(var r=0;r<=n;r++){var i=r/n;e.push([Yi,i,-1],[Yi,i,1])}return a&&(e.push([aa,0,-1],[aa,0,1]),e.push([aa,1,-1],[aa,1,1])),{data:e,attributes:[{name:"a_zone",size:1,type:ln},{name:"a_zoneT",size:1,type:ln},{name:"a_side",size:1,type:ln}],verticesPerEdge:e.length}}function Bd(n,a,t,e){var r=Ue([].concat(oe(n),oe(t))),i=fn(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(y){!o.has(y.name)&&!s.has(y.name)&&(s.add(y.name),l.push("uniform ".concat(y.type," ").concat(y.name,";")))};n.forEach(function(T){return T.uniforms.forEach(u)}),a.forEach(function(T){return T.uniforms.forEach(u)}),t.forEach(function(T){return T.uniforms.forEach(u)});var h=e.map(function(T){var y=T.size===1?"float":"vec".concat(T.size);return"in ".concat(y," ").concat(T.name,";")}).join(`
`),g=a.map(function(T){return Te(T.widthFactor)}).join(", "),b=Math.max.apply(Math,oe(n.map(function(T){return T.minBodyLengthRatio||0}))),f=t.some(function(T){return T.needsNodeColors}),p=n.some(function(T){return T.needsNodeSize}),S=`#version 300 es

// Constant attributes (per vertex)
`.concat(h,`

// Per-edge attributes
// Edge data (source/target indices, thickness, extremity ratios, path/extremity IDs)
// is fetched from edge data texture via edge index
in float a_edgeIndex;   // Index into edge data texture
in vec4 a_color;        // Edge color
in vec4 a_id;           // Edge ID for picking
in float a_opacity;     // Edge opacity

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture;
uniform int u_edgeFrameTextureWidth;

// Edge path attribute texture uniforms
`).concat(i.uniformDeclarations,`

// Custom uniforms
`).concat(l.join(`
`),`

// Standard varyings
out vec4 v_color;
out float v_opacity;
out vec4 v_id;
out float v_thickness;       // Edge body thickness (in consistent units)
out float v_t;
out float v_tStart;
out float v_tEnd;
out float v_side;
out float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
out vec2 v_source;
out vec2 v_target;
out float v_edgeLength;
`).concat(p?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(f?`
out vec4 v_sourceColor;
out vec4 v_targetColor;`:"",`
// Zone varyings
out float v_zone;            // 0=tail, 1=body, 2=head
out float v_zoneT;           // Position within zone [0,1]
out float v_headLengthRatio; // Head length as ratio of thickness
out float v_tailLengthRatio; // Tail length as ratio of thickness
out float v_headWidthRatio;  // Head width factor
out float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat out int v_pathId;
flat out int v_headId;
flat out int v_tailId;

// Path/layer attribute varyings (fetched from edge attribute texture)
`).concat(i.vertexVaryingDeclarations,`

const float bias = 255.0 / 254.0;

// Width factor array for extremities (shared pool for head/tail)
const float EXTREMITY_WIDTH_FACTORS[`).concat(a.length,"] = float[](").concat(g,`);

// All path functions
`).concat(rr(n),`

// Path selector functions
`).concat(ir(n),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(et,`
`).concat(f?Yl:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Nt,`

void main() {
  // Fetch edge data from edge texture (2 texels per edge)
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, (headId << 4) | tailId
  int edgeIdx = int(a_edgeIndex);

  // Hidden edges are flagged with a negative row by EdgeProgram.process(). Push
  // the whole primitive outside the clip volume: every vertex lands at the same
  // out-of-range position, so it is fully clipped and rasterizes nothing \u2014
  // neither to the frame buffer nor to the picking buffer.
  if (edgeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    return;
  }

  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  // edgeData0.w is now reserved (curvature moved to path attribute texture)
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes from edge attribute texture
`).concat(i.fetchCode,`

  // Assign path/layer attribute varyings
`).concat(i.varyingAssignments,`

  // Fetch source and target node geometry (texel 0 of the two-texel node stride)
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
`).concat(p?`
  // Assign node size varyings early (path functions like loops need them during clamping)
  v_sourceNodeSize = srcNodeData.z;
  v_targetNodeSize = tgtNodeData.z;`:"",`
`).concat(f?`
  v_sourceColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  v_targetColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);`:"",`

  // Convert thickness to WebGL units
  float minThickness = u_minEdgeThickness;
  float pixelsThickness = max(a_thickness, minThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // Extremity parameters from ID lookups (shared pool)
  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(Te(b),`;

  // Per-edge values from the frame-pass texture (read by edge index).
  // tStart/tEnd are the ungated boundary clamps: re-apply the body's extremity
  // gating here (no extremity \u2192 body runs to the node center, 0/1).
  vec4 frameClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  float tStart           = a_tailLengthRatio > 0.0 ? frameClamp.x : 0.0;
  float tEnd             = a_headLengthRatio > 0.0 ? frameClamp.y : 1.0;
  float straightenFactor = frameClamp.z;
  float pathLength       = frameClamp.w;

  // Anti-aliasing width (~1 pixel, normalized by thickness)
  float antialiasingWidth = u_correctionRatio / webGLThickness;

  float visibleLength = pathLength * (tEnd - tStart);

  // Compute extremity lengths in world units
  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  // Handle short edges: scale down extremities if needed
  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  // Convert lengths to t-values
  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  // Zone boundaries in t-space
  float tTailEnd = tStart + tailLengthT;
  float tHeadStart = tEnd - headLengthT;

  // Ensure body has non-negative length
  if (tTailEnd > tHeadStart) {
    float mid = (tStart + tEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Convert to webGL units for geometry expansion
  float aaWidthWebGL = antialiasingWidth * webGLThickness;

  // Extra geometry width for picking padding (0 in visual mode)
  #ifdef PICKING_MODE
    float pickingPaddingWebGL = u_pickingPadding * u_correctionRatio;
  #else
    float pickingPaddingWebGL = 0.0;
  #endif

  // Straight-line direction and normal (for blending when straightenFactor > 0)
  vec2 straightDir = length(a_target - a_source) > 0.0001
    ? normalize(a_target - a_source) : vec2(1.0, 0.0);
  vec2 straightNormal = vec2(-straightDir.y, straightDir.x);

  // Zone-based vertex processing using path selectors
  vec2 position;
  vec2 normal;
  float t;
  float zone = a_zone;
  float zoneT = a_zoneT;
  float side = a_side;

  // Scaled extremity width factors (geometry must be at least as wide as body)
  float scaledTailWidth = max(tailWidthFactor * extremityScale, 1.0);
  float scaledHeadWidth = max(headWidthFactor * extremityScale, 1.0);

  if (zone < 0.5) {
    // TAIL ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tStart, a_source, a_target),
                         queryPathPosition(pathId, tTailEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tStart, tTailEnd, zoneT);

  } else if (zone < 1.5) {
    // BODY ZONE: follows path curvature with width = 1.0
    t = mix(tTailEnd, tHeadStart, zoneT);
    normal = queryPathNormal(pathId, t, a_source, a_target);
    float halfWidth = webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = queryPathPosition(pathId, t, a_source, a_target) + normal * side * halfWidth;

  } else {
    // HEAD ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tHeadStart, a_source, a_target),
                         queryPathPosition(pathId, tEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tHeadStart, tEnd, zoneT);
  }

  // Blend toward straight line based on path twist in extremity zones
  if (straightenFactor > 0.001) {
    float zoneWidth = zone < 0.5 ? webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      zone < 1.5 ? webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    vec2 straightPos = mix(a_source, a_target, t) + straightNormal * side * zoneWidth;
    position = mix(position, straightPos, straightenFactor);
  }

  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  // Pass varyings to fragment shader
  v_color = a_color;
  v_color.a *= bias;
  v_opacity = a_opacity;
  v_id = a_id;
  v_thickness = webGLThickness;
  v_t = t;
  v_tStart = tStart;
  v_tEnd = tEnd;
  v_side = side;
  v_antialiasingWidth = antialiasingWidth;
  v_source = a_source;
  v_target = a_target;
  v_edgeLength = pathLength;

  // Zone varyings
  v_zone = zone;
  v_zoneT = zoneT;
  v_headLengthRatio = headLengthRatio * extremityScale;
  v_tailLengthRatio = tailLengthRatio * extremityScale;
  // Scale extremity width proportionally with length when crushed
  v_headWidthRatio = headWidthFactor * extremityScale;
  v_tailWidthRatio = tailWidthFactor * extremityScale;

  // Multi-path varyings
  v_pathId = pathId;
  v_headId = headId;
  v_tailId = tailId;
}
`);return S}function Wd(n,a,t,e){var r=Ue([].concat(oe(n),oe(t))),i=fn(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(E){!o.has(E.name)&&!s.has(E.name)&&(s.add(E.name),l.push("uniform ".concat(E.type," ").concat(E.name,";")))};n.forEach(function(y){return y.uniforms.forEach(u)}),a.forEach(function(y){return y.uniforms.forEach(u)}),t.forEach(function(y){return y.uniforms.forEach(u)});var h=a.map(function(y){var E;return Te((E=y.baseRatio)!==null&&E!==void 0?E:.5)}).join(", "),g=function(E){var w,L;return a.length>1?"EXTREMITY_BASE_RATIOS[".concat(E,"]"):Te((w=(L=a[0])===null||L===void 0?void 0:L.baseRatio)!==null&&w!==void 0?w:.5)},b=a.some(function(y){return je(y.length)?!0:y.length>0}),f=t.some(function(y){return y.needsNodeColors}),p=n.some(function(y){return y.needsNodeSize}),S=t.map(function(y,E){return"  // Layer ".concat(E+1,": ").concat(y.name,`
  color = blendOver(color, layer_`).concat(y.name,"(context));")}).join(`

`),T=`#version 300 es
precision highp float;

// Standard varyings
in vec4 v_color;
in float v_opacity;
in vec4 v_id;
in float v_thickness;       // Edge body thickness
in float v_t;
in float v_tStart;
in float v_tEnd;
in float v_side;
in float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
in vec2 v_source;
in vec2 v_target;
in float v_edgeLength;
`.concat(p?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(f?`
in vec4 v_sourceColor;
in vec4 v_targetColor;`:"",`
// Zone varyings
in float v_zone;            // 0=tail, 1=body, 2=head
in float v_zoneT;           // Position within zone [0,1]
in float v_headLengthRatio; // Head length as ratio of thickness (scaled for short edges)
in float v_tailLengthRatio; // Tail length as ratio of thickness (scaled for short edges)
in float v_headWidthRatio;  // Head width factor
in float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat in int v_pathId;
flat in int v_headId;
flat in int v_tailId;

// Path/layer attribute varyings (from vertex shader texture fetch)
`).concat(i.fragmentVaryingDeclarations,`

// Standard uniforms (needed by some path types)
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Custom uniforms
`).concat(l.join(`
`),`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

`).concat(a.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[`.concat(a.length,"] = float[](").concat(h,");"):"",`

// EdgeContext struct
struct EdgeContext {
  float t;                   // Position along path [0, 1]
  float sdf;                 // Signed distance from centerline
  vec2 position;             // World position
  vec2 tangent;              // Path tangent
  vec2 normal;               // Path normal
  float thickness;           // Edge thickness
  float aaWidth;             // Anti-aliasing width
  float edgeLength;          // Total path length
  float tStart;              // Clamped start t
  float tEnd;                // Clamped end t
  float distanceFromSource;  // Arc distance from source
  float distanceToTarget;    // Arc distance to target
};

EdgeContext context;

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// All path functions
`).concat(rr(n),`

// Path selector functions
`).concat(ir(n),`

// All extremity functions
`).concat(Fd(a),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(Nd(a),`

// Layer functions
`).concat(t.map(function(y){return y.glsl}).join(`

`),`

// Helper: Compute arc length using path selector
float computeArcLengthMulti(int pathId, float t0, float t1, vec2 source, vec2 target, int samples) {
  float arcLen = 0.0;
  vec2 prev = queryPathPosition(pathId, t0, source, target);
  for (int i = 1; i <= samples; i++) {
    float t = t0 + (t1 - t0) * float(i) / float(samples);
    vec2 curr = queryPathPosition(pathId, t, source, target);
    arcLen += length(curr - prev);
    prev = curr;
  }
  return arcLen;
}

void main() {
  // Compute normalized t within visible edge (0 = start, 1 = end)
  float tNorm = (v_t - v_tStart) / max(v_tEnd - v_tStart, 0.0001);

  // Edge body half-thickness
  float halfThickness = v_thickness * 0.5;

  // Convert normalized AA width to webGL units (~1 pixel)
  float aaWidthWebGL = v_antialiasingWidth * v_thickness;

  // Distance from centerline based on v_side interpolation
  float zoneWidthFactor = v_zone < 0.5 ? v_tailWidthRatio :
                          v_zone < 1.5 ? 1.0 :
                          v_headWidthRatio;
  // In PICKING_MODE, inflate halfGeometryWidth to match the inflated vertex geometry
  #ifdef PICKING_MODE
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL + u_pickingPadding * aaWidthWebGL;
  #else
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL;
  #endif
  float distFromCenter = abs(v_side) * halfGeometryWidth;

  // Populate EdgeContext (for layer functions)
  context.t = tNorm;
  context.sdf = distFromCenter - halfThickness;
  context.position = queryPathPosition(v_pathId, v_t, v_source, v_target);
  context.tangent = queryPathTangent(v_pathId, v_t, v_source, v_target);
  context.normal = vec2(-context.tangent.y, context.tangent.x);
  context.thickness = v_thickness;
  context.aaWidth = aaWidthWebGL;
  context.edgeLength = v_edgeLength;
  context.tStart = v_tStart;
  context.tEnd = v_tEnd;

  // Compute arc distances
  float visibleLength = v_edgeLength * (v_tEnd - v_tStart);
  float pathT = v_t;
  float pathTNorm = tNorm;
`).concat(n.every(function(y){return y.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:n.every(function(y){return!y.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(n.filter(function(y){return y.linearParameterization}).map(function(y){return"v_pathId == ".concat(n.indexOf(y))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(b?`  // Base ratios, from baseRatioLookup
  float headBaseRatio = `.concat(g("v_headId"),`;
  float tailBaseRatio = `).concat(g("v_tailId"),`;

  if (v_zone < 0.5) {
    // TAIL ZONE: v_zoneT goes 0 (tip) to 1 (base)
    vec2 uv = vec2((1.0 - v_zoneT) * v_tailLengthRatio, v_side * v_tailWidthRatio * 0.5);
    float tailSDF = queryExtremitySDF(v_tailId, uv, v_tailLengthRatio, v_tailWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT > 1 - baseRatio)
    if (v_zoneT > 1.0 - tailBaseRatio) {
      finalSDF = min(tailSDF, bodySDF);
    } else {
      finalSDF = tailSDF;
    }
  } else if (v_zone < 1.5) {
    // BODY ZONE: distance from centerline
    finalSDF = bodySDF;
  } else {
    // HEAD ZONE: v_zoneT goes 0 (base) to 1 (tip)
    vec2 uv = vec2(v_zoneT * v_headLengthRatio, v_side * v_headWidthRatio * 0.5);
    float headSDF = queryExtremitySDF(v_headId, uv, v_headLengthRatio, v_headWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT < baseRatio)
    if (v_zoneT < headBaseRatio) {
      finalSDF = min(headSDF, bodySDF);
    } else {
      finalSDF = headSDF;
    }
  }`):`  // No extremity draws tail/head geometry, so every vertex is body zone.
  finalSDF = bodySDF;`,`

  #ifdef PICKING_MODE
    // Picking pass: output edge ID for pixels within the picking area
    if (finalSDF > u_pickingPadding * aaWidthWebGL) discard;
    fragColor = v_id;
  #else
`).concat(e?`    // Visual pass: anti-aliased edge with layers, edge opacity applied once
    float alpha = smoothstep(aaWidthWebGL, -aaWidthWebGL, finalSDF) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) edge with layers, edge opacity applied once
    float alpha = (finalSDF < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    if (alpha < 0.01) discard;

    // Apply layers sequentially with "over" compositing
    vec4 color = vec4(0.0);

`).concat(S,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return T}function Ud(n,a,t){var e=je(a.length)?!0:a.length>0,r=je(t.length)?!0:t.length>0;if(n.generateConstantData){var i=n.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Od(n.segments,e,r)}function $i(n){var a,t=go(n),e=t.paths,r=t.extremities,i=t.layers,o=(a=n.antialias)!==null&&a!==void 0?a:!0,s=new Map,l=new Map,u=new Map,h=Q(e),g;try{for(h.s();!(g=h.n()).done;){var b=g.value,f=Q(r),p;try{for(f.s();!(p=f.n()).done;){var S=p.value,T=Q(r),y;try{for(T.s();!(y=T.n()).done;){var E=y.value,w="".concat(b.name,":").concat(S.name,":").concat(E.name),L=Ud(b,S,E);s.set(w,L.verticesPerEdge),l.set(w,L.data);var A=Q(L.attributes),D;try{for(A.s();!(D=A.n()).done;){var G=D.value;u.has(G.name)||u.set(G.name,G)}}catch(ie){A.e(ie)}finally{A.f()}}}catch(ie){T.e(ie)}finally{T.f()}}}catch(ie){f.e(ie)}finally{f.f()}}}catch(ie){h.e(ie)}finally{h.f()}var I=Array.from(u.values()),W={};I.forEach(function(ie,se){W[ie.name]=se});var z=0,j="",N=Q(s),H;try{for(N.s();!(H=N.n()).done;){var B=pe(H.value,2),V=B[0],$=B[1];$>z&&(z=$,j=V)}}catch(ie){N.e(ie)}finally{N.f()}var q=l.get(j)||[],F=j.split(":"),k=pe(F,1),O=k[0],re=e.find(function(ie){return ie.name===O}),ae=[];re!=null&&re.generateConstantData?ae=re.generateConstantData().attributes:ae=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var le=q.map(function(ie){var se=new Array(I.length).fill(0);return ae.forEach(function(Ce,Ae){var Se=W[Ce.name];Se!==void 0&&Ae<ie.length&&(se[Se]=ie[Ae])}),se});return{vertexShader:Bd(e,r,i,I),fragmentShader:Wd(e,r,i,o),uniforms:Pd(e,r,i),attributes:Hd(),verticesPerEdge:z,constantData:le,constantAttributes:I,vertexCountsPerCombination:s,constantDataPerCombination:l}}function Hd(n,a,t){return[{name:"a_edgeIndex",size:1,type:ln},{name:"a_color",size:4,type:qi,normalized:!0},{name:"a_id",size:4,type:qi,normalized:!0},{name:"a_opacity",size:1,type:ln}]}var Vd=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,jd=(function(){function n(a,t){ue(this,n),P(this,"uniformLocations",{});var e=t.paths,r=t.extremities,i=t.layers,o=t.nodeShapes,s=t.nodeLayers;this.gl=a,this.hasAttributeData=Ue([].concat(oe(e),oe(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(zt(o,s).offsets).length>0,this.vertexShader=Za(a,Md(e,r,i,o,s)),this.fragmentShader=Qa(a,Vd),this.program=Ja(a,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,h=[].concat(oe(e),oe(r));u<h.length;u++){var g=h[u],b=Q(g.uniforms),f;try{for(b.s();!(f=b.n()).done;){var p=f.value;l.has(p.name)||(l.add(p.name),this.customUniforms.push(p))}}catch(w){b.e(w)}finally{b.f()}}var S=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(oe(this.customUniforms.map(function(w){return w.name}))),T=Q(S),y;try{for(T.s();!(y=T.n()).done;){var E=y.value;this.uniformLocations[E]=a.getUniformLocation(this.program,E)}}catch(w){T.e(w)}finally{T.f()}this.vao=a.createVertexArray()}return ce(n,[{key:"run",value:function(t,e,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,t.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,t.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,t.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,t.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,t.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,t.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,t.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,t.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,e.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,e.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(st),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,st),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(ot),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ot),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=Q(this.customUniforms),h;try{for(u.s();!(h=u.n()).done;){var g=h.value;ar(s,this.uniformLocations[g.name],g)}}catch(b){u.e(b)}finally{u.f()}e.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var t=this.gl;t.deleteProgram(this.program),t.deleteShader(this.vertexShader),t.deleteShader(this.fragmentShader),t.deleteVertexArray(this.vao)}}])})();function on(n,a,t,e,r,i){if(n.length===1)return"".concat(e," ").concat(a,"(int pathId, ").concat(r,`) {
  return path_`).concat(n[0].name,"_").concat(t,"(").concat(i,`);
}`);var o=n.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(t,"(").concat(i,");")}).join(`
`);return"".concat(e," ").concat(a,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(n[0].name,"_").concat(t,"(").concat(i,`);
  }
}`)}var Xd=`
vec3 computeEdgeLabelBodyBounds(
  float tStart, float tEnd, float pathLength,
  float webGLThickness, float headLengthRatio, float tailLengthRatio
) {
  float visibleLength = pathLength * (tEnd - tStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float totalNeededLength = headLength + tailLength;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    float extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float bodyStartDist = tStart * pathLength + tailLength;
  float bodyEndDist = tEnd * pathLength - headLength;
  return vec3(bodyStartDist, bodyEndDist, max(bodyEndDist - bodyStartDist, 0.0));
}
`;function qd(n,a){var t=Te(n),e=Te(a);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(t,`) return 0.0;
  if (ratio < `).concat(e,") return (ratio - ").concat(t,") / (").concat(e," - ").concat(t,`);
  return 1.0;
}
`)}var Yd=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,$d=`
float computeEdgeLabelPerpOffset(
  float positionMode,
  float halfThickness, float marginWebGL, float halfTextHeight,
  float readingSign, float screenDir
) {
  float magnitude = halfThickness + marginWebGL + halfTextHeight;
  if (positionMode == 1.0) return magnitude * readingSign;
  if (positionMode == 2.0) return -magnitude * readingSign;
  if (positionMode == 3.0) return magnitude * screenDir;
  return 0.0;
}
`;function vo(n){var a=n.paths,t=n.minVisibilityThreshold,e=n.fullVisibilityThreshold,r=a.some(function(s){return s.hasSharpCorners}),i=a.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||ho(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(fo(s.name,s.glsl),`

// Corner skip helpers (for paths with sharp corners like step/taxi)
`).concat(s.cornerSkipGlsl||"",`
`)}).join(`
`),o=r?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
  switch (pathId) {
`.concat(a.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerTs(source, target);"):"    case ".concat(l,": return vec2(-1.0, -1.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(-1.0, -1.0);
  }
}

vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
  switch (pathId) {
`).concat(a.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerConcavity(source, target, perpOffset);"):"    case ".concat(l,": return vec2(0.0, 0.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(0.0, 0.0);
  }
}`):"";return`
// ============================================================================
// Node data fetch (geometry texel) and per-edge clamp fetch (edge-frame texture)
// ============================================================================

`.concat(et,`
`).concat(Nt,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(on(a,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(on(a,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(on(a,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(on(a,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(on(a,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(Xd,`
`).concat(qd(t,e),`
`).concat(Yd,`
`).concat($d,`
`)}var Kd=$e.fontSize,Zd=new Map,mo=24,Ki=(mo+1)*2;function Qd(n){var a=n.paths,t=n.fontSizeMode,e=n.headLengthRatio,r=n.tailLengthRatio,i=n.minVisibilityThreshold,o=n.fullVisibilityThreshold,s=n.keepUpright,l=t==="scaled",u=Ye(),h=Ue([].concat(oe(a),[u])),g=fn(h),b=`#version 300 es

// Per-instance attributes
in float a_edgeIndex;
in float a_edgeAttrIndex;
in float a_baseFontSize;
in float a_totalTextWidth;
in float a_positionMode;
in float a_margin;
in float a_padding;
in vec4 a_color;
in vec4 a_id;

// Per-vertex (constant) attribute: strip vertex index
in float a_vertexIndex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`.concat(l?"uniform float u_zoomSizeRatio;":"",`

`).concat(g.uniformDeclarations,`

out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;

const float ATLAS_FONT_SIZE = `).concat(Te(Kd),`;
const float HEAD_RATIO = `).concat(Te(e),`;
const float TAIL_RATIO = `).concat(Te(r),`;
const int RIBBON_SEGMENTS = `).concat(mo,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(g.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(vo({paths:a,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

void main() {
  int vIdx = int(a_vertexIndex);
  int pairIdx = vIdx / 2;
  int side = vIdx - pairIdx * 2; // 0 = left/bottom, 1 = right/top

  // --- Fetch edge data (2 texels per edge) ---
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 e0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 e1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, e0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, e1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  int pathId = int(edgeData1.z);

  // --- Fetch path attributes (curvature, etc.) ---
  {
    int edgeIdx = int(a_edgeAttrIndex);
`).concat(g.fetchCode,`
`).concat(g.varyingAssignments,`
  }

  // --- Fetch node data: geometry (texel 0) + rotation flags (texel 1) ---
  vec4 srcN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcN.xy;
  vec2 target = tgtN.xy;
  float sourceSize = srcN.z;
  float targetSize = tgtN.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;

  // --- Pixel-to-graph conversion (fixed font mode) ---
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // --- Body bounds (shared with edge label shader) ---
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, HEAD_RATIO, TAIL_RATIO
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // --- Text dimensions ---
  float baseFontSize = a_baseFontSize;
  `).concat(l?`float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  float textWidthWebGL = a_totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float marginWebGL = a_margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  float textWidthWebGL = a_totalTextWidth * fontScale * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;
  float marginWebGL = a_margin * pixelToGraph;`,`
  float paddingWebGL = a_padding * pixelToGraph;

  // --- Alpha modifier (shared with edge label shader) ---
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
  if (alphaModifier <= 0.0 || textWidthWebGL <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    v_alphaModifier = 0.0;
    return;
  }

  // --- Perpendicular offset (shared with edge label shader) ---
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
  float readingSign = `).concat(s?"screenDir":"1.0",`;
  float halfThickness = webGLThickness * 0.5;
  float perpOffset = computeEdgeLabelPerpOffset(
    a_positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // --- Ribbon span (clipped to body) ---
  float halfTextWebGL = textWidthWebGL * 0.5;
  float labelStartDist = max(bodyCenterDist - halfTextWebGL, bodyStartDist);
  float labelEndDist = min(bodyCenterDist + halfTextWebGL, bodyEndDist);

  // Sample centerline at this pair, then apply perpendicular offset.
  // The ribbon follows the centerline path (simple & robust); for curved edges
  // this closely matches the offset path the characters sit on.
  float u = float(pairIdx) / float(RIBBON_SEGMENTS);
  float arcDist = mix(labelStartDist, labelEndDist, u);
  float t = queryPathTAtDistance(pathId, arcDist, source, target);
  vec2 pos = queryPathPosition(pathId, t, source, target);
  vec2 tan = queryPathTangent(pathId, t, source, target);
  vec2 perp = vec2(-tan.y, tan.x);

  vec2 centerPos = pos + perp * perpOffset;

  float halfRibbon = halfTextHeight + paddingWebGL;
  float sideSign = side == 0 ? -1.0 : 1.0;
  vec2 ribbonPos = centerPos + perp * (sideSign * halfRibbon);

  vec3 clipPos = u_matrix * vec3(ribbonPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  v_color = a_color;
  v_id = a_id;
  v_alphaModifier = alphaModifier;
}
`);return b}var Jd=`#version 300 es
precision highp float;

in vec4 v_color;
in vec4 v_id;
in float v_alphaModifier;

out vec4 fragColor;

void main() {
#ifdef PICKING_MODE
  if (v_alphaModifier <= 0.0) discard;
  fragColor = v_id;
#else
  float alpha = v_color.a * v_alphaModifier;
  if (alpha <= 0.0) discard;
  fragColor = vec4(v_color.rgb * alpha, alpha);
#endif
}
`;function eu(n,a,t,e){var r=e.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=Ye(),l=Ue([].concat(oe(i),[s])),u=la([].concat(oe(i),[s]),l),h=Qd(r),g=(function(b){function f(p,S,T){var y;return ue(this,f),y=xe(this,f,[p,S,T]),P(y,"totalCount",0),P(y,"bufferCapacity",0),P(y,"edgeAttributeTexture",null),y.edgeAttributeTexture=new sa(p,l),y.packedAttributeData=new Float32Array(l.floatsPerItem),y}return _e(f,b),ce(f,[{key:"getDefinition",value:function(){for(var S=WebGL2RenderingContext,T=S.FLOAT,y=S.UNSIGNED_BYTE,E=S.TRIANGLE_STRIP,w=[],L=0;L<Ki;L++)w.push([L]);var A=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&A.push("u_zoomSizeRatio"),l.floatsPerItem>0&&A.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:Ki,VERTEX_SHADER_SOURCE:h,FRAGMENT_SHADER_SOURCE:Jd,METHOD:E,UNIFORMS:A,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:T},{name:"a_edgeAttrIndex",size:1,type:T},{name:"a_baseFontSize",size:1,type:T},{name:"a_totalTextWidth",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_margin",size:1,type:T},{name:"a_padding",size:1,type:T},{name:"a_color",size:4,type:y,normalized:!0},{name:"a_id",size:4,type:y,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:T}],CONSTANT_DATA:w}}},{key:"processEdgeLabelBackground",value:function(S,T,y){var E=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){E=this.edgeAttributeTexture.allocate(T);var w=this.packedAttributeData;da(u,y.edgeAttributes,w,"",Zd,0),this.edgeAttributeTexture.updateAllAttributes(T,w)}var L=this.floats,A=this.ints,D=S*this.STRIDE;L[D++]=y.edgeIndex,L[D++]=E,L[D++]=y.baseFontSize,L[D++]=y.totalTextWidth,L[D++]=y.positionMode,L[D++]=y.margin,L[D++]=y.padding,L[D++]=y.color,A[D++]=y.id}},{key:"setUniforms",value:function(S,T){var y=T.gl,E=T.uniformLocations;if(y.uniformMatrix3fv(E.u_matrix,!1,S.matrix),y.uniform1f(E.u_sizeRatio,S.sizeRatio),y.uniform1f(E.u_correctionRatio,S.correctionRatio),y.uniform1f(E.u_pixelRatio,S.pixelRatio),y.uniform1f(E.u_cameraAngle,S.cameraAngle),y.uniform2f(E.u_resolution,S.width,S.height),E.u_nodeDataTexture!==void 0&&y.uniform1i(E.u_nodeDataTexture,S.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&y.uniform1i(E.u_nodeDataTextureWidth,S.nodeDataTextureWidth),E.u_edgeDataTexture!==void 0&&y.uniform1i(E.u_edgeDataTexture,S.edgeDataTextureUnit),E.u_edgeDataTextureWidth!==void 0&&y.uniform1i(E.u_edgeDataTextureWidth,S.edgeDataTextureWidth),E.u_edgeFrameTexture!==void 0&&y.uniform1i(E.u_edgeFrameTexture,S.edgeFrameTextureUnit),E.u_edgeFrameTextureWidth!==void 0&&y.uniform1i(E.u_edgeFrameTextureWidth,S.edgeFrameTextureWidth),o==="scaled"&&E.u_zoomSizeRatio!==void 0){var w=this.renderer.getSetting("zoomToSizeRatioFunction");y.uniform1f(E.u_zoomSizeRatio,1/w(S.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&E.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(st),y.uniform1i(E.u_edgeAttributeTexture,st),y.uniform1i(E.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),y.uniform1i(E.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(S,T){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),we(f,"renderProgram",this,3)([S,T])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),we(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(S,T){var y=T.gl;this.totalCount!==0&&y.drawArraysInstanced(y.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(S){this.totalCount=S,S>this.bufferCapacity&&(this.bufferCapacity=Math.max(S,Math.ceil(this.bufferCapacity*1.5)||10),we(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(bt);return new g(n,a,t)}function bo(n){var a,t,e,r,i,o;return{paths:n.paths,headLengthRatio:(a=n.headLengthRatio)!==null&&a!==void 0?a:0,tailLengthRatio:(t=n.tailLengthRatio)!==null&&t!==void 0?t:0,fontSizeMode:(e=n.fontSizeMode)!==null&&e!==void 0?e:"fixed",minVisibilityThreshold:(r=n.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=n.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=n.keepUpright)!==null&&o!==void 0?o:!0}}var tu=$e.fontSize,nu=17/64;function au(n){var a=n.paths,t=n.hasBorder,e=t===void 0?!1:t,r=n.fontSizeMode,i=r===void 0?"fixed":r,o=n.minVisibilityThreshold,s=o===void 0?.5:o,l=n.fullVisibilityThreshold,u=l===void 0?.6:l,h=n.keepUpright,g=h===void 0?!0:h,b=i==="scaled",f=a.some(function(E){return E.hasSharpCorners}),p=Ye(),S=Ue([].concat(oe(a),[p])),T=fn(S),y=`#version 300 es

// ============================================================================
// Attributes - Per Character (Instanced)
// ============================================================================

// Edge geometry: indices for texture lookup
// Edge data (source/target node indices, thickness, head/tail ratios) is fetched from edge data texture
// Edge path attributes (curvature, etc.) are fetched from edge attribute texture
in float a_edgeIndex;       // Index into edge data texture
in float a_edgeAttrIndex;   // Index into edge attribute texture (for curvature, etc.)
in float a_baseFontSize;    // Base font size in pixels (per-label)

// Character metrics (in glyph units = atlas font size pixels)
in vec4 a_charMetrics;      // (charTextOffset, charAdvance, totalTextWidth, positionMode)
in vec4 a_charDims;         // (charSize.x, charSize.y, charOffset.x, charOffset.y)

// Atlas texture coordinates
in vec4 a_texCoords;        // (x, y, width, height) in atlas pixels

// Label parameters
in vec2 a_labelParams;      // (margin, unused)

// Appearance
in vec4 a_color;            // Character color (RGBA, normalized)
`.concat(e?"in vec4 a_borderColor;      // Border color (RGBA, normalized)":"",`

// ============================================================================
// Attributes - Per Vertex (Constant)
// ============================================================================

in vec2 a_quadCorner;       // Quad corner: (0,0), (1,0), (0,1), (1,1)

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;    // Required by node shape SDFs
// u_sdfBufferPixels kept for ABI compatibility but unused in shader
uniform float u_sdfBufferPixels;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture; // Shared texture with node position/size/shape data
uniform int u_nodeDataTextureWidth;  // Width of 2D node data texture for coordinate calculation
uniform sampler2D u_edgeDataTexture; // Shared texture with edge data
uniform int u_edgeDataTextureWidth;  // Width of 2D edge data texture for coordinate calculation
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`).concat(b?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

// Edge path attribute texture uniforms (for curvature and other path attributes)
`).concat(T.uniformDeclarations,`

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
`).concat(e?"out vec4 v_borderColor;":"",`
out float v_edgeFade;  // 0 = fully visible, 1 = fully faded (outside body)
out float v_alphaModifier;  // 0-1 based on label visibility ratio
out float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(e?"out float v_positionMode;  // Position mode for conditional border (0=over needs border)":"",`

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float FADE_WIDTH_PIXELS = 15.0;  // Width of fade gradient in pixels
const float ATLAS_FONT_SIZE = `).concat(Te(tu),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(Te(nu),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(T.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(vo({paths:a,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Fetch edge data from edge texture (2 texels per edge)
  // -------------------------------------------------------------------------
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, extremityIds
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  // edgeData0.w is reserved
  float headLengthRatio = edgeData1.x;
  float tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);  // Path type for multi-path support
  float baseFontSize = a_baseFontSize;

  // -------------------------------------------------------------------------
  // Fetch path attributes from edge attribute texture
  // -------------------------------------------------------------------------
  // Note: The fetch code uses 'edgeIdx' variable, so we set it to the attribute texture index
  {
    int edgeIdx = int(a_edgeAttrIndex);  // Use attribute texture index for path attributes
`).concat(T.fetchCode,`
`).concat(T.varyingAssignments,`
  }

  // -------------------------------------------------------------------------
  // Fetch node data from node texture (geometry texel + rotation-flags texel)
  // -------------------------------------------------------------------------
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcNodeData.xy;
  vec2 target = tgtNodeData.xy;
  float sourceSize = srcNodeData.z;
  float targetSize = tgtNodeData.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;
  float charTextOffset = a_charMetrics.x;
  float charAdvance = a_charMetrics.y;
  float totalTextWidth = a_charMetrics.z;
  float positionMode = a_charMetrics.w;
  vec2 charSize = a_charDims.xy;
  vec2 charOffset = a_charDims.zw;
  float margin = a_labelParams.x;

  // -------------------------------------------------------------------------
  // Compute pixel-to-graph conversion (for fixed font size mode)
  // -------------------------------------------------------------------------
  // This converts screen pixels to graph units such that N pixels on screen
  // becomes N pixels regardless of zoom level.
  // matrixScaleX is how much the matrix scales graph units to clip space
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  // -------------------------------------------------------------------------
  // Step 1: Convert thickness to WebGL units
  // -------------------------------------------------------------------------
  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // -------------------------------------------------------------------------
  // Step 2: Compute body bounds (truncated at node boundaries + extremities)
  // -------------------------------------------------------------------------
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, headLengthRatio, tailLengthRatio
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // -------------------------------------------------------------------------
  // Step 3: Compute font scale and text dimensions
  // -------------------------------------------------------------------------
  // Font size modes:
  // - "fixed": Constant pixel size regardless of zoom, using pixelToGraph conversion
  // - "scaled": Scales with zoom using zoomToSizeRatioFunction
  `).concat(b?`// Scaled mode: font scales with zoom
  float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  // Convert glyph-unit metrics to WebGL units (scales with zoom)
  float textWidthWebGL = totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float charOffsetWebGL = charTextOffset * fontScale * u_correctionRatio / u_sizeRatio;
  float charAdvanceWebGL = charAdvance * fontScale * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: font stays constant in screen pixels
  float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  // Convert glyph-unit metrics to graph units using pixelToGraph (zoom-independent)
  float textWidthWebGL = totalTextWidth * fontScale * pixelToGraph;
  float charOffsetWebGL = charTextOffset * fontScale * pixelToGraph;
  float charAdvanceWebGL = charAdvance * fontScale * pixelToGraph;`,`

  // Font scale varying for fragment shader gamma scaling.
  // Ratio of rendered font size to atlas font size \u2014 used to tighten the
  // anti-aliasing band for large labels so they stay sharp.
  v_fontScale = fontScale;

  // -------------------------------------------------------------------------
  // Step 4: Alpha modifier from how much of the label fits in the body
  // -------------------------------------------------------------------------
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);

  // -------------------------------------------------------------------------
  // Step 5: Compute character center offset (truncation check moved to after curvature adjustment)
  // -------------------------------------------------------------------------
  // Body center in arc distance
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;

  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);

  // Reversed labels lay their characters out from target to source
  float readingSign = `).concat(g?"screenDir":"1.0",`;

  // Character center position relative to label center (on centerline, before curvature adjustment)
  float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);

  // -------------------------------------------------------------------------
  // Step 6: Compute perpendicular offset based on position mode
  // -------------------------------------------------------------------------
  // Position modes: 0=over, 1=above, 2=below, 3=auto
  // Needed early for curvature-adaptive character spacing in Step 7
  float halfThickness = webGLThickness * 0.5;
  `).concat(b?`// Scaled mode: margin and text height scale with zoom (same factor as font)
  float marginWebGL = margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: margin and text height stay constant in screen pixels
  float marginWebGL = margin * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;`,`
  float perpOffset = computeEdgeLabelPerpOffset(
    positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // -------------------------------------------------------------------------
  // Step 7: Position character on path using offset path traversal
  // -------------------------------------------------------------------------
  // For "over" mode (perpOffset = 0), use simple centerline placement
  // For above/below modes, walk along the offset path to find correct position
  float charT;

  if (perpOffset == 0.0) {
    // Simple case: place on centerline
    float charArcDist = bodyCenterDist + charCenterOffset;
    charT = queryPathTAtDistance(pathId, charArcDist, source, target);
  } else {
    // Offset path traversal: walk along the offset curve to find character position
    // This ensures even character spacing regardless of curvature

    `).concat(f?`// -----------------------------------------------------------------------
    // Corner skip setup for step/taxi edges with above/below labels
    // -----------------------------------------------------------------------
    // At concave corners (inner side of the bend), characters would bunch up
    // because the offset path has near-zero arc length. We detect corner
    // crossings during the offset path traversal and add skip distance.

    // Get corner t values and concavity
    vec2 cornerTs = queryGetCornerTs(pathId, source, target);
    vec2 concavity = queryGetCornerConcavity(pathId, source, target, perpOffset);

    // Skip distance in graph units, proportional to on-screen font size
    // For fixed mode: use pixelToGraph so gap stays constant regardless of zoom
    // For scaled mode: use the same conversion as text width
    `.concat(b?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

    // Corner t values for detecting crossings during traversal
    float corner1T = cornerTs.x;
    float corner2T = cornerTs.y;
    bool corner1IsConcave = concavity.x > 0.5;
    bool corner2IsConcave = concavity.y > 0.5;`):"",`

    // Target distance along offset path from center
    float targetOffsetDist = abs(charCenterOffset);

    // Handle center character (charCenterOffset \u2248 0) - no search needed
    if (targetOffsetDist < 0.0001) {
      charT = centerT;
    } else {
      vec2 centerPos = queryPathPosition(pathId, centerT, source, target);
      vec2 centerNormal = queryPathNormal(pathId, centerT, source, target);
      vec2 offsetCenter = centerPos + centerNormal * perpOffset;

      float searchDir = charCenterOffset > 0.0 ? 1.0 : -1.0;

      // Search bounds (t values for body start and end)
      float tBodyStart = queryPathTAtDistance(pathId, bodyStartDist, source, target);
      float tBodyEnd = queryPathTAtDistance(pathId, bodyEndDist, source, target);

      // Walk along offset path to find character position
      float accumDist = 0.0;
      vec2 prevOffsetPos = offsetCenter;
      float prevT = centerT;
      float foundT = centerT;

      // Search range depends on direction
      float tSearchEnd = searchDir > 0.0 ? tBodyEnd : tBodyStart;

      `).concat(f?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(f?`// Check for concave corner crossings and add skip distance
        // Corner 1 crossing check
        if (corner1IsConcave && !crossedCorner1) {
          bool crossingCorner1 = (searchDir > 0.0)
            ? (prevT < corner1T && stepT >= corner1T)
            : (prevT > corner1T && stepT <= corner1T);
          if (crossingCorner1) {
            crossedCorner1 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }

        // Corner 2 crossing check
        if (corner2IsConcave && !crossedCorner2) {
          bool crossingCorner2 = (searchDir > 0.0)
            ? (prevT < corner2T && stepT >= corner2T)
            : (prevT > corner2T && stepT <= corner2T);
          if (crossingCorner2) {
            crossedCorner2 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }`:"",`

        // Compute offset position at this t
        vec2 stepPos = queryPathPosition(pathId, stepT, source, target);
        vec2 stepNormal = queryPathNormal(pathId, stepT, source, target);
        vec2 offsetPos = stepPos + stepNormal * perpOffset;

        // Distance along offset path
        float segDist = length(offsetPos - prevOffsetPos);

        `).concat(f?`if (accumDist + segDist >= effectiveTargetDist) {
          // Interpolate within segment to find exact t
          float remaining = effectiveTargetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`:`if (accumDist + segDist >= targetOffsetDist) {
          // Interpolate within segment to find exact t
          float remaining = targetOffsetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`,`

        accumDist += segDist;
        prevOffsetPos = offsetPos;
        prevT = stepT;
        // Update foundT to last valid position in case loop exhausts without finding target
        foundT = stepT;
      }

      charT = foundT;
    }
  }

  // Get position and tangent at final character position
  vec2 pathPos = queryPathPosition(pathId, charT, source, target);
  vec2 tangent = queryPathTangent(pathId, charT, source, target);

  // Compute perpendicular direction (90 degrees from tangent)
  vec2 perpDir = vec2(-tangent.y, tangent.x);

  // Apply perpendicular offset to path position
  vec2 offsetPathPos = pathPos + perpDir * perpOffset;

  // -------------------------------------------------------------------------
  // Step 8: Build character quad
  // -------------------------------------------------------------------------
  // Character size in screen pixels
  vec2 charSizePixels = charSize * fontScale;

  // Character offset from origin to the atlas region's top-left corner.
  // bearingX/bearingY already include the SDF buffer.
  vec2 charOffsetPixels = charOffset * fontScale;

  // The character's local X offset from pathPos (which is at character center)
  float charLocalX = -charAdvance * 0.5 * fontScale;

  // Build quad position:
  // - Start at character origin (charLocalX on X axis, 0 on Y axis = baseline)
  // - Add bearing offset to get to atlas region corner
  // - Add quad corner * size to get vertex position
  vec2 quadPos;
  quadPos.x = charLocalX + charOffsetPixels.x + a_quadCorner.x * charSizePixels.x;
  // charOffset.y = -bearingY (negated), so -charOffsetPixels.y = bearingY * fontScale
  // (distance from baseline to atlas region top, positive = upward)
  // Quad corner (0,0) = bottom-left, (1,1) = top-right
  quadPos.y = -charOffsetPixels.y - charSizePixels.y * (1.0 - a_quadCorner.y);

  // Center vertically on the path by offsetting by half the visual text height
  // VERTICAL_CENTER_RATIO is the distance from baseline to visual center as a ratio of atlas font size
  float verticalCenterOffset = VERTICAL_CENTER_RATIO * ATLAS_FONT_SIZE * fontScale;
  quadPos.y -= verticalCenterOffset;

  // -------------------------------------------------------------------------
  // Step 9: Rotate quad to align with tangent
  // -------------------------------------------------------------------------
  // Rotation matrix from the reading direction
  // readingDir = (cos(angle), sin(angle)), so we can build rotation directly
  vec2 readingDir = tangent * readingSign;
  mat2 rotation = mat2(readingDir.x, readingDir.y, -readingDir.y, readingDir.x);

  // Convert pixel offset to WebGL units for rotation
  `).concat(b?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

  // Rotate around character center on path
  vec2 rotatedOffset = rotation * quadPosWebGL;

  // Final position in graph space (using offset path position for above/below modes)
  vec2 worldPos = offsetPathPos + rotatedOffset;

  // -------------------------------------------------------------------------
  // Step 10: Transform to clip space
  // -------------------------------------------------------------------------
  vec3 clipPos = u_matrix * vec3(worldPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 11: Texture coordinates
  // -------------------------------------------------------------------------
  // Flip Y for texture coordinates (texture Y goes down, quad Y goes up)
  vec2 texCorner = vec2(a_quadCorner.x, 1.0 - a_quadCorner.y);
  v_texCoord = (a_texCoords.xy + texCorner * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 12: Pass color, border color, and alpha modifier
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
`).concat(e?`  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
  v_positionMode = positionMode;`:"",`
  v_alphaModifier = alphaModifier;

  // -------------------------------------------------------------------------
  // Step 13: Compute edge fade for soft truncation
  // -------------------------------------------------------------------------
  // Convert fade width from pixels to WebGL units
  `).concat(b?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

  // Compute the arc position of THIS VERTEX (not just character center)
  // The quad extends from charCenter - advance/2 to charCenter + advance/2
  // a_quadCorner.x is 0 for left edge, 1 for right edge
  float vertexLocalOffset = readingSign * (a_quadCorner.x - 0.5) * charAdvanceWebGL;
  float vertexArcOffset = charCenterOffset + vertexLocalOffset;

  // Compute distance from body edges (positive = inside body, negative = outside)
  float halfBody = bodyLength * 0.5;
  float distFromStart = vertexArcOffset + halfBody;  // Distance from body start edge
  float distFromEnd = halfBody - vertexArcOffset;    // Distance from body end edge
  float distFromEdge = min(distFromStart, distFromEnd);

  // Compute fade: 0 = fully visible (deep inside body), 1 = fully faded (at body edge)
  // Fade goes from 0 (at 2*fadeWidth inside) to 1 (at body edge)
  // This ensures text is fully transparent before reaching extremities
  v_edgeFade = 1.0 - smoothstep(0.0, fadeWidthWebGL * 2.0, distFromEdge);
}
`);return y}function ru(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},a=n.hasBorder,t=a===void 0?!1:a,e=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
`.concat(t?"in vec4 v_borderColor;":"",`
in float v_edgeFade;  // 0 = fully visible, 1 = fully faded
in float v_alphaModifier;  // 0-1 based on label visibility ratio
in float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(t?"in float v_positionMode;  // Position mode (0=over, 1=above, 2=below, 3=auto)":"",`

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
`).concat(t?"uniform float u_borderWidth;  // Border width in SDF units (normalized)":"",`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Edge labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
  // SDF stores normalized distance: 0.5 = on edge, >0.5 = inside glyph
  float sdfValue = texture(u_atlas, v_texCoord).a;

  // Edge threshold accounting for SDF buffer padding
  float edge = 1.0 - u_sdfBuffer;

  // Scale gamma inversely with font scale so small labels get a wider AA band
  // (smoother) and large labels get a tighter band (sharper).
  float aaWidth = u_gamma / (u_pixelRatio * v_fontScale);

  // Apply edge fade for soft truncation at body boundaries
  // Also apply visibility-based alpha modifier for short edge labels
  float edgeAlpha = (1.0 - v_edgeFade) * v_alphaModifier;

`).concat(t?`  // Fill alpha: fully opaque inside the glyph
  float fillAlpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Only apply border for "over" position mode (v_positionMode == 0.0)
  // Labels positioned above/below/auto don't overlap the edge line and don't need borders
  if (v_positionMode < 0.5) {
    // Border rendering: compute alpha for both fill and border regions
    // Border extends from (edge - borderWidth) to edge
    float borderEdge = edge - u_borderWidth;

    // Border alpha: opaque in the border region (between borderEdge and edge)
    float borderAlpha = smoothstep(borderEdge - aaWidth, borderEdge + aaWidth, sdfValue);

    // Composite: fill on top of border
    // Border is visible where borderAlpha > 0 but fillAlpha < 1
    vec3 borderColorPremult = v_borderColor.rgb * v_borderColor.a * borderAlpha * edgeAlpha;
    vec3 fillColorPremult = v_color.rgb * v_color.a * fillAlpha * edgeAlpha;

    // Blend fill over border (fill replaces border where fill is opaque)
    float finalBorderAlpha = borderAlpha * (1.0 - fillAlpha);
    vec3 finalColor = fillColorPremult + v_borderColor.rgb * v_borderColor.a * finalBorderAlpha * edgeAlpha;
    float finalAlpha = (v_color.a * fillAlpha + v_borderColor.a * finalBorderAlpha) * edgeAlpha;

    fragColor = vec4(finalColor, finalAlpha);
  } else {
    // No border for above/below/auto positions - simple text rendering
    float finalAlpha = v_color.a * fillAlpha * edgeAlpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  }`:`  // Smooth transition from transparent to opaque at glyph edge
  float alpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Premultiplied alpha output
  float finalAlpha = v_color.a * alpha * edgeAlpha;
  fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);`,`
  #endif
}
`);return e}function iu(n){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",e=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];t==="scaled"&&e.push("u_zoomSizeRatio"),a&&e.push("u_borderWidth");var r=Q(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=Q(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;e.includes(u.name)||e.push(u.name)}}catch(h){s.e(h)}finally{s.f()}}}catch(h){r.e(h)}finally{r.f()}return e}function ou(n){var a=n.hasBorder,t=a===void 0?!1:a,e=n.fontSizeMode,r=e===void 0?"fixed":e;return{vertexShader:au(n),fragmentShader:ru({hasBorder:t}),uniforms:iu(n.paths,t,r)}}var su=new Map;function lu(n){switch(n){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function du(n,a,t,e){var r=e.color,i=e.margin,o=e.textBorder,s=bo(e),l=s.paths,u=s.fontSizeMode,h=s.minVisibilityThreshold,g=s.fullVisibilityThreshold,b=s.keepUpright,f=!!o,p=ou({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:h,fullVisibilityThreshold:g,keepUpright:b}),S=(function(T){function y(E,w,L){var A;ue(this,y),A=xe(this,y,[E,w,L]),P(A,"atlasTexture",null),P(A,"atlasNeedsUpdate",!1),P(A,"refreshTimeout",null),P(A,"labelGlyphCache",new Map),P(A,"edgeAttributeTexture",null);var D=Ye();if(A.attributeLayout=Ue([].concat(oe(l),[D])),A.attrDescriptors=la([].concat(oe(l),[D]),A.attributeLayout),A.edgeAttributeTexture=new sa(E,A.attributeLayout),A.packedAttributeData=new Float32Array(A.attributeLayout.floatsPerItem),A.atlasManager=new vt,A.gamma=.025,A.sdfBuffer=$e.cutoff,A.atlasTexture=E.createTexture(),!A.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");E.bindTexture(E.TEXTURE_2D,A.atlasTexture),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_WRAP_S,E.CLAMP_TO_EDGE),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_WRAP_T,E.CLAMP_TO_EDGE),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_MIN_FILTER,E.LINEAR),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_MAG_FILTER,E.LINEAR),E.bindTexture(E.TEXTURE_2D,null),A.atlasManager.on(vt.ATLAS_UPDATED_EVENT,function(){A.atlasNeedsUpdate=!0,A.refreshTimeout!==null&&clearTimeout(A.refreshTimeout),A.refreshTimeout=setTimeout(function(){A.refreshTimeout=null,A.renderer.refresh()},0)});var G={family:"sans-serif",weight:"normal",style:"normal"};return A.defaultFontKey=A.atlasManager.registerFont(G),A}return _e(y,T),ce(y,[{key:"getDefinition",value:function(){var w=WebGL2RenderingContext,L=w.FLOAT,A=w.UNSIGNED_BYTE,D=w.TRIANGLE_STRIP,G=new Set,I=[],W=Q(l),z;try{for(W.s();!(z=W.n()).done;){var j=z.value,N=Q(j.attributes),H;try{for(N.s();!(H=N.n()).done;){var B=H.value,V=B.name.startsWith("a_")?B.name:"a_".concat(B.name);G.has(V)||(G.add(V),I.push({name:V,size:B.size,type:B.type}))}}catch($){N.e($)}finally{N.f()}}}catch($){W.e($)}finally{W.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:p.vertexShader,FRAGMENT_SHADER_SOURCE:p.fragmentShader,METHOD:D,UNIFORMS:p.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:L},{name:"a_edgeAttrIndex",size:1,type:L},{name:"a_baseFontSize",size:1,type:L},{name:"a_charMetrics",size:4,type:L},{name:"a_charDims",size:4,type:L},{name:"a_texCoords",size:4,type:L},{name:"a_labelParams",size:2,type:L},{name:"a_color",size:4,type:A,normalized:!0}].concat(oe(f?[{name:"a_borderColor",size:4,type:A,normalized:!0}]:[]),oe(I.filter(function($){return!["a_curvature","curvature"].includes($.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:L}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(w,L){if(L.hidden||!L.text){this.labelGlyphCache.delete(w);return}var A=L.text,D=L.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(A,D);var G=[],I=[],W=0,z=Q(A),j;try{for(z.s();!(j=z.n()).done;){var N=j.value,H=N.codePointAt(0);if(H===void 0){G.push(void 0),I.push(W);continue}var B=this.atlasManager.getGlyph(H,D);G.push(B),I.push(W),B&&(W+=B.advance)}}catch(V){z.e(V)}finally{z.f()}this.labelGlyphCache.set(w,{glyphs:G,xOffsets:I,totalWidth:W})}},{key:"processCharacter",value:function(w,L,A,D){var G,I,W,z=this.floats,j=this.STRIDE,N=w*j,H=this.labelGlyphCache.get(L.parentKey);if(!H||!H.glyphs[D]){for(var B=0;B<j;B++)z[N+B]=0;return}var V=H.glyphs[D],$=H.xOffsets[D],q=y.labelColor,F=q&&de(q)==="object"&&"color"in q&&q.color?q.color:L.color,k=Be(F),O=N;z[O++]=L.edgeIndex,z[O++]=(G=(I=this.edgeAttributeTexture)===null||I===void 0?void 0:I.getIndex(L.parentKey))!==null&&G!==void 0?G:0,z[O++]=L.size,z[O++]=$,z[O++]=V.advance,z[O++]=H.totalWidth,z[O++]=lu(L.position),z[O++]=V.atlasWidth,z[O++]=V.atlasHeight,z[O++]=V.bearingX,z[O++]=-V.bearingY,z[O++]=V.atlasX,z[O++]=V.atlasY,z[O++]=V.atlasWidth,z[O++]=V.atlasHeight;var re=(W=y.labelMargin)!==null&&W!==void 0?W:L.margin;if(z[O++]=re,z[O++]=0,z[O++]=k,f&&o){var ae;typeof o.color=="string"?ae=o.color:ae=o.color.color||"#ffffff",z[O++]=Be(ae)}var le=new Set,ie=Q(l),se;try{for(ie.s();!(se=ie.n()).done;){var Ce=se.value,Ae=Q(Ce.attributes),Se;try{for(Ae.s();!(Se=Ae.n()).done;){var tt=Se.value,dt=tt.name.startsWith("a_")?tt.name.slice(2):tt.name;if(dt!=="curvature"&&!le.has(dt)){le.add(dt);for(var ut=0;ut<tt.size;ut++)z[O++]=0}}}catch(ct){Ae.e(ct)}finally{Ae.f()}}}catch(ct){ie.e(ct)}finally{ie.f()}}},{key:"processEdgeLabel",value:function(w,L,A){if(this.prepareLabelGlyphs(w,A),this.edgeAttributeTexture&&!A.hidden&&A.text){this.edgeAttributeTexture.allocate(w);var D=this.packedAttributeData;da(this.attrDescriptors,A.edgeAttributes,D,"",su,0),this.edgeAttributeTexture.updateAllAttributes(w,D)}return we(y,"processLabel",this,3)([w,L,A])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var w=this.normalProgram.gl,L=this.atlasManager.getTextures();if(L.length!==0){var A=L[0];w.bindTexture(w.TEXTURE_2D,this.atlasTexture),w.texImage2D(w.TEXTURE_2D,0,w.RGBA,A.width,A.height,0,w.RGBA,w.UNSIGNED_BYTE,A.data),w.bindTexture(w.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(w,L){var A=L.gl,D=L.uniformLocations,G=this.atlasManager.getTextures(),I=G.length>0?[G[0].width,G[0].height]:[1,1];if(A.uniformMatrix3fv(D.u_matrix,!1,w.matrix),A.uniform1f(D.u_sizeRatio,w.sizeRatio),A.uniform1f(D.u_correctionRatio,w.correctionRatio),A.uniform1f(D.u_pixelRatio,w.pixelRatio),A.uniform1f(D.u_cameraAngle,w.cameraAngle),A.uniform1f(D.u_sdfBufferPixels,$e.buffer),A.uniform2f(D.u_resolution,w.width,w.height),A.uniform2f(D.u_atlasSize,I[0],I[1]),A.uniform1f(D.u_gamma,this.gamma),A.uniform1f(D.u_sdfBuffer,this.sdfBuffer),A.activeTexture(A.TEXTURE0),A.bindTexture(A.TEXTURE_2D,this.atlasTexture),A.uniform1i(D.u_atlas,0),D.u_nodeDataTexture!==void 0&&A.uniform1i(D.u_nodeDataTexture,w.nodeDataTextureUnit),D.u_nodeDataTextureWidth!==void 0&&A.uniform1i(D.u_nodeDataTextureWidth,w.nodeDataTextureWidth),D.u_edgeDataTexture!==void 0&&A.uniform1i(D.u_edgeDataTexture,w.edgeDataTextureUnit),D.u_edgeDataTextureWidth!==void 0&&A.uniform1i(D.u_edgeDataTextureWidth,w.edgeDataTextureWidth),D.u_edgeFrameTexture!==void 0&&A.uniform1i(D.u_edgeFrameTexture,w.edgeFrameTextureUnit),D.u_edgeFrameTextureWidth!==void 0&&A.uniform1i(D.u_edgeFrameTextureWidth,w.edgeFrameTextureWidth),f&&o&&D.u_borderWidth!==void 0){var W=o.width/$e.buffer*this.sdfBuffer;A.uniform1f(D.u_borderWidth,W)}if(this.edgeAttributeTexture&&D.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(st),A.uniform1i(D.u_edgeAttributeTexture,st),A.uniform1i(D.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),A.uniform1i(D.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&D.u_zoomSizeRatio!==void 0){var z=this.renderer.getSetting("zoomToSizeRatioFunction"),j=1/z(w.zoomRatio);A.uniform1f(D.u_zoomSizeRatio,j)}}},{key:"renderProgram",value:function(w,L){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),we(y,"renderProgram",this,3)([w,L])}},{key:"registerFont",value:function(w){var L=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",A=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:w,weight:L,style:A})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(w,L){var A=L||this.defaultFontKey,D=Q(w),G;try{for(D.s();!(G=D.n()).done;){var I=G.value;this.atlasManager.ensureGlyphs(I,A)}}catch(W){D.e(W)}finally{D.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(w,L){var A=L||this.defaultFontKey;this.atlasManager.ensureGlyphs(w,A),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var D=0,G=Q(w),I;try{for(G.s();!(I=G.n()).done;){var W=I.value,z=W.codePointAt(0);if(z!==void 0){var j=this.atlasManager.getGlyph(z,A);j&&(D+=j.advance)}}}catch(N){G.e(N)}finally{G.f()}return D}},{key:"measureLabel",value:function(w,L,A){var D=this.measureLabelAtlasWidth(w,A),G=L/$e.fontSize;return{width:D*G,height:L,textHeight:L}}},{key:"kill",value:function(){var w=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(w.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),we(y,"kill",this,3)([])}}])})(lo);return P(S,"labelColor",r),P(S,"labelMargin",i),new S(n,a,t)}function uu(){var n=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:n,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function yo(n,a,t,e,r,i,o){var s,l,u=go(e),h=u.paths,g=u.layers,b=u.defaultHead,f=u.defaultTail,p=[uu()].concat(oe(u.extremities)),S={},T={};h.forEach(function(N,H){return S[N.name]=H}),p.forEach(function(N,H){return T[N.name]=H});var y=(s=T[b])!==null&&s!==void 0?s:0,E=(l=T[f])!==null&&l!==void 0?l:0,w=null,L=Ue([].concat(oe(h),oe(g))),A=(function(N){function H(B,V,$){var q;ue(this,H),w||(w=$i({paths:h,extremities:p,layers:g,antialias:r})),q=xe(this,H,[B,V,$]),P(q,"layerLifecycles",new Map),P(q,"needsShaderRegeneration",!1),P(q,"edgeAttributeTexture",null),P(q,"layout",L),P(q,"attrDescriptors",[]),P(q,"lifecycleIndexOffset",h.length),q._pickingBuffer=V,q.edgeAttributeTexture=new sa(B,q.layout),q.packedAttributeData=new Float32Array(q.layout.floatsPerItem),g.forEach(function(k,O){if(k.lifecycle){var re={gl:B,renderer:{refresh:function(){return $.refresh()}},getUniformLocation:function(le){return B.getUniformLocation(q.normalProgram.program,le)},requestShaderRegeneration:function(){q.needsShaderRegeneration=!0},requestRefresh:function(){$.refresh()}};q.layerLifecycles.set(O,k.lifecycle(re))}}),q.layerLifecycles.forEach(function(k){var O;return(O=k.init)===null||O===void 0?void 0:O.call(k)});var F=new Map;return q.layerLifecycles.forEach(function(k,O){k.getAttributeData&&F.set(h.length+O,k)}),q.attrDescriptors=la([].concat(oe(h),oe(g)),q.layout,F),q}return _e(H,N),ce(H,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(V,$,q){var F=V,k=0,O=y,re=E,ae=$?F.selfLoopPath:q&&F.parallelPath?F.parallelPath:F.path;ae&&S[ae]!==void 0&&(k=S[ae]),F.head&&F.head!=="none"&&T[F.head]!==void 0&&(O=T[F.head]),F.tail&&F.tail!=="none"&&T[F.tail]!==void 0&&(re=T[F.tail]);var le=p[O],ie=p[re];return{pathId:k,headId:O,tailId:re,headLengthRatio:je(le.length)?0:le.length,tailLengthRatio:je(ie.length)?0:ie.length}}},{key:"getDefinition",value:function(){var V=WebGL2RenderingContext,$=V.TRIANGLE_STRIP,q=$,F=w;return{VERTICES:F.verticesPerEdge,VERTEX_SHADER_SOURCE:F.vertexShader,FRAGMENT_SHADER_SOURCE:F.fragmentShader,METHOD:q,UNIFORMS:F.uniforms,ATTRIBUTES:F.attributes,CONSTANT_ATTRIBUTES:F.constantAttributes,CONSTANT_DATA:F.constantData}}},{key:"maybeRegenerateShaders",value:function(){var V=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var $=g.map(function(le,ie){var se=V.layerLifecycles.get(ie);return se!=null&&se.regenerate?se.regenerate():le});w=$i({paths:h,extremities:p,layers:$,antialias:this.renderer.getSetting("antialiasEdges")});var q=this.normalProgram.gl,F=this.normalProgram,k=F.program,O=F.buffer,re=F.vertexShader,ae=F.fragmentShader;q.deleteProgram(k),q.deleteBuffer(O),q.deleteShader(re),q.deleteShader(ae),this.normalProgram=this.getProgramInfo("normal",q,w.vertexShader,w.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(V,$,q,F,k,O){var re=$*this.STRIDE;if(k.visibility==="hidden"||q.visibility==="hidden"||F.visibility==="hidden"){for(var ae=re+this.STRIDE;re<ae;re++)this.floats[re]=0;this.floats[$*this.STRIDE]=io;return}this.processVisibleItem(At(V),re,q,F,k,O)}},{key:"processVisibleItem",value:function(V,$,q,F,k,O){var re,ae=this.floats,le=this.ints;ae[$++]=O,ae[$++]=Be(k.color),le[$++]=V,ae[$++]=(re=k.opacity)!==null&&re!==void 0?re:1;var ie=this.packedAttributeData;da(this.attrDescriptors,k,ie,k.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(O,ie)}},{key:"setUniforms",value:function(V,$){var q=this,F=$.gl,k=$.uniformLocations;k.u_matrix&&F.uniformMatrix3fv(k.u_matrix,!1,V.matrix),k.u_sizeRatio&&F.uniform1f(k.u_sizeRatio,V.sizeRatio),k.u_correctionRatio&&F.uniform1f(k.u_correctionRatio,V.correctionRatio),k.u_zoomRatio&&F.uniform1f(k.u_zoomRatio,V.zoomRatio),k.u_pixelRatio&&F.uniform1f(k.u_pixelRatio,V.pixelRatio),k.u_cameraAngle&&F.uniform1f(k.u_cameraAngle,V.cameraAngle),k.u_feather&&F.uniform1f(k.u_feather,V.antiAliasingFeather),k.u_minEdgeThickness&&F.uniform1f(k.u_minEdgeThickness,V.minEdgeThickness),k.u_pickingPadding&&F.uniform1f(k.u_pickingPadding,V.edgePickingPadding),k.u_nodeDataTexture&&F.uniform1i(k.u_nodeDataTexture,V.nodeDataTextureUnit),k.u_nodeDataTextureWidth&&F.uniform1i(k.u_nodeDataTextureWidth,V.nodeDataTextureWidth),k.u_edgeDataTexture&&F.uniform1i(k.u_edgeDataTexture,V.edgeDataTextureUnit),k.u_edgeDataTextureWidth&&F.uniform1i(k.u_edgeDataTextureWidth,V.edgeDataTextureWidth),k.u_edgeFrameTexture&&F.uniform1i(k.u_edgeFrameTexture,V.edgeFrameTextureUnit),k.u_edgeFrameTextureWidth&&F.uniform1i(k.u_edgeFrameTextureWidth,V.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(st),k.u_edgeAttributeTexture&&F.uniform1i(k.u_edgeAttributeTexture,st),k.u_edgeAttributeTextureWidth&&F.uniform1i(k.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),k.u_edgeAttributeTexelsPerEdge&&F.uniform1i(k.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var O=new Set;h.forEach(function(re){re.uniforms.forEach(function(ae){O.has(ae.name)||(O.add(ae.name),q.setTypedUniform(ae,$))})}),p.forEach(function(re){re.uniforms.forEach(function(ae){O.has(ae.name)||(O.add(ae.name),q.setTypedUniform(ae,$))})}),g.forEach(function(re){re.uniforms.forEach(function(ae){O.has(ae.name)||(O.add(ae.name),q.setTypedUniform(ae,$))})})}},{key:"render",value:function(V,$,q){this.maybeRegenerateShaders(),we(H,"render",this,3)([V,$,q])}},{key:"renderProgram",value:function(V,$){this.layerLifecycles.forEach(function(q){var F;return(F=q.beforeRender)===null||F===void 0?void 0:F.call(q)}),we(H,"renderProgram",this,3)([V,$])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(V){var $;return($=V.kill)===null||$===void 0?void 0:$.call(V)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),we(H,"kill",this,3)([])}}])})(bt),D=p[y],G=p[E],I=te({paths:h,headLengthRatio:je(D.length)?0:D.length,tailLengthRatio:je(G.length)?0:G.length},e.label),W=bo(I),z=function(){return{labelProgram:du(n,null,t,I),labelBackgroundProgram:eu(n,a,t,{shaderConfig:W})}},j=new jd(n,{paths:h,extremities:p,layers:g,nodeShapes:i,nodeLayers:o});return{edgeProgram:new A(n,null,t),createLabelPrograms:z,framePass:j}}function cu(n){return de(n)==="object"&&"uniforms"in n&&Array.isArray(n.uniforms)}function hu(n){return de(n)==="object"&&"uniforms"in n&&"attributes"in n&&"glsl"in n}function fu(n){return de(n)==="object"&&"uniforms"in n&&"attributes"in n&&"segments"in n}function gu(n){return de(n)==="object"&&"uniforms"in n&&"attributes"in n&&"length"in n}function pu(n){return de(n)==="object"&&"uniforms"in n&&"attributes"in n&&"glsl"in n}function vu(n){return de(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function mu(n){return de(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function bu(n){return de(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function yu(n){if(cu(n))return n;if(vu(n))return{name:n.name,glsl:n.glsl,inradiusFactor:n.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(n)))}function xu(n){if(hu(n))return n;if(xi(n))return{name:n.name,glsl:n.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(n)))}function _u(n){if(fu(n))return n;if(mu(n))return{name:n.name,glsl:n.glsl,segments:n.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(n)))}function Tu(n){if(pu(n))return n;if(_i(n))return{name:n.name,glsl:n.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(n)))}function Su(n){if(gu(n))return n;if(bu(n))return{name:n.name,glsl:n.glsl,length:n.length,widthFactor:n.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(n)))}function xo(n){var a,t,e=(a=n?.shapes)!==null&&a!==void 0?a:nn.shapes,r=(t=n?.layers)!==null&&t!==void 0?t:nn.layers,i=e.map(yu),o=r.map(xu);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function Eu(n){var a,t,e,r=(a=n?.paths)!==null&&a!==void 0?a:Lt.paths,i=(t=n?.extremities)!==null&&t!==void 0?t:Lt.extremities,o=(e=n?.layers)!==null&&e!==void 0?e:Lt.layers,s=r.map(_u),l=i.map(Su).filter(function(h){return h!==null}),u=o.map(Tu);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function _o(n,a){var t={},e=Q(n),r;try{for(e.s();!(r=e.n()).done;){var i=r.value;i.variables&&Object.assign(t,i.variables)}}catch(o){e.e(o)}finally{e.f()}return Object.assign(t,a||{}),t}function To(n,a,t,e,r){var i=xo(e),o=i.shapes,s=i.layers,l=_o(o,e?.variables),u=co(n,a,t,{shapes:o,layers:s,label:e?.label,backdrop:e?.backdrop,labelAttachments:e?.labelAttachments},r);return te(te({},u),{},{variables:l})}function So(n,a,t,e,r,i){var o=Eu(e),s=o.paths,l=o.extremities,u=o.layers,h=xo(i),g=h.shapes,b=h.layers,f=_o(s,e?.variables),p=yo(n,a,t,{paths:s,extremities:l,layers:u,defaultHead:e?.defaultHead,defaultTail:e?.defaultTail,label:e?.label},r,g,b);return te(te({},p),{},{variables:f,paths:s})}var wu=2;function Eo(n,a,t){var e=arguments.length>3&&arguments[3]!==void 0?arguments[3]:wu,r=a.canvas,i=r.width,o=r.height,s=t.x,l=t.y,u=t.rowHeight,h=t.maxRowWidth,g={},b=[],f=Q(n),p;try{for(f.s();!(p=f.n()).done;){var S=p.value,T=S.width+e,y=S.height+e;if(T>i||y>o||s+T>i&&l+u+y>o){b.push(S);continue}s+T>i&&(h=Math.max(h,s),s=0,l+=u,u=y),S.draw(a,s,l),g[S.key]={x:s,y:l,width:S.width,height:S.height},s+=T,u=Math.max(u,y)}}catch(E){f.e(E)}finally{f.f()}return h=Math.max(h,s),{atlas:g,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:h},remaining:b}}function Fe(n,a,t,e){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Fe=function(i,o,s,l){function u(h,g){Fe(i,h,function(b){return this._invoke(h,g,b)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Fe(n,a,t,e)}function Ie(){var n,a,t=typeof Symbol=="function"?Symbol:{},e=t.iterator||"@@iterator",r=t.toStringTag||"@@toStringTag";function i(f,p,S,T){var y=p&&p.prototype instanceof s?p:s,E=Object.create(y.prototype);return Fe(E,"_invoke",(function(w,L,A){var D,G,I,W=0,z=A||[],j=!1,N={p:0,n:0,v:n,a:H,f:H.bind(n,4),d:function(B,V){return D=B,G=0,I=n,N.n=V,o}};function H(B,V){for(G=B,I=V,a=0;!j&&W&&!$&&a<z.length;a++){var $,q=z[a],F=N.p,k=q[2];B>3?($=k===V)&&(I=q[(G=q[4])?5:(G=3,3)],q[4]=q[5]=n):q[0]<=F&&(($=B<2&&F<q[1])?(G=0,N.v=V,N.n=q[1]):F<k&&($=B<3||q[0]>V||V>k)&&(q[4]=B,q[5]=V,N.n=k,G=0))}if($||B>1)return o;throw j=!0,V}return function(B,V,$){if(W>1)throw TypeError("Generator is already running");for(j&&V===1&&H(V,$),G=V,I=$;(a=G<2?n:I)||!j;){D||(G?G<3?(G>1&&(N.n=-1),H(G,I)):N.n=I:N.v=I);try{if(W=2,D){if(G||(B="next"),a=D[B]){if(!(a=a.call(D,I)))throw TypeError("iterator result is not an object");if(!a.done)return a;I=a.value,G<2&&(G=0)}else G===1&&(a=D.return)&&a.call(D),G<2&&(I=TypeError("The iterator does not provide a '"+B+"' method"),G=1);D=n}else if((a=(j=N.n<0)?I:w.call(L,N))!==o)break}catch(q){D=n,G=1,I=q}finally{W=1}}return{value:a,done:j}}})(f,S,T),!0),E}var o={};function s(){}function l(){}function u(){}a=Object.getPrototypeOf;var h=[][e]?a(a([][e]())):(Fe(a={},e,function(){return this}),a),g=u.prototype=s.prototype=Object.create(h);function b(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,Fe(f,r,"GeneratorFunction")),f.prototype=Object.create(g),f}return l.prototype=u,Fe(g,"constructor",u),Fe(u,"constructor",l),l.displayName="GeneratorFunction",Fe(u,r,"GeneratorFunction"),Fe(g),Fe(g,r,"Generator"),Fe(g,e,function(){return this}),Fe(g,"toString",function(){return"[object Generator]"}),(Ie=function(){return{w:i,m:b}})()}function wo(n,a,t,e,r,i,o){try{var s=n[i](o),l=s.value}catch(u){return void t(u)}s.done?a(l):Promise.resolve(l).then(e,r)}function Ot(n){return function(){var a=this,t=arguments;return new Promise(function(e,r){var i=n.apply(a,t);function o(l){wo(i,e,r,o,s,"next",l)}function s(l){wo(i,e,r,o,s,"throw",l)}o(void 0)})}}var ca=new Map,Ro=!1;function Ru(n){return new Promise(function(a,t){var e=new FileReader;e.onload=function(){return a(e.result)},e.onerror=t,e.readAsDataURL(n)})}function Au(n){if(!ca.has(n)){var a=fetch(n).then(function(t){return t.blob()}).then(Ru).catch(function(){return ca.delete(n),null});ca.set(n,a)}return ca.get(n)}function Du(n){return or.apply(this,arguments)}function or(){return or=Ot(Ie().m(function n(a){var t,e,r;return Ie().w(function(i){for(;;)switch(i.n){case 0:return t=document.createElement("div"),t.innerHTML=a,e=Array.from(t.querySelectorAll("img[src]")),r=e.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=Ot(Ie().m(function s(l){var u;return Ie().w(function(h){for(;;)switch(h.n){case 0:return h.n=1,Au(l.getAttribute("src"));case 1:u=h.v,u&&l.setAttribute("src",u);case 2:return h.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,t.innerHTML)}},n)})),or.apply(this,arguments)}function Ao(n){return sr.apply(this,arguments)}function sr(){return sr=Ot(Ie().m(function n(a){var t,e,r,i,o,s,l,u,h,g,b,f,p,S=arguments;return Ie().w(function(T){for(;;)switch(T.n){case 0:if(t=S.length>1&&S[1]!==void 0?S[1]:1,e=a instanceof SVGElement?new XMLSerializer().serializeToString(a):a,r=new DOMParser,i=r.parseFromString(e,"image/svg+xml"),o=i.querySelector("svg"),o){T.n=1;break}return T.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(h=u.trim().split(/[\s,]+/),s=parseFloat(h[2]),l=parseFloat(h[3]))),!(!(s>0)||!(l>0))){T.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),T.a(2,null);case 2:return g=Math.ceil(s*t),b=Math.ceil(l*t),f=new Blob([e],{type:"image/svg+xml"}),p=URL.createObjectURL(f),T.a(2,new Promise(function(y){var E=new Image;E.onload=function(){var w=document.createElement("canvas");w.width=g,w.height=b,w.getContext("2d").drawImage(E,0,0,g,b),URL.revokeObjectURL(p);try{w.getContext("2d").getImageData(0,0,1,1)}catch(L){if(L instanceof DOMException&&L.name==="SecurityError"){Ro||(Ro=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),y(null);return}throw L}y(w)},E.onerror=function(){URL.revokeObjectURL(p),y(null)},E.src=p}))}},n)})),sr.apply(this,arguments)}function Lu(n,a){var t=document.createElement("div");t.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",t.innerHTML=(a?"<style>".concat(a,"</style>"):"")+n,document.body.appendChild(t);var e=t.getBoundingClientRect(),r=e.width,i=e.height;return document.body.removeChild(t),{width:Math.ceil(r),height:Math.ceil(i)}}function Cu(n,a,t,e){return lr.apply(this,arguments)}function lr(){return lr=Ot(Ie().m(function n(a,t,e,r){var i,o,s,l,u,h,g,b,f=arguments;return Ie().w(function(p){for(;;)switch(p.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=a instanceof HTMLElement?a.outerHTML:a,p.n=1,Du(o);case 1:return s=p.v,(e==null||r==null)&&(l=Lu(s,t),e=e??l.width,r=r??l.height),u=Math.ceil(e*i),h=Math.ceil(r*i),g=t?"<style>".concat(t,"</style>"):"",b='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(h,'" viewBox="0 0 ').concat(e," ").concat(r,'">')+'<foreignObject width="'.concat(e,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(g).concat(s,"</body>")+"</foreignObject></svg>",p.a(2,Ao(b,1))}},n)})),lr.apply(this,arguments)}function ku(n){return dr.apply(this,arguments)}function dr(){return dr=Ot(Ie().m(function n(a){var t,e=arguments,r;return Ie().w(function(i){for(;;)switch(i.n){case 0:t=e.length>1&&e[1]!==void 0?e[1]:1,r=a.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,a.canvas);case 2:return i.a(2,Ao(a.svg,t));case 3:return i.a(2,Cu(a.html,a.css,a.width,a.height,t));case 4:return i.a(2)}},n)})),dr.apply(this,arguments)}var Mt=2048,Do=(function(){function n(a,t,e){ue(this,n),P(this,"cache",new Map),P(this,"pending",new Set),P(this,"atlas",{}),P(this,"glTexture",null),P(this,"dirty",!0),this.gl=a,this.renderers=t,this.scheduleRender=e,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Mt,this.packCanvas.height=Mt,this.packCtx=this.packCanvas.getContext("2d")}return ce(n,[{key:"renderAttachment",value:function(t,e,r){var i=this,o="".concat(t,":").concat(e);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[e];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var h=Ot(Ie().m(function g(b){var f;return Ie().w(function(p){for(;;)switch(p.n){case 0:if(i.pending.has(o)){p.n=1;break}return p.a(2);case 1:if(i.pending.delete(o),b){p.n=2;break}return p.a(2);case 2:return p.n=3,ku(b,u);case 3:if(f=p.v,!(!f||f.width===0||f.height===0)){p.n=4;break}return p.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return p.a(2)}},g)}));return function(g){return h.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var t=[];if(this.cache.forEach(function(u,h){t.push({key:h,width:u.width,height:u.height,draw:function(b,f,p){b.drawImage(u.image,f,p)}})}),t.length===0){this.atlas={},this.deleteGLTexture();return}var e={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Mt,Mt);var r=Eo(t,this.packCtx,e),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Mt,"x").concat(Mt," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+hn),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(t){if(this.glTexture){var e=this.gl;e.activeTexture(e.TEXTURE0+t),e.bindTexture(e.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(t,e){var r="".concat(t,":").concat(e);return this.atlas[r]||null}},{key:"invalidateNode",value:function(t){var e="".concat(t,":"),r=Q(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(e)&&(this.cache.delete(o),this.dirty=!0)}}catch(h){r.e(h)}finally{r.f()}var s=Q(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(e)&&this.pending.delete(u)}}catch(h){s.e(h)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),ur=(function(){function n(a){ue(this,n),P(this,"buckets",new Map),P(this,"keyDepth",new Map);var t=Q(a),e;try{for(t.s();!(e=t.n()).done;){var r=e.value;this.buckets.set(r,new Set)}}catch(i){t.e(i)}finally{t.f()}}return ce(n,[{key:"has",value:function(t){return this.keyDepth.has(t)}},{key:"getBucket",value:function(t){return this.buckets.get(t)}},{key:"set",value:function(t,e){var r,i=this.keyDepth.get(t);if(i!==e){var o=this.buckets.get(e);if(!o)throw new Error('Sigma: "'.concat(e,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(t)),o.add(t),this.keyDepth.set(t,e)}}},{key:"remove",value:function(t){var e=this.keyDepth.get(t);e!==void 0&&(this.buckets.get(e).delete(t),this.keyDepth.delete(t))}},{key:"clearAll",value:function(){var t=Q(this.buckets.values()),e;try{for(t.s();!(e=t.n()).done;){var r=e.value;r.clear()}}catch(i){t.e(i)}finally{t.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(t,e){var r=this.buckets.get(t);return!r||r.size===0?[]:oe(r).sort(function(i,o){return e(i)-e(o)})}}])})(),Lo=(function(n){function a(t,e){return ue(this,a),xe(this,a,[t,2,e])}return _e(a,n),ce(a,[{key:"updateNode",value:function(e,r,i,o,s,l,u,h){var g=this.indexMap.get(e);if(g===void 0)throw new Error('Node "'.concat(e,'" not allocated in NodeDataTexture'));var b=rt(h),f=pe(b,4),p=f[0],S=f[1],T=f[2],y=f[3],E=g*2*4;this.data[E]=r,this.data[E+1]=i,this.data[E+2]=o,this.data[E+3]=s,this.data[E+4]=l,this.data[E+5]=u,this.data[E+6]=p*65536+S*256+T,this.data[E+7]=y/255,this.markDirty(g)}}])})(oa),Pu=1024,Fu=1.5,Iu=4096,cr=(function(){function n(a,t){var e;if(ue(this,n),P(this,"texture",null),P(this,"framebuffer",null),!a.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=a,this.channels=t.channels,this.capacity=this.roundUpToPowerOfTwo((e=t.initialCapacity)!==null&&e!==void 0?e:Pu);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return ce(n,[{key:"roundUpToPowerOfTwo",value:function(t){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,t))))}},{key:"computeDimensions",value:function(t){var e=Math.min(t,Iu),r=Math.ceil(t/e);return{width:e,height:r}}},{key:"create",value:function(){var t=this.gl,e=this.channels===1?t.R32F:t.RGBA32F,r=this.channels===1?t.RED:t.RGBA;if(this.texture=t.createTexture(),t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture),t.texImage2D(t.TEXTURE_2D,0,e,this.textureWidth,this.textureHeight,0,r,t.FLOAT,null),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_S,t.CLAMP_TO_EDGE),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_T,t.CLAMP_TO_EDGE),this.framebuffer=t.createFramebuffer(),t.bindFramebuffer(t.FRAMEBUFFER,this.framebuffer),t.framebufferTexture2D(t.FRAMEBUFFER,t.COLOR_ATTACHMENT0,t.TEXTURE_2D,this.texture,0),t.checkFramebufferStatus(t.FRAMEBUFFER)!==t.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");t.bindFramebuffer(t.FRAMEBUFFER,null),t.bindTexture(t.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(t){if(!(t<=this.capacity)){var e=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(t*Fu));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&e.deleteTexture(this.texture),this.framebuffer&&e.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var t=this.gl;t.bindFramebuffer(t.FRAMEBUFFER,this.framebuffer),t.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(t){var e=this.gl;e.activeTexture(e.TEXTURE0+t),e.bindTexture(e.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var t=this.gl;this.texture&&(t.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(t.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Co=(function(n){function a(t,e){return ue(this,a),xe(this,a,[t,2,e])}return _e(a,n),ce(a,[{key:"updateEdge",value:function(e,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,h=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,g=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,b=this.indexMap.get(e);if(b===void 0)throw new Error('Edge "'.concat(e,'" not allocated in EdgeDataTexture'));var f=b*this.TEXELS_PER_ITEM*4;this.data[f+0]=r,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(h&15)<<4|g&15,this.markDirty(b)}}])})(oa);var uf=ht(tn()),cf=ht(ja());function Gu(n,a){if(n==null)return{};var t={};for(var e in n)if({}.hasOwnProperty.call(n,e)){if(a.indexOf(e)!==-1)continue;t[e]=n[e]}return t}function ko(n,a){if(n==null)return{};var t,e,r=Gu(n,a);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(n);for(e=0;e<i.length;e++)t=i[e],a.indexOf(t)===-1&&{}.propertyIsEnumerable.call(n,t)&&(r[t]=n[t])}return r}var Nu=["factor"],zu=["factor"],Po=1.5,hr={x:.5,y:.5,angle:0,ratio:1},Fo=(function(n){function a(){var t;ue(this,a);for(var e=arguments.length,r=new Array(e),i=0;i<e;i++)r[i]=arguments[i];return t=xe(this,a,[].concat(r)),P(t,"minRatio",null),P(t,"maxRatio",null),P(t,"enabled",!0),P(t,"enabledZooming",!0),P(t,"enabledPanning",!0),P(t,"enabledRotation",!0),P(t,"constrainState",null),P(t,"state",te({},hr)),P(t,"previousState",te({},hr)),P(t,"nextFrame",null),P(t,"currentAnimationFrom",null),P(t,"currentAnimationTo",null),P(t,"animationCallback",null),t}return _e(a,n),ce(a,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return te({},this.state)}},{key:"getPreviousState",value:function(){return te({},this.previousState)}},{key:"getBoundedRatio",value:function(e){var r=e;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(e){var r=this.getState();return this.enabledPanning&&typeof e.x=="number"&&(r.x=e.x),this.enabledPanning&&typeof e.y=="number"&&(r.y=e.y),this.enabledZooming&&typeof e.ratio=="number"&&(r.ratio=this.getBoundedRatio(e.ratio)),this.enabledRotation&&typeof e.angle=="number"&&(r.angle=e.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(e){if(!this.enabled)return this;var r=this.validateState(e);return Ni(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(e){return this.setState(e(this.getState())),this}},{key:"animate",value:function(e,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(e,te(te({},Oi),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=e.factor,i=r===void 0?Po:r,o=ko(e,Nu);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=e.factor,i=r===void 0?Po:r,o=ko(e,zu);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(e){return this.animate(hr,e)}},{key:"runAnimation",value:function(e,r,i){var o=this,s=Hn(r.easing),l=Date.now(),u=this.getState(),h=this.validateState(e),g=function(){if(!o.enabled){o.cancelAnimation();return}var f=r.duration>0?(Date.now()-l)/r.duration:1;if(f>=1){o.nextFrame=null,o.setState(h),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var p=s(f);o.setState({x:u.x+(h.x-u.x)*p,y:u.y+(h.y-u.y)*p,angle:u.angle+(h.angle-u.angle)*p,ratio:u.ratio+(h.ratio-u.ratio)*p}),o.nextFrame=requestAnimationFrame(g)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=h,this.animationCallback=i,this.emit("animationStart",{from:u,to:h}),g()}},{key:"resolveAnimation",value:function(){var e=this.animationCallback;this.animationCallback=null,e&&e()}},{key:"emitAnimationEnd",value:function(e){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:e}))}}],[{key:"from",value:function(e){var r=new a;return r.setState(e)}}])})(qn);function Ge(n,a){var t=a.getBoundingClientRect();return{x:n.clientX-t.left,y:n.clientY-t.top}}function Ke(n,a){var t=te(te({},Ge(n,a)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){t.sigmaDefaultPrevented=!0},original:n});return t}function yt(n){var a="x"in n?n:te(te({},n.touches[0]||n.previousTouches[0]),{},{original:n.original,sigmaDefaultPrevented:n.sigmaDefaultPrevented,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0,a.sigmaDefaultPrevented=!0}});return a}function Mu(n,a){var t=Ke(n,a);return t.delta=Yo(n),t}var Ou=2;function fa(n){for(var a=[],t=0,e=Math.min(n.length,Ou);t<e;t++)a.push(n[t]);return a}function gn(n,a,t){var e={touches:fa(n.touches).map(function(r){return Ge(r,t)}),previousTouches:a.map(function(r){return Ge(r,t)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:n};return e}function Yo(n){if(typeof n.deltaY<"u")return n.deltaY*-3/360;if(typeof n.detail<"u")return n.detail/-9;throw new Error("Captor: could not extract delta from event.")}var $o=(function(n){function a(t,e){var r;return ue(this,a),r=xe(this,a),r.container=t,r.renderer=e,r}return _e(a,n),ce(a)})(qn),Bu=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],Wu=Bu.reduce(function(n,a){return te(te({},n),{},P({},a,Kn[a]))},{});function pn(n){return n instanceof PointerEvent&&n.pointerType==="touch"}var Uu=(function(n){function a(t,e){var r;return ue(this,a),r=xe(this,a,[t,e]),P(r,"enabled",!0),P(r,"draggedEvents",0),P(r,"downStartTime",null),P(r,"lastMouseX",null),P(r,"lastMouseY",null),P(r,"isMouseDown",!1),P(r,"isMoving",!1),P(r,"isPanningStage",!1),P(r,"movingTimeout",null),P(r,"startCameraState",null),P(r,"clicks",0),P(r,"doubleClickTimeout",null),P(r,"isRightMouseDown",!1),P(r,"startRotationAngle",null),P(r,"startCameraAngle",null),P(r,"currentWheelDirection",0),P(r,"lastWheelAnimationId",0),P(r,"settings",Wu),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),t.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),t.addEventListener("pointerdown",r.handleDown,{capture:!1}),t.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),t.addEventListener("pointerleave",r.handleLeave,{capture:!1}),t.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return _e(a,n),ce(a,[{key:"kill",value:function(){var e=this.container;e.removeEventListener("contextmenu",this.handleRightClick),e.removeEventListener("pointerdown",this.handleDown),e.removeEventListener("wheel",this.handleWheel),e.removeEventListener("pointerleave",this.handleLeave),e.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(e){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(e);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Ke(e,this.container))}}},{key:"handleRightClick",value:function(e){this.enabled&&(this.settings.enableCameraMouseRotation&&e.preventDefault(),this.emit("rightClick",Ke(e,this.container)))}},{key:"handleDoubleClick",value:function(e){if(this.enabled){e.preventDefault(),e.stopPropagation();var r=Ke(e,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Ge(e,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(e){if(!(!this.enabled||pn(e))){if(e.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=Ge(e,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(e.button===2&&this.settings.enableCameraMouseRotation){var s=Ge(e,this.container),l=s.x,u=s.y,h=this.container.offsetWidth/2,g=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-g,l-h),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Ke(e,this.container))}}},{key:"handleUp",value:function(e){var r=this;if(!(!this.enabled||pn(e)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Ke(e,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Ge(e,this.container),s=o.x,l=o.y,u=i.getState(),h=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-h.x),y:u.y+this.settings.inertiaRatio*(u.y-h.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var g=r.draggedEvents>0;r.draggedEvents=0;var b=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");g&&b&&r.renderer.refresh()},0),this.emit("mouseup",Ke(e,this.container)),(e.target===this.container||e.composedPath()[0]===this.container)&&this.handleClick(e)}}},{key:"handleMove",value:function(e){var r=this;if(!(!this.enabled||pn(e))){var i=Ke(e,this.container);if(this.emit("mousemovebody",i),(e.target===this.container||e.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Ge(e,this.container),l=s.x,u=s.y,h=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),g=this.renderer.viewportToFramedGraph({x:l,y:u}),b=h.x-g.x,f=h.y-g.y,p=o.getState(),S=p.x+b,T=p.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:S,y:T}),this.lastMouseX=l,this.lastMouseY=u,e.preventDefault(),e.stopPropagation()}if(this.isRightMouseDown){var y=Ge(e,this.container),E=y.x,w=y.y,L=this.container.offsetWidth/2,A=this.container.offsetHeight/2,D=Math.atan2(w-A,E-L),G=D-this.startRotationAngle,I=this.renderer.getCamera();I.setState({angle:this.startCameraAngle+G}),e.preventDefault(),e.stopPropagation()}}}}},{key:"handleLeave",value:function(e){pn(e)||this.emit("mouseleave",Ke(e,this.container))}},{key:"handleEnter",value:function(e){pn(e)||this.emit("mouseenter",Ke(e,this.container))}},{key:"handleWheel",value:function(e){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=Mu(e,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!e.ctrlKey&&!e.metaKey){this.renderer._showGestureHint("wheel");return}var l=Yo(e);if(l){e.preventDefault(),e.stopPropagation();var u=i.getState().ratio,h=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,g=i.getBoundedRatio(u*h),b=l>0?1:-1,f=Date.now();if(u!==g&&!(this.currentWheelDirection===b&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var p=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Ge(e,this.container),g),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===p&&(r.currentWheelDirection=0)}),this.currentWheelDirection=b,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(e){this.settings=e}}])})($o),Hu=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Vu=Hu.reduce(function(n,a){return te(te({},n),{},P({},a,Kn[a]))},{}),ju=(function(n){function a(t,e){var r;return ue(this,a),r=xe(this,a,[t,e]),P(r,"enabled",!0),P(r,"isMoving",!1),P(r,"hasMoved",!1),P(r,"isPanningStage",!1),P(r,"isZoomingStage",!1),P(r,"touchMode",0),P(r,"startTouchesPositions",[]),P(r,"lastTouches",[]),P(r,"lastTap",null),P(r,"settings",Vu),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),t.addEventListener("touchstart",r.handleStart,{capture:!1}),t.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return _e(a,n),ce(a,[{key:"kill",value:function(){var e=this.container;e.removeEventListener("touchstart",this.handleStart),e.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(e){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:e>=2}},{key:"syncStageFlags",value:function(){var e=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;e!==this.isPanningStage&&(this.isPanningStage=e,this.renderer._setPanning(e)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(e){var r=this;if(this.enabled){var i=fa(e.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return Ge(f,r.container)}),this.touchMode===2){var o=pe(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,h=o[1],g=h.x,b=h.y;this.startTouchesAngle=Math.atan2(b-u,g-l),this.startTouchesDistance=Math.sqrt(Math.pow(g-l,2)+Math.pow(b-u,2))}this.syncStageFlags(),this.emit("touchdown",gn(e,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,e.cancelable&&(this.doesCapture(e.touches.length)||this.renderer._hasNodeDrag())&&e.preventDefault()}}},{key:"handleLeave",value:function(e){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(e.cancelable&&this.doesCapture(this.touchMode)&&e.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(e.touches.length===1){this.handleStart(e);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",gn(e,this.lastTouches,this.container)),!e.touches.length){var s=Ge(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!e.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var h=gn(e,this.lastTouches,this.container);if(this.emit("doubletap",h),this.lastTap=null,!h.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var g=this.renderer.getCamera(),b=g.getBoundedRatio(g.getState().ratio/this.settings.doubleClickZoomingRatio);g.animate(this.renderer.getViewportZoomedState(s,b),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=gn(e,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=fa(e.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(e){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(e.touches.length);i&&e.preventDefault();var o=fa(e.touches),s=o.map(function(ae){return Ge(ae,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=gn(e,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(ae,le){var ie=r.startTouchesPositions[le];return ie&&(ae.x!==ie.x||ae.y!==ie.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var h=this.renderer.getCamera(),g=this.startCameraState,b=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),p=f.x,S=f.y,T=this.renderer.viewportToFramedGraph(s[0]),y=T.x,E=T.y;h.setState({x:g.x+p-y,y:g.y+S-E});break}case 2:{var w={x:.5,y:.5,angle:0,ratio:1},L=s[0],A=L.x,D=L.y,G=s[1],I=G.x,W=G.y,z=Math.atan2(W-D,I-A)-this.startTouchesAngle,j=Math.hypot(W-D,I-A)/this.startTouchesDistance,N=h.getBoundedRatio(g.ratio/j);w.ratio=N,w.angle=g.angle+z;var H=this.getDimensions(),B=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:g}),V=Math.min(H.width,H.height)-2*b,$=V/H.width,q=V/H.height,F=N/V,k=A-V/2/$,O=D-V/2/q,re=Da({x:k,y:O},w.angle);k=re.x,O=re.y,w.x=B.x-k*F,w.y=B.y+O*F,h.setState(w);break}}}}}},{key:"setSettings",value:function(e){this.settings=e}}])})($o),Xu=(function(){function n(a,t,e,r){ue(this,n),P(this,"pendingNode",null),P(this,"session",null),this.graph=a,this.viewportToGraph=t,this.setNodesState=e,this.emit=r}return ce(n,[{key:"start",value:function(t,e,r,i,o){var s=r(t),l=!1;if(this.emit("nodeDragStart",{node:t,allDraggedNodes:s,event:e,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,h=Q(s),g;try{for(h.s();!(g=h.n()).done;){var b=g.value;u.set(b,{x:this.graph.getNodeAttribute(b,i),y:this.graph.getNodeAttribute(b,o)})}}catch(f){h.e(f)}finally{h.f()}return this.session={node:t,allNodes:s,startPosition:this.viewportToGraph(e),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(t,e){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,h=this.viewportToGraph(t),g={x:h.x-s.x,y:h.y-s.y},b=Q(i),f;try{for(b.s();!(f=b.n()).done;){var p=f.value,S=o.get(p);if(!(!S||!this.graph.hasNode(p))){var T={x:S.x+g.x,y:S.y+g.y};e?this.graph.mergeNodeAttributes(p,e(T,p)):(this.graph.setNodeAttribute(p,l,T.x),this.graph.setNodeAttribute(p,u,T.y))}}}catch(y){b.e(y)}finally{b.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var t=this.session,e=t.node,r=t.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:e,allNodes:r}}},{key:"removeNode",value:function(t){t===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===t?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(t)&&(this.session.allNodes=this.session.allNodes.filter(function(e){return e!==t}),this.session.startNodePositions.delete(t)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function Io(n,a){return n<a?"".concat(n,"\0").concat(a):"".concat(a,"\0").concat(n)}var qu=(function(){function n(a,t){ue(this,n),P(this,"groups",new Map),P(this,"edgeToGroupKey",new Map),this.graph=a,this.onGroupChanged=t}return ce(n,[{key:"getGroupKey",value:function(t){return Io(this.graph.source(t),this.graph.target(t))}},{key:"sortGroup",value:function(t,e){var r=this,i=e.split("\0")[0];t.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(t){var e=this.getGroupKey(t),r=this.groups.get(e);r||(r=[],this.groups.set(e,r)),r.includes(t)||r.push(t),this.edgeToGroupKey.set(t,e),r.length>1&&this.sortGroup(r,e),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(t){var e=this.edgeToGroupKey.get(t);if(e){this.edgeToGroupKey.delete(t);var r=this.groups.get(e);if(r){var i=r.indexOf(t);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(e):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(t){var e,r=this.edgeToGroupKey.get(t);return r?(e=this.groups.get(r))!==null&&e!==void 0?e:[]:[]}},{key:"getSiblings",value:function(t){return this.getGroup(t).filter(function(e){return e!==t})}},{key:"rebuild",value:function(){var t=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,h,g){var b=Io(h,g),f=t.groups.get(b);f||(f=[],t.groups.set(b,f)),f.push(l),t.edgeToGroupKey.set(l,b)});var e=Q(this.groups),r;try{for(e.s();!(r=e.n()).done;){var i=pe(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){e.e(l)}finally{e.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function Go(n,a){var t;if(n===!1||n==="extend"||n==="separate")return n;var e=n[a];return e!==void 0?e:(t=n.default)!==null&&t!==void 0?t:!1}function No(n){return n===!1?!1:n==="extend"||n==="separate"?!0:Object.values(n).some(function(a){return a==="extend"||a==="separate"})}function zo(n){return n==="separate"?!0:n===!1||n==="extend"?!1:n.default==="separate"?!0:Object.values(n).includes("separate")}var Le={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(a,t,e){return a.setNodeState(t,{isHovered:e})},getCursor:function(a,t){var e;return(e=a.nodeDataCache[t])===null||e===void 0?void 0:e.cursor},isHitValid:function(a,t){var e;return((e=a.nodeDataCache[t])===null||e===void 0?void 0:e.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(a){return!!a.settings.enableEdgeEvents},writesPickingThisFrame:function(a){return!!a.settings.enableEdgeEvents},setHover:function(a,t,e){return a.setEdgeState(t,{isHovered:e})},getCursor:function(a,t){var e;return(e=a.edgeDataCache[t])===null||e===void 0?void 0:e.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(a){return zo(a.settings.nodeLabelEvents)},writesPickingThisFrame:function(a){return No(a.settings.nodeLabelEvents)},setHover:function(a,t,e){return a.setNodeState(t,{isLabelHovered:e})},getCursor:function(a,t){var e;return(e=a.nodeDataCache[t])===null||e===void 0?void 0:e.labelCursor},resolveForVerb:function(a,t,e){var r=Go(e.settings.nodeLabelEvents,t);return r===!1?null:r==="extend"?{kind:"node",key:a.key}:a}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(a){return zo(a.settings.edgeLabelEvents)},writesPickingThisFrame:function(a){return No(a.settings.edgeLabelEvents)},setHover:function(a,t,e){return a.setEdgeState(t,{isLabelHovered:e})},getCursor:function(a,t){var e;return(e=a.edgeDataCache[t])===null||e===void 0?void 0:e.labelCursor},resolveForVerb:function(a,t,e){var r=Go(e.settings.edgeLabelEvents,t);return r===!1?null:r==="extend"?{kind:"edge",key:a.key}:a}}},Tt=["node","edge","nodeLabel","edgeLabel"];function Yu(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function _t(n,a,t){var e;return(e=n.idsByKind[a].get(t))!==null&&e!==void 0?e:0}function fr(n,a){var t=Q(Tt),e;try{for(t.s();!(e=t.n()).done;){var r=e.value;if(r===a||Le[r].parent===a){var i=Q(n.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;n.lookup[s]=null}}catch(b){i.e(b)}finally{i.f()}n.idsByKind[r]=new Map}}}catch(b){t.e(b)}finally{t.f()}var l=1,u=Q(Tt),h;try{for(u.s();!(h=u.n()).done;){var g=h.value;if(g===a)break;l+=n.idsByKind[g].size}}catch(b){u.e(b)}finally{u.f()}n.nextId=l}function Mo(n,a,t){var e=n.nextId++;return n.idsByKind[a].set(t,e),n.lookup[e]={kind:a,key:t},e}function $u(n,a){var t=Q(Tt),e;try{for(t.s();!(e=t.n()).done;){var r=e.value;if(Le[r].parent!==null){var i=Q(n.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;n.lookup[s]=null}}catch(A){i.e(A)}finally{i.f()}n.idsByKind[r]=new Map}}}catch(A){t.e(A)}finally{t.f()}n.nextId=1;var l=Q(Tt),u;try{for(l.s();!(u=l.n()).done;){var h=u.value;if(Le[h].parent===null){var g=Q(n.idsByKind[h].values()),b;try{for(g.s();!(b=g.n()).done;){var f=b.value;f>=n.nextId&&(n.nextId=f+1)}}catch(A){g.e(A)}finally{g.f()}}}}catch(A){l.e(A)}finally{l.f()}var p=Q(Tt),S;try{for(p.s();!(S=p.n()).done;){var T=S.value,y=Le[T];if(!(y.parent===null||!y.isEnabled(a))){var E=Q(n.idsByKind[y.parent].keys()),w;try{for(E.s();!(w=E.n()).done;){var L=w.value;n.idsByKind[T].set(L,n.nextId),n.lookup[n.nextId]={kind:T,key:L},n.nextId++}}catch(A){E.e(A)}finally{E.f()}}}}catch(A){p.e(A)}finally{p.f()}}function Ku(n,a){var t=Q(Tt),e;try{for(t.s();!(e=t.n()).done;){var r=e.value,i=n[r],o=a[r];if(i!==o){if(i.size!==o.size)return!1;var s=Q(i),l;try{for(s.s();!(l=s.n()).done;){var u=pe(l.value,2),h=u[0],g=u[1];if(o.get(h)!==g)return!1}}catch(b){s.e(b)}finally{s.f()}}}}catch(b){t.e(b)}finally{t.f()}return!0}function Oo(n,a,t){Le[a.kind].setHover(n,a.key,t)}function Zu(n,a){return Le[a.kind].getCursor(n,a.key)}function vn(n,a){return"".concat(a).concat(Le[n].eventSuffix)}function mn(n,a){return te(te({},a),{},P({},Le[n.kind].payloadKey,n.key))}function Qu(n,a,t){var e=Le[a.kind].resolveForVerb;return e?e(a,t,n):a}function Ju(n,a){var t=Le[a.kind].isHitValid;return t?t(n,a.key):!0}function gr(n){return Tt.filter(function(a){return a===n||Le[a].parent===n})}function Ko(n,a,t){return a&&(a=Qu(n,a,t)),a&&!Ju(n,a)&&(a=null),a}function pr(n,a,t){var e=t==="wheel"?n.stateManager.hovered:n.getHitAtPosition(a);return Ko(n,e,t)}function ec(n,a){return!n||!a?n===a:n.kind===a.kind&&n.key===a.key}function Zo(n,a,t){var e={event:t,preventSigmaDefault:function(){return t.preventSigmaDefault()}},r=n.dragManager.session,i=r?{kind:"node",key:r.node}:Ko(n,a,"enter"),o=n.stateManager,s=o.hovered;ec(s,i)||(s&&(Oo(n,s,!1),n.emit(vn(s.kind,"leave"),mn(s,e))),o.setHovered(i),i&&(Oo(n,i,!0),n.emit(vn(i.kind,"enter"),mn(i,e))),n.updateContainerCursor())}function tc(n,a,t,e){e.handleResize=function(){return n.scheduleRefresh()},window.addEventListener("resize",e.handleResize),e.handleMove=function(i){n.hoverResolver.pointerMoved(yt(i))},e.handleMoveBody=function(i){var o=yt(i),s=n.dragManager;if(s.pendingNode&&!s.session){var l=n.nodeStyleAnalysis,u=l.xAttribute,h=l.yAttribute,g=n.settings;s.start(s.pendingNode,o,g.getDraggedNodes,u||"x",h||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,n.settings.dragPositionToAttributes),n.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),n.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},e.handleLeave=function(i){var o=yt(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};n.hoverResolver.pointerLeft(),Zo(n,null,o),n.emit("leaveStage",s)},e.handleEnter=function(i){var o=yt(i);n.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=yt(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},h=pr(n,l,o);if(h){n.emit(vn(h.kind,o),mn(h,u));return}n.emit("".concat(o,"Stage"),u)}};e.handleClick=r("click"),e.handleRightClick=r("rightClick"),e.handleDoubleClick=r("doubleClick"),e.handleWheel=r("wheel"),e.handleDown=function(i){var o=yt(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=pr(n,o,"down");if(l){l.kind==="node"&&n.settings.enableNodeDrag&&(n.dragManager.pendingNode=l.key),n.emit(vn(l.kind,"down"),mn(l,s));return}n.emit("downStage",s)},e.handleUp=function(i){var o=yt(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=n.dragManager.end();l&&n.emit("nodeDragEnd",te({node:l.node,allDraggedNodes:l.allNodes},s));var u=pr(n,o,"up");if(u){n.emit(vn(u.kind,"up"),mn(u,s));return}n.emit("upStage",s)},a.on("mousemove",e.handleMove),a.on("mousemovebody",e.handleMoveBody),a.on("click",e.handleClick),a.on("rightClick",e.handleRightClick),a.on("doubleClick",e.handleDoubleClick),a.on("wheel",e.handleWheel),a.on("mousedown",e.handleDown),a.on("mouseup",e.handleUp),a.on("mouseleave",e.handleLeave),a.on("mouseenter",e.handleEnter),t.on("touchdown",e.handleDown),t.on("touchdown",e.handleMove),t.on("touchup",e.handleUp),t.on("touchmove",e.handleMove),t.on("tap",e.handleClick),t.on("doubletap",e.handleDoubleClick),t.on("touchmove",e.handleMoveBody)}function nc(n,a){var t=n.graph,e=new Set(["x","y","zIndex","type"]);a.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return e.has(l)});n.refresh({partialGraph:{nodes:t.nodes()},skipIndexation:!s,schedule:!0})},a.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});n.refresh({partialGraph:{edges:t.edges()},skipIndexation:!s,schedule:!0})},a.addNodeGraphUpdate=function(r){n.addNode(r.key),n.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},a.updateNodeGraphUpdate=function(r){n.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},a.dropNodeGraphUpdate=function(r){n.removeNode(r.key),n.refresh({schedule:!0})},a.addEdgeGraphUpdate=function(r){var i=r.key;n.edgeGroups.register(i),n.addEdge(i);var o=n.edgeGroups.getSiblings(i),s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.addEdge(u)}}catch(h){s.e(h)}finally{s.f()}n.refresh({partialGraph:{edges:[i].concat(oe(o))},schedule:!0})},a.updateEdgeGraphUpdate=function(r){n.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},a.dropEdgeGraphUpdate=function(r){var i=r.key,o=n.edgeGroups.getSiblings(i);n.edgeGroups.unregister(i),n.removeEdge(i);var s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.addEdge(u)}}catch(h){s.e(h)}finally{s.f()}n.refresh({schedule:!0})},a.clearEdgesGraphUpdate=function(){n.clearEdgeState(),n.clearEdgeIndices(),n.refresh({schedule:!0})},a.clearGraphUpdate=function(){n.clearEdgeState(),n.clearNodeState(),n.clearEdgeIndices(),n.clearNodeIndices(),n.refresh({schedule:!0})},t.on("nodeAdded",a.addNodeGraphUpdate),t.on("nodeDropped",a.dropNodeGraphUpdate),t.on("nodeAttributesUpdated",a.updateNodeGraphUpdate),t.on("eachNodeAttributesUpdated",a.eachNodeAttributesUpdatedGraphUpdate),t.on("edgeAdded",a.addEdgeGraphUpdate),t.on("edgeDropped",a.dropEdgeGraphUpdate),t.on("edgeAttributesUpdated",a.updateEdgeGraphUpdate),t.on("eachEdgeAttributesUpdated",a.eachEdgeAttributesUpdatedGraphUpdate),t.on("edgesCleared",a.clearEdgesGraphUpdate),t.on("cleared",a.clearGraphUpdate)}function ac(n,a){n.removeListener("nodeAdded",a.addNodeGraphUpdate),n.removeListener("nodeDropped",a.dropNodeGraphUpdate),n.removeListener("nodeAttributesUpdated",a.updateNodeGraphUpdate),n.removeListener("eachNodeAttributesUpdated",a.eachNodeAttributesUpdatedGraphUpdate),n.removeListener("edgeAdded",a.addEdgeGraphUpdate),n.removeListener("edgeDropped",a.dropEdgeGraphUpdate),n.removeListener("edgeAttributesUpdated",a.updateEdgeGraphUpdate),n.removeListener("eachEdgeAttributesUpdated",a.eachEdgeAttributesUpdatedGraphUpdate),n.removeListener("edgesCleared",a.clearEdgesGraphUpdate),n.removeListener("cleared",a.clearGraphUpdate)}var rc={x:.5,y:.5,angle:0,ratio:1},ic=8,oc=.001;function sc(n){var a=n.coords,t=n.nodeData,e=n.dimensions,r=n.stagePadding,i=n.zoomToSizeRatioFunction,o=n.itemSizesReference,s=n.fitLabels,l=n.nodeLabelBox,u=Object.keys(a);if(!u.length)return n.extent;for(var h=i(1)||1,g=o==="positions",b=e.width,f=e.height,p=n.extent,S=0;S<ic;S++){for(var T=$n(p),y={width:p.x[1]-p.x[0]||1,height:p.y[1]-p.y[0]||1},E=at(rc,e,y,r),w=Bo(E,T({x:0,y:0}),b,f),L=Bo(E,T({x:1,y:0}),b,f),A=Math.hypot(L.x-w.x,L.y-w.y)||1,D=1/0,G=-1/0,I=1/0,W=-1/0,z=0,j=u.length;z<j;z++){var N=u[z],H=t[N],B=H.size/h*(g?A:1),V=-B,$=B,q=-B,F=B;if(s){var k=l(H,B);k&&(k.minX<V&&(V=k.minX),k.maxX>$&&($=k.maxX),k.minY<q&&(q=k.minY),k.maxY>F&&(F=k.maxY))}var O=a[N],re=O.x,ae=O.y;D=Math.min(D,re+V/A),G=Math.max(G,re+$/A),I=Math.min(I,ae-F/A),W=Math.max(W,ae-q/A)}var le={x:[D,G],y:[I,W]},ie=Math.max(le.x[1]-le.x[0],le.y[1]-le.y[0])||1,se=Math.max(Math.abs(le.x[0]-p.x[0]),Math.abs(le.x[1]-p.x[1]),Math.abs(le.y[0]-p.y[0]),Math.abs(le.y[1]-p.y[1]));if(p=le,se/ie<oc)break}return p}function Bo(n,a,t,e){var r=Rt(n,a);return{x:(1+r.x)*t/2,y:(1-r.y)*e/2}}var lc=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),dc=1500,uc=`.sigma-gesture-hint {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  text-align: center;
  padding: 1em;
  background: #00000066;
  color: #ffffff;
  font-size: 1em;
  pointer-events: none;
  transition: opacity 0.1s;
}`;function Wo(n){var a,t,e=Pt("style");e.textContent=n,document.head.appendChild(e);var r=((a=(t=e.sheet)===null||t===void 0?void 0:t.cssRules.length)!==null&&a!==void 0?a:0)>0;return e.remove(),r}var xt=null;function cc(){return xt===null&&(xt=uc,Wo("@scope {}")&&(xt=`@scope {
`.concat(xt,`
}`)),Wo("@layer sigma-gesture-hint {}")&&(xt=`@layer sigma-gesture-hint {
`.concat(xt,`
}`))),xt}var hc=(function(){function n(a){ue(this,n),P(this,"hideTimeout",null),this.styleElement=Pt("style"),this.styleElement.textContent=cc(),a.appendChild(this.styleElement),this.element=Pt("div",{opacity:"0"},{class:"sigma-gesture-hint"}),a.appendChild(this.element)}return ce(n,[{key:"show",value:function(t,e){var r=this,i=t==="touch"?e.sharedGestureTouchMessage:lc?e.sharedGestureAppleWheelMessage:e.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},dc))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),fc=(function(){function n(a){ue(this,n),P(this,"readBuffer",null),P(this,"fence",null),P(this,"result",new Uint8Array(4)),P(this,"generation",0),P(this,"readGeneration",0),P(this,"lastEvent",null),P(this,"active",!1),P(this,"dirty",!1),P(this,"rafId",null),P(this,"killed",!1),this.options=a}return ce(n,[{key:"pointerMoved",value:function(t){this.lastEvent=t,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var t=this.options,e=t.gl,r=t.getFrameBuffer,i=t.getPixelRatio,o=t.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=La(e,s.x,s.y,i(),o()),u=pe(l,2),h=u[0],g=u[1];this.readBuffer||(this.readBuffer=e.createBuffer()),e.bindFramebuffer(e.FRAMEBUFFER,r()),e.bindBuffer(e.PIXEL_PACK_BUFFER,this.readBuffer),e.bufferData(e.PIXEL_PACK_BUFFER,4,e.STREAM_READ),e.readPixels(h,g,1,1,e.RGBA,e.UNSIGNED_BYTE,0),e.bindBuffer(e.PIXEL_PACK_BUFFER,null),e.bindFramebuffer(e.FRAMEBUFFER,null),this.fence=e.fenceSync(e.SYNC_GPU_COMMANDS_COMPLETE,0),e.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(t){var e=this;this.rafId=requestAnimationFrame(function(){e.rafId=null,e.poll(t)})}},{key:"poll",value:function(t){var e=this.options,r=e.gl,i=e.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(t);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=pe(this.result,4),l=s[0],u=s[1],h=s[2],g=s[3];this.active&&i(Ca(l,u,h,g),t)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var t=this.options.gl;this.fence&&t.deleteSync(this.fence),this.fence=null,this.readBuffer&&t.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),Uo=(function(){function n(a,t){ue(this,n),this.key=a,this.size=t}return ce(n,null,[{key:"compare",value:function(t,e){return t.size>e.size?-1:t.size<e.size||t.key>e.key?1:-1}}])})(),ha=(function(){function n(){ue(this,n),P(this,"width",0),P(this,"height",0),P(this,"cellSize",0),P(this,"columns",0),P(this,"rows",0),P(this,"cells",{})}return ce(n,[{key:"resizeAndClear",value:function(t,e){this.width=t.width,this.height=t.height,this.cellSize=e,this.columns=Math.ceil(t.width/e),this.rows=Math.ceil(t.height/e),this.cells={}}},{key:"getIndex",value:function(t){var e=Math.floor(t.x/this.cellSize),r=Math.floor(t.y/this.cellSize);return r*this.columns+e}},{key:"add",value:function(t,e,r){var i=new Uo(t,e),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var t in this.cells){var e=this.cells[t];e.sort(Uo.compare)}}},{key:"getLabelsToDisplay",value:function(t,e,r){var i=this.cellSize*this.cellSize,o=i/t/t,s=o*e/i,l=Math.ceil(s),u=[];if(r)for(var h=Math.max(0,Math.floor(r.x1/this.cellSize)),g=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),b=Math.max(0,Math.floor(r.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),p=b;p<=f;p++)for(var S=h;S<=g;S++){var T=p*this.columns+S,y=this.cells[T];if(y)for(var E=0;E<Math.min(l,y.length);E++)u.push(y[E].key)}else for(var w in this.cells)for(var L=this.cells[w],A=0;A<Math.min(l,L.length);A++)u.push(L[A].key);return u}}])})();function gc(n){var a=n.graph,t=n.hoveredNode,e=n.highlightedNodes,r=n.displayedNodeLabels,i=new Set,o=new Set(e);t&&o.add(t);var s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.hasNode(u)&&a.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var h=Q(r),g;try{var b=function(){var p=g.value;if(o.has(p))return 1;a.forEachEdge(p,function(S,T,y,E){var w=y===p?E:y;r.has(w)&&i.add(S)})};for(h.s();!(g=h.n()).done;)b()}catch(f){h.e(f)}finally{h.f()}return Array.from(i)}var Bt=150,Wt=50,pc={both:0,node:1,label:2},vc={over:0,above:1,below:2,auto:3},Ho=12,mc=3,bc=(function(){function n(a){ue(this,n),P(this,"labelGrid",new ha),P(this,"edgeAnchorGrid",new ha),P(this,"displayedNodeLabels",new Set),P(this,"displayedEdgeLabels",new Set),P(this,"edgeLabelCandidates",[]),P(this,"renderedNodeLabels",new Set),P(this,"labelSizeCache",new Map),P(this,"framePassPoints",new Float32Array(0)),P(this,"labelsDirty",!0),this.internals=a}return ce(n,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new ha,this.edgeAnchorGrid=new ha}},{key:"processWebGLLabels",value:function(t){for(var e,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(e=o.nodes)===null||e===void 0||(e=e.label)===null||e===void 0||(e=e.font)===null||e===void 0?void 0:e.family)||"sans-serif",u=new Map,h=0,g=t.length;h<g;h++){var b=t[h],f=s[b];if(!(f.visibility==="hidden"||!f.label)){var p=f.labelFont||l,S=u.get(p);S?S.push(f.label):u.set(p,[f.label])}}var T=Q(u),y;try{for(T.s();!(y=T.n()).done;){var E=pe(y.value,2),w=E[0],L=E[1],A=Qn(w),D=A.family,G=A.weight,I=A.style,W=i.registerFont(D,G,I);i.ensureGlyphsReady(L,W)}}catch(z){T.e(z)}finally{T.f()}}},{key:"measureNodeLabel",value:function(t){var e,r;if(!t.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(e=t.labelSize)!==null&&e!==void 0?e:14,u=t.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",h="".concat(t.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(h))return this.labelSizeCache.get(h);var g=Qn(u),b=g.family,f=g.weight,p=g.style,S=o.registerFont(b,f,p),T=o.measureLabel(t.label,l,S);return this.labelSizeCache.set(h,T),T}},{key:"nodeLabelBox",value:function(t,e){var r,i,o,s,l;if(t.visibility==="hidden"||t.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(t),h=u.width,g=u.height,b=u.textHeight;if(!h)return null;var f=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:Gt,p=e+f,S=t.labelBackgroundColor?(o=t.labelBackgroundPadding)!==null&&o!==void 0?o:tr:0,T=h/2,y=g/2,E=T+S,w=y+S,L=b/2,A=0,D=0;switch((s=t.labelPosition)!==null&&s!==void 0?s:"right"){case"left":A=-(p+T);break;case"above":D=-(p+L);break;case"below":D=p+L;break;case"over":break;default:A=p+T}var G=(l=t.labelAngle)!==null&&l!==void 0?l:0,I=Da({x:A,y:D},G),W=I.x,z=I.y,j=Math.abs(Math.cos(G)),N=Math.abs(Math.sin(G)),H=j*E+N*w,B=N*E+j*w;return{minX:W-H,maxX:W+H,minY:z-B,maxY:z+B}}},{key:"computeDisplayedNodeLabels",value:function(){var t=this.internals.getCameraState(),e=this.internals.getDimensions(),r=e.width,i=e.height,o=this.internals.viewportToFramedGraph({x:-Bt,y:-Wt}),s=this.internals.viewportToFramedGraph({x:r+Bt,y:-Wt}),l=this.internals.viewportToFramedGraph({x:-Bt,y:i+Wt}),u=this.internals.viewportToFramedGraph({x:r+Bt,y:i+Wt}),h=Math.min(o.x,s.x,l.x,u.x),g=Math.max(o.x,s.x,l.x,u.x),b=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),p=at({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),S=function(k){var O=Rt(p,k);return{x:(1+O.x)*r/2,y:(1-O.y)*i/2}},T=S({x:h,y:b}),y=S({x:g,y:b}),E=S({x:h,y:f}),w=S({x:g,y:f}),L={x1:Math.min(T.x,y.x,E.x,w.x),y1:Math.min(T.y,y.y,E.y,w.y),x2:Math.max(T.x,y.x,E.x,w.x),y2:Math.max(T.y,y.y,E.y,w.y)},A=this.internals,D=A.settings,G=A.nodeDataCache,I=A.nodesWithForcedLabels,W=this.labelGrid.getLabelsToDisplay(t.ratio,D.labelDensity,L);Va(W,I);for(var z=0,j=W.length;z<j;z++){var N=W[z],H=G[N];if(!this.displayedNodeLabels.has(N)&&!(H.visibility==="hidden"||H.labelVisibility==="hidden")&&H.label&&!(H.x<h||H.x>g||H.y<b||H.y>f)){var B=this.internals.framedGraphToViewport(H),V=B.x,$=B.y,q=this.internals.scaleSize(H.size);!it(H)&&q<D.labelRenderedSizeThreshold||V<-Bt-q||V>r+Bt+q||$<-Wt-q||$>i+Wt+q||this.displayedNodeLabels.add(N)}}}},{key:"buildFramePassPoints",value:function(){var t=this.internals,e=t.nodeDataCache,r=t.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=Q(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var h,g,b=u.value,f=e[b];if(f){var p=r.getIndex(b);p<0||(o[s*3]=p,o[s*3+1]=(h=It[f.labelPosition||Je.labelPosition])!==null&&h!==void 0?h:0,o[s*3+2]=(g=f.labelAngle)!==null&&g!==void 0?g:0,s++)}}}catch(S){l.e(S)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(t,e){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],h=Q(this.displayedNodeLabels),g;try{for(h.s();!(g=h.n()).done;){var b=g.value;if(!this.renderedNodeLabels.has(b)){var f=i[b];e&&f.labelDepth!==e||(this.renderedNodeLabels.add(b),u.push(b))}}}catch(Ae){h.e(Ae)}finally{h.f()}if(u.length!==0){if(this.labelsDirty){for(var p,S,T,y=0,E=0,w=u.length;E<w;E++){var L=i[u[E]];y+=L.label.length}o.reallocate(y);for(var A=14,D=(p=s==null||(S=s.nodes)===null||S===void 0||(S=S.label)===null||S===void 0?void 0:S.margin)!==null&&p!==void 0?p:Gt,G=Je.labelPosition,I=(s==null||(T=s.nodes)===null||T===void 0||(T=T.label)===null||T===void 0||(T=T.font)===null||T===void 0?void 0:T.family)||"sans-serif",W=new Map,z=0,j=0,N=u.length;j<N;j++){var H,B,V,$,q=u[j],F=i[q],k=F.labelFont||I,O=W.get(k);if(O===void 0){var re=Qn(k),ae=re.family,le=re.weight,ie=re.style;O=o.registerFont(ae,le,ie),W.set(k,O)}var se={text:F.label,x:F.x,y:F.y,size:(H=F.labelSize)!==null&&H!==void 0?H:A,color:F.labelColor,nodeSize:F.size,margin:D,position:(B=F.labelPosition)!==null&&B!==void 0?B:G,hidden:!1,forceLabel:it(F),type:"default",zIndex:(V=F.zIndex)!==null&&V!==void 0?V:0,parentType:"node",parentKey:q,fontKey:O,labelAngle:($=F.labelAngle)!==null&&$!==void 0?$:0,nodeIndex:l.getIndex(q)},Ce=o.processLabel(q,z,se);z+=Ce}o.invalidateBuffers()}o.render(t)}}},{key:"renderBackdrops",value:function(t,e){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,h=r.nodeDataTexture,g=[],b=Q(s),f;try{for(b.s();!(f=b.n()).done;){var p,S=f.value,T=o[S];if(!(!T||T.visibility==="hidden")&&!(e&&T.depth!==e)){var y=(p=h?.getIndex(S))!==null&&p!==void 0?p:-1;y<0||g.push({key:S,nodeIndex:y})}}}catch(He){b.e(He)}finally{b.f()}if(g.length!==0){i.reallocate(g.length);for(var E=0;E<g.length;E++){var w,L,A,D,G,I,W,z,j=g[E],N=j.key,H=j.nodeIndex,B=o[N],V=this.displayedNodeLabels.has(N),$=V?this.measureNodeLabel(B):{width:0,height:0,textHeight:0},q=$.textHeight,F=$.width,k=$.height,O=0,re=0;if(V&&B.labelAttachment&&l){var ae=l.getEntry(N,B.labelAttachment);if(ae){var le=B.labelAttachmentPlacement||"below";if(le==="below"||le==="above"){var ie=ae.height/u;k+=ie+lt,F=Math.max(F,ae.width/u),re=le==="below"?(ie+lt)/2:-(ie+lt)/2}else{var se=ae.width/u;F+=se+lt,k=Math.max(k,ae.height/u),O=le==="right"?(se+lt)/2:-(se+lt)/2}}}var Ce=B.backdropColor?rt(B.backdropColor):[255,255,255,255],Ae=B.backdropShadowColor?rt(B.backdropShadowColor):[0,0,0,128],Se=Ce.map(function(He){return He/255}),tt=Ae.map(function(He){return He/255}),dt=(w=B.backdropShadowBlur)!==null&&w!==void 0?w:12,ut=(L=B.backdropPadding)!==null&&L!==void 0?L:6,ct=B.backdropBorderColor?rt(B.backdropBorderColor):[0,0,0,0],ya=ct.map(function(He){return He/255}),Ut=(A=B.backdropBorderWidth)!==null&&A!==void 0?A:0,xa=(D=B.backdropCornerRadius)!==null&&D!==void 0?D:0,xn=(G=B.backdropLabelPadding)!==null&&G!==void 0?G:-1,Ht=xn<0?ut:xn,_n=(I=pc[(W=B.backdropArea)!==null&&W!==void 0?W:"both"])!==null&&I!==void 0?I:0,Vt={key:N,nodeIndex:H,label:B.label,labelWidth:F,labelHeight:k,textHeight:q,type:"default",position:B.labelPosition||Je.labelPosition,labelAngle:(z=B.labelAngle)!==null&&z!==void 0?z:0,backdropColor:Se,backdropShadowColor:tt,backdropShadowBlur:dt,backdropPadding:ut,backdropBorderColor:ya,backdropBorderWidth:Ut,backdropCornerRadius:xa,backdropLabelPadding:Ht,backdropArea:_n,labelBoxOffset:[O,re]};i.processBackdrop(E,Vt)}i.invalidateBuffers(),i.render(t)}}},{key:"renderLabelBackgrounds",value:function(t,e){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Le.nodeLabel.writesPickingThisFrame(this.internals),u=[],h=Q(this.displayedNodeLabels),g;try{for(h.s();!(g=h.n()).done;){var b=g.value,f=o[b];!f||f.visibility==="hidden"||e&&f.labelDepth!==e||!l&&!f.labelBackgroundColor||u.push(b)}}catch(H){h.e(H)}finally{h.f()}if(u.length!==0){i.reallocate(u.length);for(var p=0;p<u.length;p++){var S,T,y,E,w=u[p],L=o[w],A=(S=s?.getIndex(w))!==null&&S!==void 0?S:-1;if(!(A<0)){var D=this.measureNodeLabel(L),G=D.width,I=D.height,W=D.textHeight,z=_t(this.internals.pickingState,"nodeLabel",w)||_t(this.internals.pickingState,"node",w),j=L.labelBackgroundColor?Be(L.labelBackgroundColor):Be("transparent"),N={nodeIndex:A,id:At(z),color:j,labelWidth:G,labelHeight:I,textHeight:W,positionMode:(T=It[L.labelPosition||Je.labelPosition])!==null&&T!==void 0?T:0,labelAngle:(y=L.labelAngle)!==null&&y!==void 0?y:0,padding:(E=L.labelBackgroundPadding)!==null&&E!==void 0?E:tr};i.processLabelBackground(p,N)}}i.invalidateBuffers(),i.render(t)}}},{key:"cacheAttachments",value:function(t){var e=this.internals,r=e.attachmentManager,i=e.pixelRatio,o=e.nodeDataCache,s=e.nodesWithBackdrop,l=e.graph;if(r){var u=Q(s),h;try{for(u.s();!(h=u.n()).done;){var g=h.value;if(this.displayedNodeLabels.has(g)){var b=o[g];if(!(!b||b.visibility==="hidden")&&!(t&&b.depth!==t)&&b.labelAttachment){var f=l.getNodeAttributes(g),p=this.measureNodeLabel(b),S=p.width,T=p.height,y={node:g,attributes:f,pixelRatio:i,labelWidth:S,labelHeight:T};r.renderAttachment(g,b.labelAttachment,y)}}}}catch(E){u.e(E)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(t,e){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,h=r.nodeDataTexture;if(!(!i||!o)){var g=0;o.reallocateAttachments(l.size);var b=Q(l),f;try{for(b.s();!(f=b.n()).done;){var p,S,T,y,E=f.value;if(this.displayedNodeLabels.has(E)){var w=s[E];if(!(!w||w.visibility==="hidden")&&!(e&&w.labelDepth!==e)&&w.labelAttachment){var L=i.getEntry(E,w.labelAttachment);if(L){var A=(p=h?.getIndex(E))!==null&&p!==void 0?p:-1;if(!(A<0)){var D=this.measureNodeLabel(w),G=D.width,I=D.height,W=D.textHeight,z=(S=oo[w.labelAttachmentPlacement||"below"])!==null&&S!==void 0?S:0;o.processAttachment(g,{nodeIndex:A,atlasX:L.x,atlasY:L.y,atlasW:L.width,atlasH:L.height,attachWidth:L.width/u,attachHeight:L.height/u,positionMode:(T=It[w.labelPosition||Je.labelPosition])!==null&&T!==void 0?T:0,attachmentPlacement:z,labelWidth:G,labelHeight:I,textHeight:W,labelAngle:(y=w.labelAngle)!==null&&y!==void 0?y:0}),g++}}}}}}catch(j){b.e(j)}finally{b.f()}g!==0&&(o.reallocateAttachments(g),i.bindTexture(hn),o.invalidateBuffers(),o.render(t))}}},{key:"computeDisplayedEdgeLabels",value:function(){var t=this.internals,e=t.graph,r=t.stateManager,i=t.settings,o=t.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,h=gc({graph:e,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});Va(h,o),this.edgeLabelCandidates=h,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(t){for(var e=this.internals,r=e.graph,i=e.nodeDataCache,o=e.edgeDataCache,s=[],l=new Set,u=0,h=this.edgeLabelCandidates.length;u<h;u++){var g=this.edgeLabelCandidates[u];if(!l.has(g)){l.add(g);var b=r.extremities(g),f=i[b[0]],p=i[b[1]],S=o[g];!S||!f||!p||S.visibility==="hidden"||S.labelVisibility==="hidden"||f.visibility==="hidden"||p.visibility==="hidden"||t&&S.labelDepth!==t||S.label&&s.push(g)}}return s}},{key:"renderEdgeLabels",value:function(t,e){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,h=r.nodeDataTexture,g=r.edgeDataTexture;if(u){var b=this.filterEdgeLabelsForDepth(e),f=Q(b),p;try{for(f.s();!(p=f.n()).done;){var S=p.value;this.displayedEdgeLabels.add(S)}}catch(se){f.e(se)}finally{f.f()}if(b.length!==0){if(this.labelsDirty){var T,y,E=0,w=Q(b),L;try{for(w.s();!(L=w.n()).done;){var A=L.value;E+=s[A].label.length}}catch(se){w.e(se)}finally{w.f()}u.reallocate(E);var D=(T=l==null||(y=l.edges)===null||y===void 0||(y=y.label)===null||y===void 0?void 0:y.margin)!==null&&T!==void 0?T:5,G="over",I=0,W=Q(b),z;try{for(W.s();!(z=W.n()).done;){var j,N,H=z.value,B=i.extremities(H),V=B[0],$=B[1],q=o[V],F=o[$],k=s[H],O=h.getIndex(V),re=h.getIndex($),ae=g.getIndex(H),le={text:k.label,x:(q.x+F.x)/2,y:(q.y+F.y)/2,size:Ho,color:k.labelColor,nodeSize:0,nodeIndex:-1,margin:D,position:(j=k.labelPosition)!==null&&j!==void 0?j:G,hidden:!1,forceLabel:it(k),type:"default",zIndex:(N=k.zIndex)!==null&&N!==void 0?N:0,parentType:"edge",parentKey:H,fontKey:"",labelAngle:0,sourceX:q.x,sourceY:q.y,targetX:F.x,targetY:F.y,sourceSize:q.size,targetSize:F.size,sourceShape:q.shape||"circle",targetShape:F.shape||"circle",edgeSize:k.size,offset:0,edgeAttributes:k,sourceNodeIndex:O,targetNodeIndex:re,edgeIndex:ae},ie=u.processEdgeLabel(H,I,le);I+=ie}}catch(se){W.e(se)}finally{W.f()}u.invalidateBuffers()}u.render(t)}}}},{key:"renderEdgeLabelBackgrounds",value:function(t,e){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,h=o.primitives,g=o.edgeDataTexture;if(!(!g||!l||!s)){var b=Le.edgeLabel.writesPickingThisFrame(this.internals),f=(r=h==null||(i=h.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,p="over",S=this.filterEdgeLabelsForDepth(e),T=[],y=Q(S),E;try{for(y.s();!(E=y.n()).done;){var w=E.value;!b&&!u[w].labelBackgroundColor||T.push(w)}}catch(q){y.e(q)}finally{y.f()}if(T.length!==0){s.reallocate(T.length);for(var L=0;L<T.length;L++){var A,D,G,I=T[L],W=u[I],z=W.label,j=l.measureLabelAtlasWidth(z),N=(A=W.labelPosition)!==null&&A!==void 0?A:p,H=typeof N=="string"&&(D=vc[N])!==null&&D!==void 0?D:0,B=_t(this.internals.pickingState,"edgeLabel",I)||_t(this.internals.pickingState,"edge",I),V=W.labelBackgroundColor?Be(W.labelBackgroundColor):Be("transparent"),$={edgeIndex:g.getIndex(I),baseFontSize:Ho,totalTextWidth:j,positionMode:H,margin:f,padding:(G=W.labelBackgroundPadding)!==null&&G!==void 0?G:mc,color:V,id:At(B),edgeAttributes:W};s.processEdgeLabelBackground(L,I,$)}s.invalidateBuffers(),s.render(t)}}}}])})(),yc=(function(){function n(a,t,e,r){ue(this,n),P(this,"nodeStates",new Map),P(this,"edgeStates",new Map),P(this,"hovered",null),P(this,"dirtyNodes",new Set),P(this,"dirtyEdges",new Set),P(this,"graphStateChanged",!1),P(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=a,this.customNodeStateDefaults=t,this.customEdgeStateDefaults=e,this.customGraphStateDefaults=r,this.graphState=za(r)}return ce(n,[{key:"getNodeState",value:function(t){t=""+t;var e=this.nodeStates.get(t);return e||(e=Ci(this.customNodeStateDefaults),this.nodeStates.set(t,e)),e}},{key:"getEdgeState",value:function(t){t=""+t;var e=this.edgeStates.get(t);return e||(e=ki(this.customEdgeStateDefaults),this.edgeStates.set(t,e)),e}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var t=new Set,e=Q(this.nodeStates),r;try{for(e.s();!(r=e.n()).done;){var i=pe(r.value,2),o=i[0],s=i[1];s.isHighlighted&&t.add(o)}}catch(l){e.e(l)}finally{e.f()}return t}},{key:"setNodeState",value:function(t,e){t=""+t;var r=this.getNodeState(t);if(kt(r,e)){var i=te(te({},r),e);this.nodeStates.set(t,i),this.dirtyNodes.add(t),this.updateHoveredNodeTracking(t,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(t,e){t=""+t;var r=this.getEdgeState(t);if(kt(r,e)){var i=te(te({},r),e);this.edgeStates.set(t,i),this.dirtyEdges.add(t),this.updateHoveredEdgeTracking(t,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(t){if(kt(this.graphState,t)){var e=te(te({},this.graphState),t);e.isIdle=!e.isPanning&&!e.isZooming&&!e.isDragging,this.graphState=e,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(t,e){var r=!1,i=Q(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(kt(l,e)){var u=te(te({},l),e);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(h){i.e(h)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(t,e){var r=!1,i=Q(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(kt(l,e)){var u=te(te({},l),e);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(h){i.e(h)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(t){this.nodeStates.delete(t),this.dirtyNodes.delete(t),this.clearHoveredFor("node",t)}},{key:"removeEdge",value:function(t){this.edgeStates.delete(t),this.dirtyEdges.delete(t),this.clearHoveredFor("edge",t)}},{key:"pruneNodes",value:function(t){var e=Q(this.nodeStates.keys()),r;try{for(e.s();!(r=e.n()).done;){var i=r.value;t(i)||this.removeNode(i)}}catch(o){e.e(o)}finally{e.f()}}},{key:"pruneEdges",value:function(t){var e=Q(this.edgeStates.keys()),r;try{for(e.s();!(r=e.n()).done;){var i=r.value;t(i)||this.removeEdge(i)}}catch(o){e.e(o)}finally{e.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(gr("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(gr("edge"))}},{key:"resetGraphState",value:function(){this.graphState=za(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(t){this.hovered=t}},{key:"clearHoveredFor",value:function(t,e){this.hovered&&this.hovered.key===e&&gr(t).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(t){this.hovered&&t.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var t,e=!1,r=!1,i=!1,o=Q(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=pe(s.value,2),u=l[1];if(u.isHovered&&(e=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),e&&r&&i)break}}catch(g){o.e(g)}finally{o.f()}!e&&((t=this.hovered)===null||t===void 0?void 0:t.kind)==="edge"&&(e=!0);var h=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==e||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==h)&&(this.graphStateChanged=!0),this.graphState=te(te({},this.graphState),{},{hasHovered:e,hasHighlighted:r,isDragging:i,isIdle:h})}},{key:"updateGraphStateFromEdges",value:function(){var t,e=((t=this.hovered)===null||t===void 0?void 0:t.kind)==="node";if(!e){var r=Q(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=pe(i.value,2),s=o[1];if(s.isHovered){e=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==e&&(this.graphStateChanged=!0),this.graphState=te(te({},this.graphState),{},{hasHovered:e})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(t,e,r){var i;if(e.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==t){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,te(te({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:t}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===t&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(t,e,r){var i;if(e.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==t){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,te(te({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:t}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===t&&(this.hovered=null)}}])})(),Vo=1,jo=2,Xo=3,qo=4,xc=(function(n){function a(t,e){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};ue(this,a),l=xe(this,a),P(l,"nodeReducer",null),P(l,"edgeReducer",null),P(l,"stageCanvas",null),P(l,"mouseLayer",null),P(l,"gestureHint",null),P(l,"extraElements",{}),P(l,"webGLContext",null),P(l,"pickingFrameBuffer",null),P(l,"pickingTexture",null),P(l,"pickingDepthBuffer",null),P(l,"activeListeners",{}),P(l,"nodeVariableEntries",[]),P(l,"edgeVariableEntries",[]),P(l,"edgePathsByName",new Map),P(l,"nodeProgramIndex",{}),P(l,"edgeProgramIndex",{}),P(l,"edgeTextureIndexCache",{}),P(l,"nodeGraphCoords",{}),P(l,"nodeExtent",{x:[0,1],y:[0,1]}),P(l,"matrix",Oe()),P(l,"invMatrix",Oe()),P(l,"correctionRatio",1),P(l,"frameId",0),P(l,"customBBox",null),P(l,"gpuTimerExt",void 0),P(l,"activeGpuTimerQuery",null),P(l,"pendingGpuTimerQueries",[]),P(l,"normalizationFunction",$n({x:[0,1],y:[0,1]})),P(l,"graphToViewportRatio",1),P(l,"pickingState",Yu()),P(l,"prevNodeVisibilities",{}),P(l,"width",0),P(l,"height",0),P(l,"autoRescaleFrozen",!1),P(l,"stylesDeclaration",null),P(l,"resolvedStageStyle",{}),P(l,"renderFrame",null),P(l,"contextLost",!1),P(l,"pendingProcess","full"),P(l,"needToRefreshState",!1),P(l,"checkEdgesEventsFrame",null),P(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),P(l,"depthLayers",oe(Un)),P(l,"customLayerPrograms",new Map),P(l,"nodeShapeSlug",null),P(l,"sdfAtlas",null),P(l,"depthRanges",{nodes:{},edges:{}}),P(l,"nodeBaseDepth",{}),P(l,"edgeBaseDepth",{});var h=u.primitives,g=u.styles,b=u.settings,f=b===void 0?{}:b,p=u.nodeReducer,S=u.edgeReducer,T=u.customNodeState,y=u.customEdgeState,E=u.customGraphState;l.stateManager=new yc(function(){return l.scheduleStateRefresh()},T,y,E);var w=h??Ii;l.stylesDeclaration=g?{nodes:(r=g.nodes)!==null&&r!==void 0?r:jn.nodes,edges:(i=g.edges)!==null&&i!==void 0?i:jn.edges,stage:g.stage}:jn,l.nodeReducer=p??null,l.edgeReducer=S??null;var L=Ma(l.stylesDeclaration.nodes);l.nodeReducer&&(L.dependency="graph-state"),l.edgeStyleAnalysis=Ma(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=Ha(l.stylesDeclaration.stage,l.stateManager.graphState));var A=Wi(f);if(Zn(A),A.enableNodeDrag){var D=L.xAttribute,G=L.yAttribute;if((!D||!G)&&!A.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(Bi(t),!(e instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=e,l.edgeGroups=new qu(t,function(F,k){for(var O=0;O<F.length;O++){var re=l.stateManager.getEdgeState(F[O]);re.parallelIndex=O,re.parallelCount=k}});var I=new Xu(t,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(F,k){return l.emit(F,k)});if(l.depthLayers=(o=w.depthLayers)!==null&&o!==void 0?o:oe(Un),!(g!=null&&g.nodes)&&!Bn.every(function(F){return l.depthLayers.includes(F)}))throw new Error("Sigma: depthLayers must include ".concat(Bn.join(", ")," for the built-in node styles."));if(!(g!=null&&g.edges)&&!Wn.every(function(F){return l.depthLayers.includes(F)}))throw new Error("Sigma: depthLayers must include ".concat(Wn.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new ur(l.depthLayers),edges:new ur(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Pt("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var W=new Lo(l.webGLContext),z=new cr(l.webGLContext,{channels:1}),j=new Co(l.webGLContext),N=new cr(l.webGLContext,{channels:4}),H=l.webGLContext,B=new fc({gl:H,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(k,O){var re;return Zo(l.internals,(re=l.pickingState.lookup[k])!==null&&re!==void 0?re:null,O)}}),V=l.initPrograms(w,A),$=w==null||(s=w.nodes)===null||s===void 0?void 0:s.labelAttachments,q=null;return $&&Object.keys($).length>0&&(q=new Do(H,$,function(){return l.scheduleRender()})),l.internals=te(te({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:A,primitives:w,pixelRatio:an(),graph:t,stateManager:l.stateManager,dragManager:I,hoverResolver:B,nodeStyleAnalysis:L,pickingState:l.pickingState},V),{},{attachmentManager:q,nodeDataTexture:W,nodeFrameTexture:z,edgeDataTexture:j,edgeFrameTexture:N,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(k){return l.getHitAtPosition(k)},setNodeState:function(k,O){return l.setNodeState(k,O)},setEdgeState:function(k,O){return l.setEdgeState(k,O)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(k){return l.viewportToFramedGraph(k)},viewportToGraph:function(k){return l.viewportToGraph(k)},framedGraphToViewport:function(k){return l.framedGraphToViewport(k)},scaleSize:function(k){return l.scaleSize(k)},emit:function(k,O){return l.emit(k,O)}}),l.labelRenderer=new bc(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new Fo,l.bindCameraHandlers(),l.mouseCaptor=new Uu(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new ju(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return _e(a,n),ce(a,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new vt,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var e=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);e.bindFramebuffer(e.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&e.deleteTexture(this.pickingTexture);var o=e.createTexture();o&&(e.bindTexture(e.TEXTURE_2D,o),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,r,i,0,e.RGBA,e.UNSIGNED_BYTE,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&e.deleteRenderbuffer(this.pickingDepthBuffer);var s=e.createRenderbuffer();return s&&(e.bindRenderbuffer(e.RENDERBUFFER,s),e.renderbufferStorage(e.RENDERBUFFER,e.DEPTH_COMPONENT16,r,i),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.DEPTH_ATTACHMENT,e.RENDERBUFFER,s),this.pickingDepthBuffer=s),e.bindFramebuffer(e.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var e=this;return this.activeListeners.camera=function(){e.refreshMatrices(),e.labelRenderer.labelsDirty=!0,e.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&e.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){e.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(e){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=ri(i,this.pickingFrameBuffer,e.x,e.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=Ca.apply(void 0,oe(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return tc(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return nc({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){ac(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(e){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&e.shape&&e.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[e.shape]]:dn(e.shape||"circle")}},{key:"processNodes",value:function(){var e=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var h=o.width,g=o.height;u={x:[-h/2,h/2],y:[-g/2,g/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=sc({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(re,ae){return e.labelRenderer.nodeLabelBox(re,ae)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=$n(this.customBBox||this.nodeExtent);var b=new Fo,f=at(b.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var p=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",S=!1;fr(this.pickingState,"node");for(var T=r.nodes(),y=0,E=T.length;y<E;y++){var w=T[y],L=this.internals.nodeDataCache[w],A=this.nodeGraphCoords[w];L.x=A.x,L.y=A.y,this.normalizationFunction.applyTo(L),L.visibility!==this.prevNodeVisibilities[w]&&(S=!0),typeof L.label=="string"&&L.visibility!=="hidden"&&L.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(w,L.size,this.framedGraphToViewport(L,{matrix:f})),p&&L.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(w,L.size,this.framedGraphToViewport(L,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(T.length);var D=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var G=this.internals.nodeDataCache,I=Q(this.depthLayers),W;try{for(I.s();!(W=I.n()).done;){var z=W.value,j=this.itemBuckets.nodes.getSorted(z,function(O){return G[O].zIndex});if(j.length!==0){this.depthRanges.nodes[z]=[{offset:D,count:j.length}];var N=Q(j),H;try{for(N.s();!(H=N.n()).done;){var B=H.value;this.nodeBaseDepth[B]=z,this.nodeProgram.allocateNode(B),Mo(this.pickingState,"node",B),this.addNodeToProgram(B,D++)}}catch(O){N.e(O)}finally{N.f()}}}}catch(O){I.e(O)}finally{I.f()}this.nodeProgram.invalidateBuffers();for(var V=0,$=T.length;V<$;V++)this.prevNodeVisibilities[T[V]]=this.internals.nodeDataCache[T[V]].visibility;this.labelRenderer.processWebGLLabels(T);var q=Q(this.customLayerPrograms.values()),F;try{for(q.s();!(F=q.n()).done;){var k=F.value.program;k.cacheData&&k.cacheData()}}catch(O){q.e(O)}finally{q.f()}return S}},{key:"processEdges",value:function(){var e=this.internals.graph,r=e.edges();this.edgeProgram.reallocate(r.length);var i=0;fr(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=Q(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,h=this.itemBuckets.edges.getSorted(u,function(p){return o[p].zIndex});if(h.length!==0){this.depthRanges.edges[u]=[{offset:i,count:h.length}];var g=Q(h),b;try{for(g.s();!(b=g.n()).done;){var f=b.value;this.edgeBaseDepth[f]=u,Mo(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(p){g.e(p)}finally{g.f()}}}}catch(p){s.e(p)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(e,r,i){var o=this.nodeProgramIndex[e];o!==void 0&&(qa(this.depthRanges.nodes,r,o),Ya(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(e,r,i){var o=this.edgeProgramIndex[e];o!==void 0&&(qa(this.depthRanges.edges,r,o),Ya(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var e=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return e.cleanCameraState(i,r.cameraPanBoundaries&&de(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(e){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=te({},e),u=s||this.nodeExtent,h=pe(u.x,2),g=h[0],b=h[1],f=pe(u.y,2),p=f[0],S=f[1],T=[this.graphToViewport({x:g,y:p},{cameraState:e}),this.graphToViewport({x:b,y:p},{cameraState:e}),this.graphToViewport({x:g,y:S},{cameraState:e}),this.graphToViewport({x:b,y:S},{cameraState:e})],y=1/0,E=-1/0,w=1/0,L=-1/0;T.forEach(function(B){var V=B.x,$=B.y;y=Math.min(y,V),E=Math.max(E,V),w=Math.min(w,$),L=Math.max(L,$)});var A=E-y,D=L-w,G=this.getDimensions(),I=G.width,W=G.height,z=0,j=0;if(A>=I?E<I-o?z=E-(I-o):y>o&&(z=y-o):E>I+o?z=E-(I+o):y<-o&&(z=y+o),D>=W?L<W-o?j=L-(W-o):w>o&&(j=w-o):L>W+o?j=L-(W+o):w<-o&&(j=w+o),z||j){var N=this.viewportToFramedGraph({x:0,y:0},{cameraState:e}),H=this.viewportToFramedGraph({x:z,y:j},{cameraState:e});z=H.x-N.x,j=H.y-N.y,l.x+=z,l.y+=j}return l}},{key:"refreshMatrices",value:function(){var e=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=at(e,r,i,o),this.invMatrix=at(e,r,i,o,!0),this.correctionRatio=ei(this.matrix,e,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var e;this.emit("beforeProcess"),(e=this.internals.attachmentManager)===null||e===void 0||e.clear();var r=te({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),$u(this.pickingState,this.internals),Ku(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var e=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return e.internals.hoverResolver.frameRendered(),e.emit("afterRender"),e};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var h=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;h&&h.forEach(function(se){return se.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var g=this.getRenderParams(),b=Le.edge.writesPickingThisFrame(this.internals)?g:te(te({},g),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,p=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),S=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,p,S),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Xo),this.internals.edgeDataTexture.bind(qo),this.edgeFramePass.run(g,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(Vo),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var T=this.labelRenderer.buildFramePassPoints(),y=T.data,E=T.count;this.nodeFramePass.run(y,E,this.internals.nodeFrameTexture,g,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(jo)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var w=Q(this.customLayerPrograms.values()),L;try{for(w.s();!(L=w.n()).done;){var A=L.value.program;A.preRender&&A.preRender(g)}}catch(se){w.e(se)}finally{w.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var D=!this.internals.settings.hideLabelsOnMove||!o,G=Q(this.depthLayers),I;try{for(G.s();!(I=G.n()).done;){var W=I.value,z=Q(this.customLayerPrograms.values()),j;try{for(z.s();!(j=z.n()).done;){var N=j.value;N.depth===W&&N.program.render(g)}}catch(se){z.e(se)}finally{z.f()}var H=this.depthRanges.edges[W];if(H&&(!this.internals.settings.hideEdgesOnMove||!o)){var B=Q(H),V;try{for(B.s();!(V=B.n()).done;){var $=V.value,q=$.offset,F=$.count;F>0&&this.edgeProgram.render(b,q,F)}}catch(se){B.e(se)}finally{B.f()}}this.internals.settings.renderEdgeLabels&&D&&(this.labelRenderer.renderEdgeLabelBackgrounds(Le.edgeLabel.writesPickingThisFrame(this.internals)?g:te(te({},g),{},{pickingFrameBuffer:null}),W),this.labelRenderer.renderEdgeLabels(g,W)),this.labelRenderer.cacheAttachments(W),this.labelRenderer.renderBackdrops(te(te({},g),{},{pickingFrameBuffer:null}),W);var k=this.depthRanges.nodes[W];if(k){var O=Q(k),re;try{for(O.s();!(re=O.n()).done;){var ae=re.value,le=ae.offset,ie=ae.count;ie>0&&this.nodeProgram.render(g,le,ie)}}catch(se){O.e(se)}finally{O.f()}}D&&(this.labelRenderer.renderAttachments(te(te({},g),{},{pickingFrameBuffer:null}),W),this.labelRenderer.renderLabelBackgrounds(Le.nodeLabel.writesPickingThisFrame(this.internals)?g:te(te({},g),{},{pickingFrameBuffer:null}),W),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(g,W))}}catch(se){G.e(se)}finally{G.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,p,S,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),h&&this.logRenderStats(h),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(e){return e!==null})}},{key:"logRenderStats",value:function(e){var r={},i=Q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=te({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var e=this.getGpuTimerExtension();if(e){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(e.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var e=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(g){var b=g.query;return e.deleteQuery(b)}),this.pendingGpuTimerQueries=[];return}var i=e.getParameter(r.GPU_DISJOINT_EXT),o=[],s=Q(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!e.getQueryParameter(u.query,e.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var h=e.getQueryParameter(u.query,e.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((h/1e6).toFixed(2),"ms"))}e.deleteQuery(u.query)}}catch(g){s.e(g)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(e,r,i){var o=e;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),e.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,h,g=pe(this.nodeVariableEntries[s],2),b=g[0],f=g[1];o[b]=(u=(h=o[b])!==null&&h!==void 0?h:r[b])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(e){var r=this.internals.graph.getNodeAttributes(e),i=this.stateManager.getNodeState(e),o=this.internals.nodeDataCache[e]||{};if(Wa(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(e,o,r,i,this.stateManager.graphState,this.internals.graph);o=te(te({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(e,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[e]=o,this.nodeGraphCoords[e]={x:o.x,y:o.y},pt(this.internals.nodesWithForcedLabels,e,it(o)),pt(this.internals.nodesWithBackdrop,e,Xa(o)),this.itemBuckets.nodes.set(e,o.depth)}},{key:"updateNode",value:function(e){this.addNode(e);var r=this.internals.nodeDataCache[e];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(e){this.itemBuckets.nodes.remove(e),delete this.internals.nodeDataCache[e],delete this.nodeGraphCoords[e],delete this.nodeProgramIndex[e],this.internals.dragManager.removeNode(e),this.stateManager.removeNode(e),this.internals.nodesWithForcedLabels.delete(e),this.internals.nodesWithBackdrop.delete(e)}},{key:"postEvaluateEdge",value:function(e,r){for(var i=e,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,h=pe(this.edgeVariableEntries[o],2),g=h[0],b=h[1];i[g]=(l=(u=i[g])!==null&&u!==void 0?u:r[g])!==null&&l!==void 0?l:b.default}}},{key:"applyEdgeSpread",value:function(e,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(e),l=this.internals.graph.target(e),u=s===l,h=u?r.selfLoopPath||r.path:r.parallelPath||r.path,g=h?this.edgePathsByName.get(h):void 0;if(g!=null&&g.spread){var b=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,f=g.spread.compute(i.parallelIndex,i.parallelCount,b);!u&&this.internals.graph.isDirected(e)&&s>l&&(f=-f),r[g.spread.variable]=f}}}},{key:"addEdge",value:function(e){var r=this.internals.graph.getEdgeAttributes(e),i=this.stateManager.getEdgeState(e),o={};if(Ua(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(e,o,r,i,this.stateManager.graphState,this.internals.graph);o=te(te({},o),s)}this.applyEdgeSpread(e,o,i),this.internals.edgeDataCache[e]=o,pt(this.internals.edgesWithForcedLabels,e,it(o)),this.itemBuckets.edges.set(e,o.depth)}},{key:"updateEdge",value:function(e){this.addEdge(e)}},{key:"removeEdge",value:function(e){this.itemBuckets.edges.remove(e),delete this.internals.edgeDataCache[e],delete this.edgeProgramIndex[e],delete this.edgeTextureIndexCache[e],this.internals.edgeDataTexture.free(e),this.stateManager.removeEdge(e),this.internals.edgesWithForcedLabels.delete(e)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),fr(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(e,r){var i,o=this.internals.nodeDataCache[e];this.internals.nodeDataTexture.allocate(e),(i=this.internals.nodeDataTexture).updateNode.apply(i,[e,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(oe(Yn(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(e);this.nodeProgram.process(_t(this.pickingState,"node",e),r,o,s,e),this.nodeProgramIndex[e]=r}},{key:"addEdgeToProgram",value:function(e,r){var i,o,s=this.internals.edgeDataCache[e],l=this.internals.graph.source(e),u=this.internals.graph.target(e),h=this.internals.edgeDataTexture.allocate(e);this.edgeTextureIndexCache[e]=h;var g=l===u,b=!g&&((i=(o=this.stateManager.getEdgeState(e))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,g,b),p=f.pathId,S=f.headId,T=f.tailId,y=f.headLengthRatio,E=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(e,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,y,E,p,S,T),this.edgeProgram.process(_t(this.pickingState,"edge",e),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,h),this.edgeProgramIndex[e]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Xo,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:jo,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:qo,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:Vo,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var e=this.internals.settings,r=e.stagePadding,i=e.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(e){if(e==="mouse")return this.mouseLayer;var r=this.extraElements[e];if(!r)throw new Error('Sigma: layer "'.concat(e,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var e=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){e.webGLContext&&(i.preventDefault(),e.contextLost=!0,e.renderFrame&&(cancelAnimationFrame(e.renderFrame),e.renderFrame=null),e.gpuTimerExt=void 0,e.activeGpuTimerQuery=null,e.pendingGpuTimerQueries=[],e.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){e.webGLContext&&!e.webGLContext.isContextLost()&&e.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var e=this.webGLContext,r=e.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");e.bindFramebuffer(e.FRAMEBUFFER,r);var i=e.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");e.bindTexture(e.TEXTURE_2D,i),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,1,1,0,e.RGBA,e.UNSIGNED_BYTE,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,i,0);var o=e.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(e.bindRenderbuffer(e.RENDERBUFFER,o),e.renderbufferStorage(e.RENDERBUFFER,e.DEPTH_COMPONENT16,1,1),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.DEPTH_ATTACHMENT,e.RENDERBUFFER,o),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");e.bindFramebuffer(e.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(e,r){var i=this,o=this.webGLContext,s=To(o,this.pickingFrameBuffer,i,e?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,h=s.backdropProgram,g=s.labelBackgroundProgram,b=s.attachmentProgram,f=s.framePass,p=s.shapeSlug,S=s.shapeNameToIndex,T=s.shapeGlobalIds,y=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(y),p&&(this.nodeShapeSlug=p);var E=So(o,this.pickingFrameBuffer,i,e?.edges,r.antialiasEdges,e?.nodes),w=E.edgeProgram,L=E.createLabelPrograms,A=E.framePass,D=E.variables,G=E.paths;return this.createEdgeLabelPrograms=L,this.edgeProgram=w,this.edgeFramePass=A,this.edgeVariableEntries=Object.entries(D),this.edgePathsByName=new Map(G.map(function(I){return[I.name,I]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:h,labelBackgroundProgram:g,attachmentProgram:b,nodeShapeMap:S??null,nodeGlobalShapeIds:T??null}}},{key:"restoreWebGLContext",value:function(){var e,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(e=l.nodeDataTexture)===null||e===void 0||e.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=Q(this.customLayerPrograms.values()),h;try{for(u.s();!(h=u.n()).done;){var g=h.value;g.program.kill(),g.program=g.factory(this.webGLContext)}}catch(b){u.e(b)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(e,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[e])throw new Error('Sigma: a layer named "'.concat(e,'" already exists'));var o=Pt(r,{position:"absolute"},{class:"sigma-".concat(e)});return i.style&&Object.assign(o.style,i.style),this.extraElements[e]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(e){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(e,"canvas",r)}},{key:"createWebGLContext",value:function(e){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(e,r);r.hidden&&i.remove();var o=i.getContext("webgl2",te({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(e){if(e==="stage"||e==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(e,'"'));var r=this.extraElements[e];if(!r)throw new Error("Sigma: cannot kill layer ".concat(e,", which does not exist"));return r.remove(),delete this.extraElements[e],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(e,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(e))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(e,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(e){var r=this.customLayerPrograms.get(e);return r&&(r.program.kill(),this.customLayerPrograms.delete(e),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(e){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=e,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(e){return e===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return e.hasNode(r)}),this.stateManager.pruneEdges(function(r){return e.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=e,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var e=this.customBBox||this.nodeExtent;return{width:e.x[1]-e.x[0]||1,height:e.y[1]-e.y[0]||1}}},{key:"getNodeDisplayData",value:function(e){var r=this.internals.nodeDataCache[e];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(e){var r=this.internals.edgeDataCache[e];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(e){return this.stateManager.getNodeState(e)}},{key:"getEdgeState",value:function(e){return this.stateManager.getEdgeState(e)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(e,r){return this.stateManager.setNodeState(e,r),this}},{key:"setEdgeState",value:function(e,r){return this.stateManager.setEdgeState(e,r),this}},{key:"setGraphState",value:function(e){return this.stateManager.setGraphState(e),this}},{key:"_setPanning",value:function(e){this.stateManager.setGraphState({isPanning:e})}},{key:"_setZooming",value:function(e){this.stateManager.setGraphState({isZooming:e})}},{key:"_hasNodeDrag",value:function(){var e=this.internals.dragManager;return!!(e.pendingNode||e.session)}},{key:"_showGestureHint",value:function(e){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new hc(this.container),this.gestureHint.show(e,r))}},{key:"setNodesState",value:function(e,r){return this.stateManager.setNodesState(e,r),this}},{key:"setEdgesState",value:function(e,r){return this.stateManager.setEdgesState(e,r),this}},{key:"updateContainerCursor",value:function(){var e=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=e&&Zu(this.internals,e)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=Ha(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return te({},this.internals.settings)}},{key:"getSetting",value:function(e){return this.internals.settings[e]}},{key:"getStyles",value:function(){return te({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return te({},this.internals.primitives)}},{key:"setSetting",value:function(e,r){return this.internals.settings[e]=r,Zn(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(e,r){return this.setSetting(e,r(this.internals.settings[e])),this}},{key:"setSettings",value:function(e){return this.internals.settings=te(te({},this.internals.settings),e),Zn(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(e){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=an(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!e&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(oe(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var e=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(p){e.refreshNodeState(p)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=Q(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var h=u.value;this.refreshNodeState(h)&&(s=!0)}}catch(p){l.e(p)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(p){e.refreshEdgeState(p)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var g=Q(this.stateManager.dirtyEdges),b;try{for(g.s();!(b=g.n()).done;){var f=b.value;this.refreshEdgeState(f)&&(s=!0)}}catch(p){g.e(p)}finally{g.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(e){var r=this.internals.nodeDataCache[e];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[e])===null||i===void 0?void 0:i.depth,h=(o=this.internals.nodeDataCache[e])===null||o===void 0?void 0:o.zIndex,g=(s=this.internals.nodeDataCache[e])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(e);var b=this.internals.nodeDataCache[e];this.internals.attachmentManager&&b.labelAttachment!==g&&this.internals.attachmentManager.invalidateNode(e);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&b.shape&&b.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[b.shape]]:f=dn(b.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[e,b.x,b.y,b.size,f].concat(oe(Yn(b)),[b.color])),u&&b.depth!==u&&this.updateNodeDepthRanges(e,u,b.depth);var p=this.nodeProgramIndex[e];return p!==void 0&&(this.addNodeToProgram(e,p),this.nodeProgram.invalidateBuffers()),h!==void 0&&b.zIndex!==h}var S=this.internals.graph.getNodeAttributes(e),T=this.stateManager.getNodeState(e),y=r.size,E=r.shape,w=r.depth,L=r.zIndex,A=r.labelAttachment,D=r.rotationAlignment,G=r.labelRotationAlignment,I=r.color;Wa(this.stylesDeclaration.nodes,S,T,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,S,T);var W=this.nodeGraphCoords[e],z=r.x!==W.x||r.y!==W.y;if(z&&(W.x=r.x,W.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==A&&this.internals.attachmentManager.invalidateNode(e),pt(this.internals.nodesWithForcedLabels,e,it(r)),pt(this.internals.nodesWithBackdrop,e,Xa(r)),z||r.size!==y||r.shape!==E||r.rotationAlignment!==D||r.labelRotationAlignment!==G||r.color!==I){var j,N;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?N=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:N=dn(r.shape||"circle"),(j=this.internals.nodeDataTexture).updateNode.apply(j,[e,r.x,r.y,r.size,N].concat(oe(Yn(r)),[r.color]))}this.itemBuckets.nodes.set(e,r.depth),r.depth!==w&&this.updateNodeDepthRanges(e,w,r.depth);var H=this.nodeProgramIndex[e];return H!==void 0&&(this.addNodeToProgram(e,H),this.nodeProgram.invalidateBuffers()),r.zIndex!==L}},{key:"refreshEdgeState",value:function(e){var r=this.internals.edgeDataCache[e];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(e);var s=this.internals.edgeDataCache[e];i&&s.depth!==i&&this.updateEdgeDepthRanges(e,i,s.depth);var l=this.edgeProgramIndex[e];return l!==void 0&&(this.addEdgeToProgram(e,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(e),h=this.stateManager.getEdgeState(e),g=r.depth,b=r.zIndex,f=r.size,p=r.path,S=r.selfLoopPath,T=r.parallelPath,y=r.head,E=r.tail;Ua(this.stylesDeclaration.edges,u,h,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(e,r,h),pt(this.internals.edgesWithForcedLabels,e,it(r)),this.itemBuckets.edges.set(e,r.depth),r.depth!==g&&this.updateEdgeDepthRanges(e,g,r.depth);var w=this.edgeProgramIndex[e];if(w!==void 0){var L=r.size!==f||r.path!==p||r.selfLoopPath!==S||r.parallelPath!==T||r.head!==y||r.tail!==E;if(L)this.addEdgeToProgram(e,w),this.edgeProgram.invalidateBuffers();else{var A=this.internals.graph.source(e),D=this.internals.graph.target(e),G=this.internals.nodeDataCache[A],I=this.internals.nodeDataCache[D],W=this.edgeTextureIndexCache[e];this.edgeProgram.process(_t(this.pickingState,"edge",e),w,G,I,r,W),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==b}},{key:"refresh",value:function(e){var r=this,i=e?.skipIndexation!==void 0?e?.skipIndexation:!1,o=e?.schedule!==void 0?e.schedule:!1,s=!e||!e.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(G){return r.addNode(G)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(G){return r.addEdge(G)}),this.pendingProcess="full";else{for(var l,u,h=((l=e.partialGraph)===null||l===void 0?void 0:l.nodes)||[],g=0,b=h?.length||0;g<b;g++){var f,p,S=""+h[g],T=(f=this.internals.nodeDataCache[S])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(S),this.internals.attachmentManager&&((p=this.internals.nodeDataCache[S])!==null&&p!==void 0&&p.labelAttachment||T)&&this.internals.attachmentManager.invalidateNode(S),i){var y=this.nodeProgramIndex[S];if(y===void 0)throw new Error('Sigma: node "'.concat(S,`" can't be repaint`));this.addNodeToProgram(S,y)}}i&&h.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var E=(e==null||(u=e.partialGraph)===null||u===void 0?void 0:u.edges)||[],w=0,L=E.length;w<L;w++){var A=""+E[w];if(this.updateEdge(A),i){var D=this.edgeProgramIndex[A];if(D===void 0)throw new Error('Sigma: edge "'.concat(A,`" can't be repaint`));this.addEdgeToProgram(A,D)}}i&&E.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=E.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var e=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){e.render()})),this}},{key:"scheduleRefresh",value:function(e){return this.refresh(te(te({},e),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(e,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,h=this.internals.settings,g=h.minCameraRatio,b=h.maxCameraRatio;typeof b=="number"&&(r=Math.min(r,b)),typeof g=="number"&&(r=Math.max(r,g));var f=r/o,p={x:this.width/2,y:this.height/2},S=this.viewportToFramedGraph(e),T=this.viewportToFramedGraph(p);return{angle:s,x:(S.x-T.x)*(1-f)+l,y:(S.y-T.y)*(1-f)+u,ratio:r}}},{key:"viewRectangle",value:function(){var e=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:e.x,y1:e.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(e){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?at(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=Rt(o,e);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(e){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?at(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=Rt(o,{x:e.x/this.width*2-1,y:1-e.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(e){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(e,r))}},{key:"graphToViewport",value:function(e){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(e),r)}},{key:"graphToFramedGraph",value:function(e){return this.normalizationFunction(e)}},{key:"framedGraphToGraph",value:function(e){return this.normalizationFunction.inverse(e)}},{key:"getGraphToViewportRatio",value:function(){var e={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(e.x-r.x,2)+Math.pow(e.y-r.y,2)),o=this.graphToViewport(e),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var e=this.nodeGraphCoords,r=Object.keys(e);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,h=r.length;u<h;u++){var g=e[r[u]],b=g.x,f=g.y;b<i&&(i=b),b>o&&(o=b),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(e){return this.customBBox=e,this.scheduleRender(),this}},{key:"kill",value:function(){var e,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(e=this.internals.edgeLabelProgram)===null||e===void 0||e.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=Q(this.customLayerPrograms.values()),h;try{for(u.s();!(h=u.n()).done;){var g=h.value.program;g.kill()}}catch(p){u.e(p)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var b;(b=this.webGLContext.getExtension("WEBGL_lose_context"))===null||b===void 0||b.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return e/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(qn),Qo=xc;var vf=ht(tn());function Jo(n,a){return typeof n=="number"?n:(de(n)==="object"&&n!==null&&"attribute"in n,a)}function ns(n){var a=n??{},t=a.cornerRadius,e=a.rotation,r=Jo(t,0),i=Jo(e,0),o=`
`.concat(cn,`
float sdf_square(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Distance to box with given corner radius
  // Based on Inigo Quilez's box SDF: https://iquilezles.org/articles/distfunctions2d/
  vec2 d = abs(p) - vec2(size - cornerRadius);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - cornerRadius;
}
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function es(n,a){return typeof n=="number"?n:(de(n)==="object"&&n!==null&&"attribute"in n,a)}function as(n){var a=n??{},t=a.cornerRadius,e=a.rotation,r=es(t,0),i=es(e,0),o=`
`.concat(cn,`
float sdf_triangle(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Equilateral triangle SDF
  // Based on Inigo Quilez's triangle SDF: https://iquilezles.org/articles/distfunctions2d/
  //
  // The IQ formula uses parameter 'r' where the triangle has width = 2r.
  // For circumradius R (distance from centroid to vertex):
  //   R = r * 2 / sqrt(3), so r = R * sqrt(3) / 2
  const float k = sqrt(3.0);
  float r = size * k / 2.0;

  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) {
    p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  }
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  float dist = -length(p) * sign(p.y);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    dist = dist + cornerRadius;
  }

  return dist;
}
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function ts(n,a){return typeof n=="number"?n:(de(n)==="object"&&n!==null&&"attribute"in n,a)}function rs(n){var a=n??{},t=a.cornerRadius,e=a.rotation,r=ts(t,0),i=ts(e,0),o=`
`.concat(cn,`
float sdf_diamond(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Diamond SDF - using rhombus formula from Inigo Quilez
  // https://iquilezles.org/articles/distfunctions2d/
  // For a diamond (square rotated 45\xB0), b = (size, size)
  vec2 b = vec2(size, -size);
  p = abs(p);
  float h = clamp((dot(b, p) + b.y * b.y) / dot(b, b), 0.0, 1.0);
  p -= b * vec2(h, h - 1.0);
  float d = length(p) * sign(p.x);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    d = d + cornerRadius;
  }

  return d;
}
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var _c="pixels",Tc="butt";function Sc(n){return n===void 0||n===!1?{tail:!1,head:!1}:n===!0?{tail:!0,head:!0}:n==="head"?{tail:!1,head:!0}:{tail:!0,head:!1}}function Ec(n){var a,t;return n===void 0?{tail:0,head:0}:typeof n=="number"?{tail:n,head:n}:{tail:(a=n.tail)!==null&&a!==void 0?a:0,head:(t=n.head)!==null&&t!==void 0?t:0}}function is(n){var a,t,e,r,i,o,s,l=n??{},u=(a=l.dashColor)!==null&&a!==void 0?a:{attribute:"color"},h=(t=l.gapColor)!==null&&t!==void 0?t:0,g={dashSize:(e=l.dashSize)!==null&&e!==void 0?e:{value:10,mode:"pixels"},gapSize:(r=l.gapSize)!==null&&r!==void 0?r:{value:10,mode:"pixels"},dashOffset:(i=l.dashOffset)!==null&&i!==void 0?i:{value:0,mode:"pixels"}},b=(o=l.align)!==null&&o!==void 0?o:.5,f=(s=l.cap)!==null&&s!==void 0?s:Tc,p=Sc(l.solidExtremities),S=Ec(l.solidMargin),T=Qt(u,"dashColor"),y=[g.dashSize,g.gapSize,g.dashOffset].map(function(N){var H;return((H=N.mode)!==null&&H!==void 0?H:_c)==="relative"?1:0}),E=[{name:"u_sizeMode",type:"vec3",value:y},{name:"u_align",type:"float",value:b},{name:"u_solidExtremities",type:"vec2",value:[p.tail?1:0,p.head?1:0]},{name:"u_solidMargin",type:"vec2",value:[S.tail,S.head]}],w=oe(T.attributes),L=T.needsNodeColors,A;if(typeof h=="number")A="vec4(dashColor.rgb, dashColor.a * ".concat(Te(h),")");else{var D=Qt(h,"gapColor");A=D.glsl,w.push.apply(w,oe(D.attributes)),L=L||D.needsNodeColors}var G=!("value"in g.dashSize),I=!("value"in g.gapSize),W=!("value"in g.dashOffset);["dashSize","gapSize","dashOffset"].forEach(function(N){if("value"in g[N])E.push({name:"u_".concat(N),type:"float",value:g[N].value});else{var H;w.push({name:"a_".concat(N),size:1,type:WebGL2RenderingContext.FLOAT,source:g[N].attribute}),E.push({name:"u_".concat(N),type:"float",value:(H=g[N].default)!==null&&H!==void 0?H:0})}});var z=function(H,B){return B?"(v_".concat(H," > 0.0 ? v_").concat(H," : u_").concat(H,")"):"u_".concat(H)},j=`
// Dashed pattern layer with antialiased boundaries
// Uniforms:
//   u_dashSize: size of each dash (or default when using attribute)
//   u_gapSize: size of gaps between dashes (or default when using attribute)
//   u_dashOffset: offset to shift the pattern (or default when using attribute)
//   u_sizeMode: vec3 indicating if values are thickness-relative (x=dash, y=gap, z=offset)
//   u_align: pattern alignment (0=start, 0.5=center, 1=end)
//   u_solidExtremities: vec2(tail, head) - 1.0 means solid, 0.0 means dashed
//   u_solidMargin: vec2(tail, head) - extra solid margin in pixels
`.concat(G?"// Varying: v_dashSize for per-edge dash size":"",`
`).concat(I?"// Varying: v_gapSize for per-edge gap size":"",`
`).concat(W?"// Varying: v_dashOffset for per-edge dash offset":"",`

vec4 layer_dashed(EdgeContext ctx) {
  // Dash color (straight alpha, matching v_color and blendOver)
  vec4 dashColor = `).concat(T.glsl,`;

  // Check for solid zones first (extremities and margins)
  // v_zone: 0=tail extremity, 1=body, 2=head extremity
  // v_tailLengthRatio and v_headLengthRatio give extremity lengths as ratio of thickness

  // Tail solid zone check
  if (u_solidExtremities.x > 0.5 && v_zone < 0.5) {
    // In tail extremity zone and solidExtremities.tail is enabled
    return dashColor;
  }
  // Head solid zone check
  if (u_solidExtremities.y > 0.5 && v_zone > 1.5) {
    // In head extremity zone and solidExtremities.head is enabled
    return dashColor;
  }

  // Compute extremity lengths in world units for margin calculation
  float tailExtremityLength = v_tailLengthRatio * ctx.thickness;
  float headExtremityLength = v_headLengthRatio * ctx.thickness;

  // Convert pixel margins to world units (same formula as thickness conversion)
  float tailMarginWorld = u_solidMargin.x * u_correctionRatio / u_sizeRatio;
  float headMarginWorld = u_solidMargin.y * u_correctionRatio / u_sizeRatio;

  // Tail margin check (margin starts after extremity zone)
  float tailSolidZone = (u_solidExtremities.x > 0.5 ? tailExtremityLength : 0.0) + tailMarginWorld;
  if (ctx.distanceFromSource < tailSolidZone) {
    return dashColor;
  }

  // Head margin check (margin starts before extremity zone)
  float headSolidZone = (u_solidExtremities.y > 0.5 ? headExtremityLength : 0.0) + headMarginWorld;
  if (ctx.distanceToTarget < headSolidZone) {
    return dashColor;
  }

  // Get dash size values (from attribute if available, otherwise uniform)
  float dashSizeValue = `).concat(z("dashSize",G),`;
  float gapSizeValue = `).concat(z("gapSize",I),`;
  float dashOffsetValue = `).concat(z("dashOffset",W),`;

  // Compute actual sizes (either in pixels converted to world units, or relative to thickness)
  float pixelToWorld = u_correctionRatio / u_sizeRatio;
  float dashSize = dashSizeValue * (u_sizeMode.x > 0.5 ? ctx.thickness : pixelToWorld);
  float gapSize = gapSizeValue * (u_sizeMode.y > 0.5 ? ctx.thickness : pixelToWorld);
  float dashOffset = dashOffsetValue * (u_sizeMode.z > 0.5 ? ctx.thickness : pixelToWorld);

  // Early return when no visible dash pattern:
  // - dashSize \u2248 0: no dashes to show, return transparent (let plain layer show through)
  // - gapSize \u2248 0: all dash/no gap, effectively solid, return transparent (let plain layer handle it)
  // Threshold scales with pixelToWorld so it stays ~0.1px regardless of zoom
  float dashThreshold = 0.1 * pixelToWorld;
  if (dashSize < dashThreshold || gapSize < dashThreshold) {
    return vec4(0.0);
  }

  // Pattern length is dash + gap
  float patternLength = dashSize + gapSize;

  // Adjust distances for solid zones (pattern starts after solid zones)
  float adjustedDistFromSource = ctx.distanceFromSource - tailSolidZone;
  float adjustedDistToTarget = ctx.distanceToTarget - headSolidZone;

  // Compute alignment anchor point
  // - align: 0 \u2192 anchor at start, pattern begins with a dash
  // - align: 1 \u2192 anchor at end, pattern ends with a dash
  // - align: 0.5 \u2192 anchor at center, pattern is symmetric
  float dashedLength = adjustedDistFromSource + adjustedDistToTarget;
  float anchorDist = u_align * dashedLength;

  // Position within the repeating pattern
  // By subtracting anchorDist, we ensure the anchor point maps to position 0 in the pattern
  // This avoids the unstable mod(dashedLength, patternLength) operation
  float posInPattern = mod(adjustedDistFromSource - anchorDist + dashOffset, patternLength);

  // Signed longitudinal distance to the nearest dash center, wrapping across
  // pattern repetitions so both dash edges antialias correctly
  float longFromCenter =
    mod(posInPattern - dashSize * 0.5 + patternLength * 0.5, patternLength) - patternLength * 0.5;

  // Compute signed distance field for the dash
  // Positive inside dash, negative inside gap
`).concat(f==="round"?`  // Capsule SDF: round caps carved inside the dash length, so a dash never
  // exceeds dashSize. Dashes shorter than the thickness degenerate to circles
  // (dots) of diameter dashSize.
  // ctx.sdf is 0 at the stroke boundary, so shift it back to centerline distance
  float transverse = ctx.sdf + ctx.thickness * 0.5;
  float capRadius = min(ctx.thickness, dashSize) * 0.5;
  float halfLength = dashSize * 0.5 - capRadius;
  vec2 q = vec2(max(abs(longFromCenter) - halfLength, 0.0), transverse);
  float sdf = capRadius - length(q);`:"  float sdf = dashSize * 0.5 - abs(longFromCenter);",`

  // Apply antialiasing using smoothstep
  // aaWidth is in world units, same as our distance
  float dashAlpha = smoothstep(-ctx.aaWidth, ctx.aaWidth, sdf);

  // Gap color (straight alpha, like the dash color)
  vec4 gapColor = `).concat(A,`;

  // Blend between gap and dash colors
  return mix(gapColor, dashColor, dashAlpha);
}
`);return{name:"dashed",glsl:j,uniforms:E,attributes:w,needsNodeColors:L}}function os(n){var a=n??{},t=a.segments,e=t===void 0?16:t,r=`
// Compute control point from curvature
// Control point is placed perpendicular to the midpoint of source-target line
vec2 computeControlPoint(vec2 source, vec2 target, float curvature) {
  vec2 midpoint = 0.5 * (source + target);
  vec2 delta = target - source;
  // Perpendicular direction (rotated 90 degrees)
  vec2 perp = vec2(-delta.y, delta.x);
  float len = length(perp);
  if (len < 0.0001) return midpoint;
  perp = perp / len;
  // Offset by curvature * edge length
  return midpoint + perp * curvature * len;
}

// Position at parameter t \u2208 [0, 1]
vec2 path_curved_position(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  float u = 1.0 - t;
  return u * u * source + 2.0 * u * t * control + t * t * target;
}

// Derivative of quadratic Bezier (for efficient arc length computation)
vec2 path_curved_derivative(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  // B'(t) = 2(1-t)(P1-P0) + 2t(P2-P1)
  return 2.0 * (1.0 - t) * (control - source) + 2.0 * t * (target - control);
}

// Approximate arc length using 5-point Gauss-Legendre quadrature
float path_curved_length(vec2 source, vec2 target) {
  // Gauss-Legendre 5-point weights and abscissae
  const float x1 = 0.9061798459, x2 = 0.5384693101;
  const float w1 = 0.2369268850, w2 = 0.4786286705, w3 = 0.5688888889;

  // Transform from [-1,1] to [0,1]: t = 0.5 * (x + 1)
  float t1a = 0.5 * (-x1 + 1.0), t1b = 0.5 * (x1 + 1.0);
  float t2a = 0.5 * (-x2 + 1.0), t2b = 0.5 * (x2 + 1.0);

  // Evaluate derivative magnitudes at sample points
  float d1a = length(path_curved_derivative(t1a, source, target));
  float d1b = length(path_curved_derivative(t1b, source, target));
  float d2a = length(path_curved_derivative(t2a, source, target));
  float d2b = length(path_curved_derivative(t2b, source, target));
  float d3 = length(path_curved_derivative(0.5, source, target));

  // Sum weighted samples (factor of 0.5 for interval transformation)
  return 0.5 * (w1 * (d1a + d1b) + w2 * (d2a + d2b) + w3 * d3);
}
`;return{name:"curved",segments:e,glsl:r,uniforms:[],attributes:[{name:"curvature",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{curvature:{type:"number",default:0}},spread:{variable:"curvature",compute:function(o,s,l){return(o-(s-1)/2)*l}}}}function ss(n){var a=n??{},t=a.lengthRatio,e=t===void 0?5:t,r=a.widthRatio,i=r===void 0?4:r,o=a.margin,s=o===void 0?0:o,l=`
// Arrow SDF: triangle with base at x=0, tip at x=lengthRatio
// uv.x: 0 (base) to lengthRatio (tip), uv.y: [-halfW, +halfW]
// Returns signed distance (negative inside, positive outside)
float extremity_arrow(vec2 uv, float lengthRatio, float widthRatio) {
  float x = uv.x;
  float y = abs(uv.y);
  float halfW = widthRatio * 0.5;

  // Past the tip: euclidean distance to tip point
  if (x > lengthRatio) {
    return length(vec2(x - lengthRatio, y));
  }

  // Back edge: signed distance to x=0 line
  float backDist = -x;

  // Side edge: signed distance to sloped triangle edge
  float clampedX = max(0.0, x);
  float maxY = halfW * (1.0 - clampedX / lengthRatio);
  float sideDist = y - maxY;

  // Convex shape SDF = max of half-plane distances
  return max(backDist, sideDist);
}
`;return{name:"arrow",glsl:l,length:e,widthFactor:i,margin:s,uniforms:[],attributes:[]}}function ls(){let n=(a,t)=>({name:a,size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:t});return{name:"rim",uniforms:[],attributes:[n("rimFill","color"),n("rimLine","rim")],glsl:`
vec4 layer_rim(vec4 v_rimFill, vec4 v_rimLine) {
  float depth = -context.sdf / context.pixelToUV;
  return mix(v_rimLine, v_rimFill, smoothstep(${(1.8-.5).toFixed(2)}, ${(1.8+.5).toFixed(2)}, depth));
}
`}}function ds(n,a,t){let e=getComputedStyle(document.documentElement).getPropertyValue("--sans");return new Qo(n,a,{primitives:{nodes:{shapes:[Zt(),ns({cornerRadius:.25}),rs({cornerRadius:.15}),as({cornerRadius:.15})],variables:{rim:{type:"color",default:"#888888"}},layers:[ls()],label:{font:{family:e,size:13,weight:"500"},margin:4}},edges:{paths:[Jt(),os(),en()],extremities:[ss({lengthRatio:3.2,widthRatio:2.6})],variables:{solid:{type:"color",default:"#888888"},dash:{type:"number",default:10},gap:{type:"number",default:0}},layers:[Ye({color:{attribute:"solid"}}),is({dashSize:{attribute:"dash",default:10,mode:"pixels"},gapSize:{attribute:"gap",default:0,mode:"pixels"},solidExtremities:"head"})],defaultHead:"arrow"}},styles:{nodes:{x:{attribute:"x"},y:{attribute:"y"},size:{attribute:"size"},shape:{attribute:"shape"},color:{attribute:"color"},rim:{attribute:"rim"},label:{attribute:"label"},labelPosition:"below"},edges:{size:{attribute:"size"},color:{attribute:"color"},solid:{attribute:"solid"},dash:{attribute:"dash"},gap:{attribute:"gap"},label:{attribute:"label"},labelSize:11.5,labelFont:e,path:"line",parallelPath:"curved",selfLoopPath:"loop",head:"arrow"}},settings:{allowInvalidContainer:!0,renderEdgeLabels:!1,enableEdgeEvents:!0,edgeLabelEvents:"extend",nodeLabelEvents:"extend",edgePickingPadding:5,nodePickingPadding:3,labelDensity:1.4,labelGridCellSize:90,labelRenderedSizeThreshold:5,stagePadding:48,minCameraRatio:.03,maxCameraRatio:2.5,gestureTarget:"graph",autoRescaleContent:"positions"},nodeReducer:t.node,edgeReducer:t.edge})}var wc=12,ga=30,Rc={ellipse:"circle",box:"square",tab:"square",component:"diamond",invhouse:"triangle"},va=class{constructor(a,t,e){this.box=a;this.network=t;this.sigma=ds(this.graph,a,{node:(r,i,o)=>this.node(r,i,o),edge:(r,i,o)=>this.edge(r,i,o)}),this.listen(e)}box;network;graph=new cs.default({multi:!0,type:"directed",allowSelfLoops:!0});sigma;stress=null;hovered=null;withNames=!1;ink=us();show({nodes:a,bundles:t}){let{graph:e}=this,r=new Map(a.map(l=>[l.id,l])),i=new Map(t.map(l=>[l.key,l])),o=e.filterEdges(l=>!i.has(l)),s=e.filterNodes(l=>!r.has(l));o.length+s.length>wc?e.clear():(o.forEach(l=>e.dropEdge(l)),s.forEach(l=>e.dropNode(l)));for(let l of a)e.mergeNode(l.id,this.attributesOf(l));for(let l of t)e.mergeEdgeWithKey(l.key,l.from,l.to,this.lineOf(l));this.sigma.scheduleRefresh()}paint(){this.ink=us();let a=new Map(this.network.nodes.map(t=>[t.id,t]));this.graph.forEachNode(t=>{let e=a.get(t);e&&this.graph.mergeNodeAttributes(t,this.attributesOf(e))}),this.graph.forEachEdge((t,{bundle:e})=>this.graph.mergeEdgeAttributes(t,this.lineOf(e))),this.sigma.refresh()}setStress(a){!a&&!this.stress||(this.stress=a,this.again())}setNames(a){this.withNames=a,this.again()}again(){(this.withNames||this.stress||this.hovered)&&!this.sigma.getSetting("renderEdgeLabels")&&this.sigma.setSetting("renderEdgeLabels",!0),this.sigma.refresh({skipIndexation:!0,schedule:!0})}setHovered(a){this.hovered!==a&&(this.hovered=a,this.again())}zoom(a){let t=this.sigma.getCamera();a==="in"?t.zoomIn({duration:pa()}):a==="out"?t.zoomOut({duration:pa()}):t.reset({duration:pa()})}pan(a,t){let e=this.sigma.getCamera(),{x:r,y:i,ratio:o}=e.getState();e.setState({x:r+a*o*.1,y:i+t*o*.1})}look(a){let{sigma:t}=this,{width:e,height:r}=t.getDimensions(),i=[...a].flatMap(T=>this.spot(T)??[]);if(i.length===0)return;let o=T=>{let y=i.map(E=>E[T]);return[Math.min(...y),Math.max(...y)]},[[s,l],[u,h]]=[o("x"),o("y")],g=s<ga||l>e-ga||u<ga||h>r-ga,b=Math.max((l-s)/e,(h-u)/r);if(!g&&(b>.25||i.length===1))return;let f=t.getCamera(),{ratio:p}=f.getState(),S=t.viewportToFramedGraph({x:(s+l)/2,y:(u+h)/2});f.animate({...S,ratio:Math.min(1,Math.max(p*b*1.7,.3))},{duration:pa()})}afterwards(a){this.sigma.on("afterRender",a)}spot(a){if(!this.graph.hasNode(a))return null;let{x:t,y:e}=this.graph.getNodeAttributes(a);return this.sigma.graphToViewport({x:t,y:e})}resize(){this.sigma.resize(),this.sigma.refresh({skipIndexation:!0,schedule:!0})}attributesOf(a){let t=this.network.shapes[a.shape],e=t?.[ze()]??{};return{x:a.x,y:-a.y,size:5.5+3.4*Math.sqrt(Math.min(a.degree,60))*(t?.shape==="ellipse"?.85:1),shape:Rc[t?.shape??""]??"circle",color:e.fill??"#888888",rim:e.line??"#888888",label:a.name,rank:a.rank}}lineOf(a){let t=this.network.kinds[a.kind],e=Zr(a.links),r=t?.[ze()]??"#888888",i=e==="asserted"||e==="reported";return{size:(e==="reported"?1.1:1.5)+Math.min(a.links.length-1,4)*.5,color:r,solid:i?r:"rgba(0,0,0,0)",dash:e==="negated"?2:7,gap:i?0:e==="negated"?4:5,label:Ac(a),bundle:a}}node(a,t,e){let{stress:r}=this,i=!!r?.main.has(a)||a===this.hovered,o=!!r&&!r.nodes.has(a)&&a!==this.hovered;return{...t,opacity:o?.16:1,labelColor:o?"rgba(0,0,0,0)":this.ink.text,labelBackgroundColor:o?"rgba(0,0,0,0)":this.ink.canvas,labelBackgroundPadding:1,labelVisibility:o?"hidden":i||r?"visible":"auto",depth:i?"topNodes":"nodes",zIndex:-e.rank,...i&&{size:e.size*1.18}}}edge(a,t,e){let{stress:r}=this,{bundle:i}=e,o=i.from===this.hovered||i.to===this.hovered,s=!!r?.edges.has(a),l=r?!s&&!o:!!this.hovered&&!o;return{...t,opacity:l?.1:1,labelColor:e.color,labelBackgroundColor:this.ink.canvas,labelBackgroundPadding:1,labelVisibility:l?"hidden":s||o?"visible":this.withNames?"auto":"hidden",depth:s||o?"topEdges":"edges",...s&&{size:e.size*1.5}}}listen(a){let{sigma:t,graph:e}=this,r=i=>{this.box.style.cursor=i?"pointer":"",this.setHovered(i)};t.on("enterNode",({node:i})=>r(i)),t.on("leaveNode",()=>r(null)),t.on("enterEdge",()=>{this.box.style.cursor="pointer"}),t.on("leaveEdge",()=>{this.box.style.cursor=""}),t.on("clickNode",({node:i})=>a.node(i)),t.on("clickEdge",({edge:i})=>a.link(e.getEdgeAttribute(i,"bundle"))),t.on("clickStage",()=>a.nothing())}};function hs(){return!!document.createElement("canvas").getContext("webgl2")}function Ac({links:n}){let a=[...new Set(n.map(({label:t})=>t))];return a.length>2?`${a.slice(0,2).join("; ")} +${a.length-2}`:a.join("; ")}function us(){let n=getComputedStyle(document.documentElement);return{text:n.getPropertyValue("--ink").trim(),canvas:`${n.getPropertyValue("--canvas").trim()}d9`}}function pa(){return matchMedia("(prefers-reduced-motion: reduce)").matches?0:350}function gs(n,a,t,e){let r=U("article",{class:"article"}),i=new Ln(r),o=U("ol",{class:"claims"}),s=a.map(h=>Dc(h,g=>{i.show(g)},()=>l(h))),l=h=>{a.forEach((b,f)=>s[f]?.turn(b===h)),e(h);let g=h.evidence[0];g&&i.show(g)};ge(o,...s.map(({element:h})=>h)),ge(n,o,r);let u=a.find(({id:h})=>h===t)??a[0];u&&l(u)}function Dc(n,a,t){let e=U("div",{class:"claim-body"}),r=U("button",{type:"button",class:"claim-head","aria-expanded":"false",onclick:t},U("span",{class:"told"},Pc(n)),Cn(n)),i=kn(U("li",{class:"claim","data-claim":n.id},r,e),n.kind);return{element:i,turn:s=>{r.setAttribute("aria-expanded",String(s)),i.classList.toggle("open",s),e.hidden=!s,s&&ge(e,...Lc(n,a))}}}function Lc(n,a){let t=(o,s)=>[U("dt",{},o),U("dd",{},s)],e=[...n.qualifiers.flatMap(({label:o,values:s})=>t(o,s.join("; ")||ee.yes)),...n.attribution?t(ee.attribution,n.attribution):[]],{evidence:r}=n,i=r.map((o,s)=>Cc(n,o,s,r.length,a));return[U("p",{class:"ends"},fs(n.subject)," \u2014 ",fs(n.object)),e.length?U("dl",{class:"facts"},...e):null,...i,qt.claim?.(n)??null]}function Cc(n,a,t,e,r){let[i,o]=a.sentence,s=U("span",{role:"status",class:"note"}),l=U("button",{type:"button",class:"plain",onclick:()=>{jr(kc(a)).then(()=>{s.textContent=ee.cited})}},ee.cite),u=a.inherited.map(({part:h,label:g,text:b})=>U("p",{class:"note carried"},ve(ee.inherited,{part:Fc(h,g),text:b})));return U("section",{class:"quote"},e>1?U("button",{type:"button",class:"plain source",onclick:()=>r(a)},`${t+1}. ${a.title}`):null,U("blockquote",{class:"visually-hidden"},a.text),...u,U("p",{class:"note"},`${ee.rule} `,U("code",{},a.rule),` \xB7 ${ve(ee.confidence,{value:n.confidence})} \xB7 ${ve(ee.characters,{start:i,end:o})} `,l,s))}function kc(n){let[a,t]=n.sentence,e=[n.title,n.date,n.url,ve(ee.characters,{start:a,end:t})];return`\u201C${n.text}\u201D \u2014 ${e.filter(Boolean).join(", ")}`}function fs(n){return n.id?U("a",{href:De({view:"entity",id:n.id})},n.name):U("span",{},n.name)}function Pc(n){return`${n.subject.name} \xB7 ${n.label} \u2192 ${n.object.name}`}function Fc(n,a){return n==="subject"||n==="object"?ee[n]:a}function ms(n,a,t,e){let r=[...n.querySelectorAll("button[aria-expanded=true]")],i=new Set(r.map(({dataset:y})=>y.name)),o=(y,E,w)=>[...new Set(y.map(({group:L})=>L))].sort((L,A)=>L-A).map(L=>({label:E(L),mark:()=>w(L),entries:y.filter(A=>A.group===L).sort((A,D)=>D.count-A.count)})),{classes:s,predicates:l,statuses:u,documents:h}=a,g=y=>s.find(({name:E})=>E===a.shapes[y]?.name)?.label,b=o(s,y=>g(y)??s.find(E=>E.group===y)?.label??"",y=>Gc(a,y)),f=o(l,y=>a.kinds[y]?.labels[Qe]??a.kinds[y]?.labels.en??"",y=>vs(a.kinds[y]?.[ze()]??"","asserted")),p=y=>({label:y.label,mark:()=>vs("currentColor",y.name),entries:[y]}),S=h.map(({id:y,title:E,count:w})=>({name:y,label:E,count:w,group:0})),T=(y,E,w,L)=>U("fieldset",{class:"filter"},U("legend",{},E),...w.map(A=>Ic(`${y} ${A.label}`,A,L,e,i)));ge(n,T("class",ee.classes,b,t.classes),T("link",ee.predicates,f,t.predicates),T("status",ee.statuses,u.map(p),t.statuses),S.length>1&&T("document",ee.documents,S.map(y=>({...p(y),mark:()=>null})),t.documents))}function Ic(n,a,t,e,r){let i=a.entries.map(b=>b.name),o=a.entries.reduce((b,f)=>b+f.count,0),s=ps(a.label,o,a.mark(),()=>{let b=!i.every(f=>t.has(f))&&!s.box.checked;for(let f of i)b?t.add(f):t.delete(f);u(),e()}),l=i.length<2?[]:a.entries.map(b=>({entry:b,row:ps(b.label,b.count,null,f=>{f?t.delete(b.name):t.add(b.name),u(),e()})})),u=()=>{let b=i.filter(f=>t.has(f)).length;s.box.checked=b===0,s.box.indeterminate=b>0&&b<i.length;for(let{entry:f,row:p}of l)p.box.checked=!t.has(f.name)};if(u(),l.length===0)return s.label;let h=U("div",{class:"parts",hidden:!r.has(n)},...l.map(({row:b})=>b.label)),g=U("button",{type:"button",class:"plain turn","data-name":n,"aria-expanded":String(r.has(n)),"aria-label":ve(ee.details,{name:a.label}),onclick:()=>{h.hidden=!h.hidden,g.setAttribute("aria-expanded",String(!h.hidden))}},ye("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},ye("path",{d:"M4 2.5 8 6 4 9.5"})));return U("div",{class:"group"},U("div",{class:"whole"},s.label,g),h)}function ps(n,a,t,e){let r=U("input",{type:"checkbox",onchange:()=>e(r.checked)});return{box:r,label:U("label",{},r,t,U("span",{class:"what"},n),U("span",{class:"count"},String(a)))}}function Gc(n,a){let t=n.shapes[a],{fill:e="",line:r=""}=t?.[ze()]??{},i={fill:e,stroke:r,"stroke-width":1.3},s={ellipse:ye("circle",{...i,cx:8,cy:8,r:6}),component:ye("path",{...i,d:"M8 1.5 14.5 8 8 14.5 1.5 8z"}),invhouse:ye("path",{...i,d:"M8 2 14.5 13.5h-13z"})}[t?.shape??""]??ye("rect",{...i,x:2,y:2,width:12,height:12,rx:2.5});return ye("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},s)}function vs(n,a){let e=ye("path",{d:"M1 8h20",stroke:n,"stroke-width":a==="reported"?1.3:2.2,"stroke-dasharray":{planned:"5 3",proposed:"5 3",negated:"1.5 3"}[a]??"none"});return ye("svg",{viewBox:"0 0 22 16",width:22,height:16,"aria-hidden":"true"},e)}var Nc={in:"M8 3v10M3 8h10",out:"M3 8h10",fit:"M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",close:"M3.5 3.5l9 9M12.5 3.5l-9 9",names:"M2.5 13 6 3.5 9.5 13M3.8 9.5h4.4M12 7.5v5.5M10.5 10.2h3"},ma=class{box=U("div",{class:"canvas",tabindex:0,role:"application","aria-label":ee.canvas,"aria-describedby":"canvas-keys"});filters=U("form",{class:"filters","aria-label":ee.filters,onsubmit:a=>a.preventDefault()});time=U("section",{class:"time","aria-label":ee.time});body=U("div",{class:"panel-body"});title=U("h2",{tabindex:-1});aside;side;shown=U("p",{class:"shown"});note=U("p",{class:"note"});whole;reset;empty;notice=U("p",{});noticeBox;listButton;turn;wasOpen=!1;constructor(a,t){let e=s=>ye("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"icon"},ye("path",{d:Nc[s]})),r=(s,l,u)=>U("button",{type:"button","aria-label":l,title:l,onclick:u},e(s));this.side=U("section",{class:"side",hidden:!matchMedia("(min-width: 1000px)").matches},this.filters);let i=U("button",{type:"button","aria-expanded":String(!this.side.hidden),onclick:()=>{this.wasOpen=!1,this.turnSide(this.side.hidden===!0),!this.side.hidden&&matchMedia("(max-width: 720px)").matches&&t.close()}},ee.showFilters);this.turn=i,this.listButton=U("button",{type:"button",onclick:t.list},ee.list);let o=r("names",ee.names,()=>{let s=o.getAttribute("aria-pressed")!=="true";o.setAttribute("aria-pressed",String(s)),t.names(s)});o.setAttribute("aria-pressed","false"),this.whole=U("button",{type:"button",class:"plain",onclick:t.all},ee.showAll),this.reset=U("button",{type:"button",class:"plain",onclick:t.reset},ee.resetFilters),this.empty=U("p",{class:"empty"},ee.empty),this.noticeBox=U("div",{class:"banner",hidden:!0},this.notice,U("button",{type:"button",onclick:t.cancel},ee.cancel)),this.aside=U("aside",{class:"panel",hidden:!0,"aria-label":ee.evidence},U("div",{class:"panel-head"},this.title,r("close",ee.close,t.close)),this.body),ge(a,U("h1",{class:"visually-hidden"},ee.title),this.side,U("div",{class:"stage"},this.box,U("p",{id:"canvas-keys",class:"visually-hidden"},ee.keys),this.empty,U("div",{class:"tools"},U("div",{class:"tool-row",role:"group","aria-label":ee.tools},i,this.listButton),U("div",{class:"state"},this.shown,this.note,this.whole,this.reset)),this.noticeBox,U("div",{class:"zoom",role:"group","aria-label":ee.zoom},o,r("in",ee.zoomIn,()=>t.zoom("in")),r("out",ee.zoomOut,()=>t.zoom("out")),r("fit",ee.fit,()=>t.zoom("fit"))),this.time),this.aside),new ResizeObserver(()=>{this.box.clientWidth&&t.resize()}).observe(this.box),a.addEventListener("keydown",s=>{s.key!=="Escape"||this.aside.hidden||(t.close(),this.box.focus())})}panel(a,t,e=""){let r=this.aside.hidden;this.aside.hidden=!1,this.aside.dataset.shows=e,this.aside.setAttribute("aria-label",a),this.title.textContent=a,this.listButton.setAttribute("aria-pressed",String(e==="list")),this.body.scrollTop=0,ge(this.body),t(this.body),r&&matchMedia("(max-width: 1400px)").matches&&(this.wasOpen=!this.side.hidden,this.turnSide(!1)),(r||!this.box.matches(":focus"))&&this.title.focus({preventScroll:!0})}closePanel(){!this.aside.hidden&&this.wasOpen&&this.turnSide(!0),this.aside.hidden=!0,this.listButton.setAttribute("aria-pressed","false"),ge(this.body)}turnSide(a){this.side.hidden=!a,this.turn.setAttribute("aria-expanded",String(a))}banner(a){this.noticeBox.hidden=!a,this.notice.textContent=a??""}tell({shown:a,note:t,part:e,isFiltered:r,isEmpty:i}){this.shown.textContent=a,this.note.textContent=[e,t].filter(Boolean).join(" "),this.note.hidden=!e&&!t,this.whole.hidden=!e,this.reset.hidden=!r,this.empty.hidden=!i}};var vr=300;function bs(n,{nodes:a,bundles:t},e){let r=l=>e.nodes.get(l)?.name??l,i=new Map;for(let{from:l,to:u,links:h}of t){let g=[...new Set(h.map(({label:p})=>p))].join("; "),b=De({view:"link",from:l,to:u}),f=(p,S)=>i.set(p,[...i.get(p)??[],U("li",{},U("a",{href:b},S))]);f(l,`${g} \u2192 ${r(u)}`),u!==l&&f(u,`${r(l)} \xB7 ${g}`)}let o=[...a].sort((l,u)=>l.rank-u.rank),s=l=>e.network.classes.find(u=>u.name===l)?.label??l;ge(n,...o.slice(0,vr).map(l=>U("section",{class:"listed"},U("h3",{},U("a",{href:De({view:"entity",id:l.id})},l.name),U("span",{class:"note"},` ${s(l.class)}`)),U("ul",{},...i.get(l.id)??[]))),o.length>vr&&U("p",{class:"note"},ve(ee.rowsShown,{count:vr})))}function xs(n,a,t,e,r){let[i,o]=a.map(u=>e.name(u));if(!t||t.steps.length===0){ge(n,U("p",{},ve(ee.pathNone,{from:i,to:o})),r&&U("div",{class:"acts"},U("button",{type:"button",onclick:r},ee.pathPlans)));return}let s=t.steps.length,l=({from:u,to:h,claims:g})=>U("li",{},U("p",{},ys(u,e)," \u2014 ",ys(h,e)),U("ul",{},...g.map(b=>{let f=e.link(b);if(!f)return null;let p=f.from===u,S=De({view:"link",from:f.from,to:f.to,claim:b});return U("li",{},U("a",{href:S},p?`${f.label} \u2192`:`\u2190 ${f.label}`))})));ge(n,U("p",{class:"note"},s===1?ee.pathStep:ve(ee.pathSteps,{count:s})),U("ol",{class:"steps"},...t.steps.map(l)))}function ys(n,a){return U("a",{href:De({view:"entity",id:n})},a.name(n))}var _s=380,mr=22,Ts=4;function Ss(n,a){let t=n.claims.filter(({since:p,until:S})=>p||S);if(t.length<2)return null;let e=t.flatMap(({since:p,until:S})=>[Me(p),Me(S)]).filter(p=>p!==null);if(new Set(e).size<2)return null;let[r,i]=[Math.min(...e),Math.max(...e)+1],o=p=>Ts+(p-r)/Math.max(1,i-r)*(_s-2*Ts-8),s=[...new Set(t.map(({kind:p})=>p))].sort((p,S)=>p-S),l=s.flatMap(p=>zc(t.filter(S=>S.kind===p),i)),u=l.length*mr+18,h=(p,S)=>{let T=a.kinds[p.kind]?.[ze()]??"currentColor",[y,E]=bn(p,i),w=S*mr+mr/2,L=p.since===p.until||E-y<1,A=p.status==="asserted"||p.status==="reported",D={fill:A?T:"none",stroke:T,"stroke-width":1.6,"stroke-dasharray":A?"none":"3 2"},G=L?ye("circle",{...D,cx:o(y)+4,cy:w,r:5}):ye("rect",{...D,x:o(y),y:w-5,width:Math.max(10,o(E)-o(y)),height:10,rx:5}),I=`${p.subject.name} \xB7 ${p.label} \u2192 ${p.object.name}`;return ye("a",{href:De({view:"claim",id:p.id}),"aria-label":I},ye("title",{},I),G)},b=Mc(r,i).map(p=>ye("g",{class:"tick"},ye("path",{d:`M${o(p*12)+4} 0V${u-16}`}),ye("text",{x:o(p*12)+4,y:u-4},String(p)))),f=[ee.timeline,...s.map(p=>a.kinds[p]?.labels[Qe]??"")].join(": ");return U("figure",{class:"timeline"},ye("svg",{viewBox:`0 0 ${_s} ${u}`,role:"group","aria-label":f},...b,...l.flatMap((p,S)=>p.map(T=>h(T,S)))))}function zc(n,a){let t=[],e=[...n].sort((r,i)=>bn(r,a)[0]-bn(i,a)[0]);for(let r of e){let[i]=bn(r,a),o=t.find(s=>s.every(l=>bn(l,a)[1]+1<i));o?o.push(r):t.push([r])}return t}function bn({since:n,until:a},t){let[e,r]=[Me(n),Me(a)];return[e??r??0,r??t]}function Mc(n,a){let[t,e]=[Math.ceil(n/12),Math.floor(a/12)],r=Math.ceil((e-t+1)/6);return Array.from({length:Math.max(0,e-t+1)},(i,o)=>t+o).filter(i=>(i-t)%r===0)}function Es(n,a,t,e){let r=t.kinds.map((o,s)=>({label:o.labels[Qe]??o.labels.en??o.name,claims:a.claims.filter(l=>l.kind===s),at:s})),i=a.names.filter(({text:o})=>o!==a.name);ge(n,U("p",{class:"note"},[a.kind,...i.slice(0,3).map(({text:o})=>o)].join(" \xB7 ")),U("div",{class:"acts"},U("button",{type:"button",onclick:e.expand,disabled:e.hidden===0},ee.expand,e.hidden>0&&U("span",{class:"count"},` +${e.hidden}`)),U("button",{type:"button",onclick:e.focus},ee.focus),U("button",{type:"button",onclick:e.path},ee.pathFrom)),Ss(a,t),...r.filter(({claims:o})=>o.length).map(({label:o,claims:s,at:l})=>kn(U("section",{class:"told-of"},U("h3",{},o),U("ul",{},...s.map(u=>Oc(u,a.id)))),l)),U("section",{class:"names"},U("h3",{},ee.aliases),U("p",{class:"note"},ee.aliasesNote),U("ul",{},...a.names.map(o=>U("li",{},U("span",{lang:Wc(o.language)},o.text)," ",U("span",{class:"note"},o.reason),qt.name?.(a,o.text)??null)))),qt.profile?.(a)??null)}function Oc(n,a){let t=n.subject.id===a,e=t?n.object:n.subject,r=n.object.id&&n.subject.id?De({view:"link",from:n.subject.id,to:n.object.id,claim:n.id}):De({view:"claim",id:n.id});return U("li",{},U("a",{href:r,title:ee.evidence},U("span",{class:"when"},Bc(n)),U("span",{class:"what"},t&&`${n.label} \u2192 `,U("strong",{},e.name),!t&&` \xB7 ${n.label}`)),n.status==="asserted"?null:Cn(n))}function Bc(n){let a=r=>n.qualifiers.find(i=>i.name===r)?.values[0],[t,e]=[a("start"),a("end")??a("until")];return t||e?`${t??""}\u2013${e??""}`:a("date")??(n.object.class==="Date"?n.object.name:"")}function Wc(n){return n==="und"?void 0:n}function ws(n){return`${n.name}, ${n.kind}, ${ve(ee.claimsCount,{count:n.claims.length})}`}function Rs(n){let a=new URLSearchParams;for(let[t,e]of Ds(n))for(let r of[...e].sort())a.append(t,r);return n.span&&a.set("time",n.span.map(br).join("..")),n.undated||a.set("undated","no"),a}function As(n){let a=Yt();for(let[r,i]of Ds(a))for(let o of n.getAll(r))i.add(o);let[t,e]=(n.get("time")??"").split("..").map(Uc);return t!=null&&e!=null&&(a.span=[t,e]),a.undated=n.get("undated")!=="no",a}function br(n){return`${String(Math.floor(n/12)).padStart(4,"0")}-${String(n%12+1).padStart(2,"0")}`}function Ds(n){return[["no-class",n.classes],["no-link",n.predicates],["no-status",n.statuses],["no-document",n.documents]]}function Uc(n){let[,a,t]=/^(\d{1,4})-(\d\d)$/.exec(n)??[];return a&&t?Number(a)*12+Number(t)-1:null}var Hc=48,ba=class{constructor(a,t,e){this.root=a;this.model=t;this.change=e;ge(a,U("div",{class:"time-head"},U("h2",{},ee.time),this.told,this.all),U("div",{class:"track"},this.bars,this.from,this.to,this.axis),U("label",{class:"undated"},this.undated,ee.undated," ",this.undatedCount)),this.from.addEventListener("input",()=>this.slide(this.from)),this.to.addEventListener("input",()=>this.slide(this.to)),this.undated.addEventListener("change",()=>{this.model.filter.undated=this.undated.checked,this.change()}),this.all.addEventListener("click",()=>{this.model.filter.span=null,this.show(),this.change()})}root;model;change;bars=ye("svg",{class:"bars",preserveAspectRatio:"none","aria-hidden":"true"});axis=U("div",{class:"axis","aria-hidden":"true"});from=U("input",{type:"range",step:1,"aria-label":ee.from});to=U("input",{type:"range",step:1,"aria-label":ee.until});undated=U("input",{type:"checkbox"});undatedCount=U("span",{class:"count"});told=U("output",{});all=U("button",{type:"button",class:"plain"},ee.play);first=0;last=0;step=12;show(){let a=this.model.candidates(!1),t=[...this.model.links.values()].flatMap(({since:l,until:u})=>Me(l)??Me(u)??[]),{span:e,undated:r}=this.model.filter;this.undated.checked=r,this.undatedCount.textContent=String(a.filter(({since:l,until:u})=>!l&&!u).length);let[i,o]=t.reduce(([l,u],h)=>[Math.min(l,h),Math.max(u,h)],[1/0,-1/0]);if(this.root.hidden=t.length===0,t.length===0)return;this.step=o-i<Hc?1:12,this.first=Math.floor(i/this.step),this.last=Math.floor(o/this.step);let s=new Array(this.last-this.first+1).fill(0);for(let{since:l,until:u}of a){let h=Me(l)??Me(u);h!==null&&(s[Math.floor(h/this.step)-this.first]+=1)}for(let l of[this.from,this.to])l.min=String(this.first),l.max=String(this.last);this.from.value=String(e?Math.floor(e[0]/this.step):this.first),this.to.value=String(e?Math.floor(e[1]/this.step):this.last),this.draw(s),this.say()}slide(a){let[t,e]=[Number(this.from.value),Number(this.to.value)];t>e&&(a.value=String(a===this.from?e:t));let[r,i]=[Number(this.from.value),Number(this.to.value)],o=r===this.first&&i===this.last;this.model.filter.span=o?null:[r*this.step,(i+1)*this.step-1],this.say(),this.change()}draw(a){let t=Math.max(1,...a);this.bars.setAttribute("viewBox",`0 0 ${a.length} 100`);let e=(s,l)=>{let u=s?Math.max(6,s/t*100):0;return ye("rect",{x:l+.12,width:.76,y:100-u,height:u})};ge(this.bars,...a.map(e));let r=Math.ceil(a.length/8),i=a.map((s,l)=>l).filter(s=>s%r===0),o=s=>{let l=U("span",{},this.name(this.first+s));return l.style.left=`${(s+.5)/a.length*100}%`,l};ge(this.axis,...i.map(o))}say(){let[a,t]=[Number(this.from.value),Number(this.to.value)];[...this.bars.children].forEach((e,r)=>e.classList.toggle("out",r+this.first<a||r+this.first>t)),this.from.setAttribute("aria-valuetext",this.name(a)),this.to.setAttribute("aria-valuetext",this.name(t)),this.told.textContent=a===t?this.name(a):`${this.name(a)} \u2013 ${this.name(t)}`,this.all.hidden=a===this.first&&t===this.last,this.from.style.zIndex=a>(this.first+this.last)/2?"3":"2",this.root.setAttribute("aria-label",ve(`${ee.time}: {span}`,{span:this.told.textContent}))}name(a){return this.step===12?String(a):br(a)}};var Vc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ls(n,a,t,e,r){let i=null,o=U("div",{class:"ring",hidden:!0});n.append(o);let s=()=>{let h=i&&document.activeElement===n?a.spot(i):null;o.hidden=!h,h&&(o.style.left=`${h.x}px`,o.style.top=`${h.y}px`)};a.afterwards(s);let l=()=>[...e().nodes].sort((h,g)=>h.rank-g.rank)[0]?.id??null,u=([h,g])=>{let b=i&&t.nodes.get(i);if(!b||!e().nodes.includes(b))return l();let f=T=>{let y=t.nodes.get(T),[E,w]=[y.x-b.x,y.y-b.y],L=E*h+w*g;return L<=0?1/0:L+2*Math.abs(E*g)+2*Math.abs(w*h)};return e().nodes.filter(({id:T})=>T!==i).reduce((T,{id:y})=>f(y)<(T?f(T):1/0)?y:T,null)??i};n.addEventListener("keydown",h=>{let g=Vc[h.key];if(g&&h.shiftKey)a.pan(g[0],-g[1]);else if(g)i=u(g),i&&r.at(i),s();else if(h.key==="Enter"&&i)r.open(i);else if(h.key==="+"||h.key==="=")a.zoom("in");else if(h.key==="-")a.zoom("out");else if(h.key==="0")a.zoom("fit");else return;h.preventDefault()}),n.addEventListener("blur",()=>{a.setHovered(null),s()})}async function jc(n,a){let t=new yr(n,a);addEventListener("hashchange",()=>{t.follow()}),addEventListener(Rn,()=>{t.renew()}),addEventListener("guanxi:theme",()=>t.paint()),await t.follow()}var Xc=40,yr=class{constructor(a,t){this.context=t;this.model=new Pn(t.network),wa(t.network),this.frame=new ma(a,{close:()=>Ze({view:"graph"}),list:()=>Ze(ft().view==="list"?{view:"graph"}:{view:"list"}),all:()=>this.change(()=>this.model.openAll()),reset:()=>this.change(()=>this.model.filter=Yt()),cancel:()=>this.choosePath(null),zoom:r=>this.canvas?.zoom(r),names:r=>this.canvas?.setNames(r),resize:()=>this.canvas?.resize()}),this.canvas=this.makeCanvas(),this.time=new ba(this.frame.time,this.model,()=>this.draw());let e=An.act;An.act=r=>this.start?this.open(r):e(r)}context;model;frame;canvas;time;drawn={nodes:[],bundles:[],links:0};kept=[];stress=null;start=null;step=0;async follow(){let a=ft();if(a.view==="query"||a.view==="review")return;let t=Pr();t&&(this.model.filter=As(t));let e=++this.step;Yr(),this.stress=null,this.kept=[];try{await this.show(a,()=>e===this.step)}catch(r){e===this.step&&this.frame.panel(ee.failed.replace("{reason}",""),i=>i.textContent=String(r))}e===this.step&&(this.refilter(),this.draw(),requestAnimationFrame(()=>this.stress&&this.canvas?.look(this.stress(this.drawn).nodes)))}async renew(){this.model.renew(this.context.network),await this.follow()}paint(){wa(this.context.network),this.canvas?.paint(),this.refilter()}async show(a,t){if(a.view==="entity")return this.showEntity(a.id,t);if(a.view==="link")return this.showLink(await Br(a.from,a.to),t,a.claim);if(a.view==="claim")return this.showLink([await Wr(a.id)],t,a.id);if(a.view==="path")return this.showPath(a.from,a.to,!1,t);if(a.view==="list")return this.frame.panel(ee.listTitle,()=>{},"list");this.frame.closePanel()}async showEntity(a,t){let e=this.model.nodes.has(a)?null:this.model.know(a),[r]=await Promise.all([Ur(a),e]);if(!t())return;this.keep([a]),this.stress=({bundles:o})=>{let s=o.filter(({from:l,to:u})=>l===a||u===a);return{nodes:new Set([a,...s.flatMap(({from:l,to:u})=>[l,u])]),edges:new Set(s.map(({key:l})=>l)),main:new Set([a])}};let i={hidden:this.model.hidden(a),expand:()=>{this.model.expand(a).then(()=>this.follow())},focus:()=>{this.model.focus(a).then(()=>this.follow()).then(()=>this.canvas?.zoom("fit"))},path:()=>this.choosePath(a)};this.frame.panel(r.name,o=>Es(o,r,this.context.network,i),"profile"),this.context.announce(ws(r))}async showLink(a,t,e){if(!t())return;let[r]=a,i=r?[r.subject.id,r.object.id].flatMap(l=>l??[]):[];if(await Promise.all(i.filter(l=>!this.model.nodes.has(l)).map(l=>this.model.know(l))),!t())return;this.keep(i),this.stress=({bundles:l})=>{let u=l.filter(({from:h,to:g})=>i.includes(h)&&i.includes(g));return{nodes:new Set(i),edges:new Set(u.map(({key:h})=>h)),main:new Set(i)}};let o=a.length===1?ee.claim:ve(ee.claimsCount,{count:a.length}),s=r?`${r.subject.name} \u2014 ${r.object.name}`:ee.claims;this.frame.panel(s,l=>gs(l,a,e,()=>{}),"evidence"),this.context.announce(`${s}: ${o}`)}async showPath(a,t,e,r){let i=await Vr(a,t,e),o=[...new Set([a,t,...(i?.steps??[]).flatMap(b=>[b.from,b.to])])],s=new Set(i?.steps.flatMap(b=>b.claims));if(o.every(b=>this.model.nodes.has(b))&&[...s].every(b=>this.model.links.has(b))||await Promise.all(o.map(b=>this.model.know(b))),!r())return;this.keep(o),this.stress=({bundles:b})=>({nodes:new Set(o),edges:new Set(b.filter(({links:f})=>f.some(({id:p})=>s.has(p))).map(({key:f})=>f)),main:new Set([a,t])});let u={name:b=>this.name(b),link:b=>this.model.links.get(b)},h=e?null:()=>{let b=++this.step;this.showPath(a,t,!0,()=>b===this.step).then(()=>this.draw())},g=ve(ee.pathTitle,{from:this.name(a),to:this.name(t)});this.frame.panel(g,b=>xs(b,[a,t],i,u,h),"path"),this.context.announce(`${g}: ${ve(ee.pathSteps,{count:i?.steps.length??0})}`)}open(a){let{start:t}=this;if(!t||t===a)return Ze({view:"entity",id:a});this.choosePath(null),Ze({view:"path",from:t,to:a})}choosePath(a){this.start=a,this.frame.banner(a&&ve(ee.pathStart,{name:this.name(a)})),a&&this.context.announce(ve(ee.pathStart,{name:this.name(a)}))}keep(a){this.kept=a;for(let t of a)this.model.nodes.has(t)&&this.model.open.add(t)}name(a){return this.model.nodes.get(a)?.name??a}change(a){a(),this.refilter(),this.draw()}refilter(){ms(this.frame.filters,this.context.network,this.model.filter,()=>{this.time.show(),this.draw()}),this.time.show()}draw(){this.drawn=this.model.drawn(this.kept),this.canvas?.show(this.drawn),this.canvas?.setStress(this.stress?.(this.drawn)??null),ft().view==="list"&&bs(this.frame.body,this.drawn,this.model);let{entities:a}=this.context.network,[t,e]=[this.model.open.size,this.context.network.nodes.length];this.frame.tell({shown:ve(ee.shown,{nodes:this.drawn.nodes.length,links:this.drawn.links}),note:e<a?ve(ee.leftOut,{count:e,all:a}):"",part:t<this.model.nodes.size?ve(ee.openCount,{count:t,all:a}):"",isFiltered:this.model.isFiltered,isEmpty:this.drawn.nodes.length===0}),Fr(Rs(this.model.filter))}makeCanvas(){let{box:a}=this.frame;if(!hs())return ge(a,U("p",{class:"failure"},ee.noWebgl," ",U("a",{href:De({view:"list"})},ee.list))),null;let t=new va(a,this.context.network,{node:e=>{!this.start&&this.model.hidden(e)<=Xc?this.model.expand(e).then(()=>this.open(e)):this.open(e)},link:({from:e,to:r,links:i})=>Ze({view:"link",from:e,to:r,...i[0]&&{claim:i[0].id}}),nothing:()=>ft().view!=="list"&&Ze({view:"graph"})});return Ls(a,t,this.model,()=>this.drawn,{open:e=>this.open(e),at:e=>{t.setHovered(e),this.context.announce(`${this.name(e)}, ${ve(ee.linkCount,{count:this.model.nodes.get(e)?.degree??0})}`)}}),t}};var yn={query:()=>import("./query-RZXUE3T6.js")};async function qc(){Nr(ze()),document.documentElement.lang=Qe,document.title=ee.title;let[n,a]=await Promise.all([Sa(),Ea()]),t=Yc(n,a);n.writable&&(yn.review=()=>import("./review-SS2A7DCV.js"),await(await import("./review-KAL6X47C.js")).begin(t)),document.title=`${n.name} \xB7 ${ee.title}`,Kc(n),Xr(qe("search"),t);let e=new _r(t);addEventListener("hashchange",()=>{e.show()}),await e.show()}function Yc(n,a){let t=qe("live"),e={about:n,network:a,announce(r){t.textContent=r},async reload(){[e.about,e.network]=await Promise.all([Sa(),Ea()]),dispatchEvent(new Event(Rn))}};return e}var _r=class{constructor(a){this.context=a}context;sections=new Map;async show(){let a=$c(ft().view);for(let[e,r]of this.sections)r.hidden=e!==a;for(let e of document.querySelectorAll("#views a"))e.dataset.view===a?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current");if(document.body.dataset.view=a,this.sections.has(a))return;let t=U("section",{class:`view view-${a}`});this.sections.set(a,t),qe("main").append(t);try{await(yn[a]?await yn[a]():xr).mount(t,this.context)}catch(e){ge(t,U("p",{class:"failure",role:"alert"},ve(ee.failed,{reason:String(e)})))}}};function $c(n){return yn[n]?n:"graph"}function Kc(n){qe("graph-name").textContent=n.name,qe("skip").textContent=ee.skip;let a=[["graph",ee.graph],...Object.keys(yn).map(Zc)],t=([o,s])=>U("a",{href:De({view:o}),"data-view":o},s),e=qe("views");e.setAttribute("aria-label",ee.views),ge(e,...a.map(t)),e.hidden=a.length<2;let r=qe("language");r.setAttribute("aria-label",ee.language),ge(r,...Ir.map(([o,s])=>U("option",{value:o,lang:o,selected:o===Qe},s))),r.addEventListener("change",()=>Gr(r.value));let i=qe("theme");i.setAttribute("aria-label",ee.theme),i.setAttribute("title",ee.theme),i.addEventListener("click",()=>{zr(),dispatchEvent(new Event("guanxi:theme"))})}function Zc(n){return[n,ee[n]??n]}qc().catch(n=>{ge(qe("main"),U("p",{class:"failure",role:"alert"},ve(ee.failed,{reason:String(n)})))});
