import{d as er,e as $n,h as Qn,i as Jn,p as tr}from"./chunk-ASCC6J2W.js";import{a as Zn,c as tt}from"./chunk-EMYIWBEW.js";var nr=Zn((ea,ta)=>{(function(n,r){typeof ea=="object"&&typeof ta<"u"?ta.exports=r():typeof define=="function"&&define.amd?define(r):(n=typeof globalThis<"u"?globalThis:n||self).graphology=r()})(ea,(function(){"use strict";function n(f){if(f===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return f}function r(f,y,p){return(y=(function(u){var d=(function(v,R){if(typeof v!="object"||!v)return v;var C=v[Symbol.toPrimitive];if(C!==void 0){var M=C.call(v,R||"default");if(typeof M!="object")return M;throw new TypeError("@@toPrimitive must return a primitive value.")}return(R==="string"?String:Number)(v)})(u,"string");return typeof d=="symbol"?d:d+""})(y))in f?Object.defineProperty(f,y,{value:p,enumerable:!0,configurable:!0,writable:!0}):f[y]=p,f}function t(f){return t=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(y){return y.__proto__||Object.getPrototypeOf(y)},t(f)}function e(f,y){f.prototype=Object.create(y.prototype),f.prototype.constructor=f,i(f,y)}function a(){try{var f=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],(function(){})))}catch{}return(a=function(){return!!f})()}function i(f,y){return i=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(p,u){return p.__proto__=u,p},i(f,y)}function o(f){return o=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(y){return typeof y}:function(y){return y&&typeof Symbol=="function"&&y.constructor===Symbol&&y!==Symbol.prototype?"symbol":typeof y},o(f)}function s(f){var y=typeof Map=="function"?new Map:void 0;return s=function(p){if(p===null||!(function(d){try{return Function.toString.call(d).indexOf("[native code]")!==-1}catch{return typeof d=="function"}})(p))return p;if(typeof p!="function")throw new TypeError("Super expression must either be null or a function");if(y!==void 0){if(y.has(p))return y.get(p);y.set(p,u)}function u(){return(function(d,v,R){if(a())return Reflect.construct.apply(null,arguments);var C=[null];C.push.apply(C,v);var M=new(d.bind.apply(d,C));return R&&i(M,R.prototype),M})(p,arguments,t(this).constructor)}return u.prototype=Object.create(p.prototype,{constructor:{value:u,enumerable:!1,writable:!0,configurable:!0}}),i(u,p)},s(f)}var l=function(){for(var f=arguments[0],y=1,p=arguments.length;y<p;y++)if(arguments[y])for(var u in arguments[y])f[u]=arguments[y][u];return f};function c(f,y,p,u){var d=f._nodes.get(y),v=null;return d?v=u==="mixed"?d.out&&d.out[p]||d.undirected&&d.undirected[p]:u==="directed"?d.out&&d.out[p]:d.undirected&&d.undirected[p]:v}function h(f){return o(f)==="object"&&f!==null}function g(f){var y;for(y in f)return!1;return!0}function _(f,y,p){Object.defineProperty(f,y,{enumerable:!1,configurable:!1,writable:!0,value:p})}function m(f,y,p){var u={enumerable:!0,configurable:!0};typeof p=="function"?u.get=p:(u.value=p,u.writable=!1),Object.defineProperty(f,y,u)}function b(f){return!!h(f)&&!(f.attributes&&!Array.isArray(f.attributes))}function S(){var f=arguments,y=null,p=-1;return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){for(var u=null;;){if(y===null){if(++p>=f.length)return{done:!0};y=f[p][Symbol.iterator]()}if(!(u=y.next()).done)break;y=null}return u}))}function T(){return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){return{done:!0}}))}typeof Object.assign=="function"&&(l=Object.assign);var x,E={exports:{}},A=typeof Reflect=="object"?Reflect:null,L=A&&typeof A.apply=="function"?A.apply:function(f,y,p){return Function.prototype.apply.call(f,y,p)};x=A&&typeof A.ownKeys=="function"?A.ownKeys:Object.getOwnPropertySymbols?function(f){return Object.getOwnPropertyNames(f).concat(Object.getOwnPropertySymbols(f))}:function(f){return Object.getOwnPropertyNames(f)};var w=Number.isNaN||function(f){return f!=f};function D(){D.init.call(this)}E.exports=D,E.exports.once=function(f,y){return new Promise((function(p,u){function d(R){f.removeListener(y,v),u(R)}function v(){typeof f.removeListener=="function"&&f.removeListener("error",d),p([].slice.call(arguments))}Y(f,y,v,{once:!0}),y!=="error"&&(function(R,C,M){typeof R.on=="function"&&Y(R,"error",C,M)})(f,d,{once:!0})}))},D.EventEmitter=D,D.prototype._events=void 0,D.prototype._eventsCount=0,D.prototype._maxListeners=void 0;var G=10;function I(f){if(typeof f!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof f)}function B(f){return f._maxListeners===void 0?D.defaultMaxListeners:f._maxListeners}function z(f,y,p,u){var d,v,R,C;if(I(p),(v=f._events)===void 0?(v=f._events=Object.create(null),f._eventsCount=0):(v.newListener!==void 0&&(f.emit("newListener",y,p.listener?p.listener:p),v=f._events),R=v[y]),R===void 0)R=v[y]=p,++f._eventsCount;else if(typeof R=="function"?R=v[y]=u?[p,R]:[R,p]:u?R.unshift(p):R.push(p),(d=B(f))>0&&R.length>d&&!R.warned){R.warned=!0;var M=new Error("Possible EventEmitter memory leak detected. "+R.length+" "+String(y)+" listeners added. Use emitter.setMaxListeners() to increase limit");M.name="MaxListenersExceededWarning",M.emitter=f,M.type=y,M.count=R.length,C=M,console&&console.warn&&console.warn(C)}return f}function V(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function N(f,y,p){var u={fired:!1,wrapFn:void 0,target:f,type:y,listener:p},d=V.bind(u);return d.listener=p,u.wrapFn=d,d}function U(f,y,p){var u=f._events;if(u===void 0)return[];var d=u[y];return d===void 0?[]:typeof d=="function"?p?[d.listener||d]:[d]:p?(function(v){for(var R=new Array(v.length),C=0;C<R.length;++C)R[C]=v[C].listener||v[C];return R})(d):H(d,d.length)}function W(f){var y=this._events;if(y!==void 0){var p=y[f];if(typeof p=="function")return 1;if(p!==void 0)return p.length}return 0}function H(f,y){for(var p=new Array(y),u=0;u<y;++u)p[u]=f[u];return p}function Y(f,y,p,u){if(typeof f.on=="function")u.once?f.once(y,p):f.on(y,p);else{if(typeof f.addEventListener!="function")throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof f);f.addEventListener(y,(function d(v){u.once&&f.removeEventListener(y,d),p(v)}))}}Object.defineProperty(D,"defaultMaxListeners",{enumerable:!0,get:function(){return G},set:function(f){if(typeof f!="number"||f<0||w(f))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+f+".");G=f}}),D.init=function(){this._events!==void 0&&this._events!==Object.getPrototypeOf(this)._events||(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0},D.prototype.setMaxListeners=function(f){if(typeof f!="number"||f<0||w(f))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+f+".");return this._maxListeners=f,this},D.prototype.getMaxListeners=function(){return B(this)},D.prototype.emit=function(f){for(var y=[],p=1;p<arguments.length;p++)y.push(arguments[p]);var u=f==="error",d=this._events;if(d!==void 0)u=u&&d.error===void 0;else if(!u)return!1;if(u){var v;if(y.length>0&&(v=y[0]),v instanceof Error)throw v;var R=new Error("Unhandled error."+(v?" ("+v.message+")":""));throw R.context=v,R}var C=d[f];if(C===void 0)return!1;if(typeof C=="function")L(C,this,y);else{var M=C.length,K=H(C,M);for(p=0;p<M;++p)L(K[p],this,y)}return!0},D.prototype.addListener=function(f,y){return z(this,f,y,!1)},D.prototype.on=D.prototype.addListener,D.prototype.prependListener=function(f,y){return z(this,f,y,!0)},D.prototype.once=function(f,y){return I(y),this.on(f,N(this,f,y)),this},D.prototype.prependOnceListener=function(f,y){return I(y),this.prependListener(f,N(this,f,y)),this},D.prototype.removeListener=function(f,y){var p,u,d,v,R;if(I(y),(u=this._events)===void 0)return this;if((p=u[f])===void 0)return this;if(p===y||p.listener===y)--this._eventsCount==0?this._events=Object.create(null):(delete u[f],u.removeListener&&this.emit("removeListener",f,p.listener||y));else if(typeof p!="function"){for(d=-1,v=p.length-1;v>=0;v--)if(p[v]===y||p[v].listener===y){R=p[v].listener,d=v;break}if(d<0)return this;d===0?p.shift():(function(C,M){for(;M+1<C.length;M++)C[M]=C[M+1];C.pop()})(p,d),p.length===1&&(u[f]=p[0]),u.removeListener!==void 0&&this.emit("removeListener",f,R||y)}return this},D.prototype.off=D.prototype.removeListener,D.prototype.removeAllListeners=function(f){var y,p,u;if((p=this._events)===void 0)return this;if(p.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):p[f]!==void 0&&(--this._eventsCount==0?this._events=Object.create(null):delete p[f]),this;if(arguments.length===0){var d,v=Object.keys(p);for(u=0;u<v.length;++u)(d=v[u])!=="removeListener"&&this.removeAllListeners(d);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(typeof(y=p[f])=="function")this.removeListener(f,y);else if(y!==void 0)for(u=y.length-1;u>=0;u--)this.removeListener(f,y[u]);return this},D.prototype.listeners=function(f){return U(this,f,!0)},D.prototype.rawListeners=function(f){return U(this,f,!1)},D.listenerCount=function(f,y){return typeof f.listenerCount=="function"?f.listenerCount(y):W.call(f,y)},D.prototype.listenerCount=W,D.prototype.eventNames=function(){return this._eventsCount>0?x(this._events):[]};var X=(function(f){function y(p){var u;return(u=f.call(this)||this).name="GraphError",u.message=p,u}return e(y,f),y})(s(Error)),F=(function(f){function y(p){var u;return(u=f.call(this,p)||this).name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(n(u),y.prototype.constructor),u}return e(y,f),y})(X),P=(function(f){function y(p){var u;return(u=f.call(this,p)||this).name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(n(u),y.prototype.constructor),u}return e(y,f),y})(X),O=(function(f){function y(p){var u;return(u=f.call(this,p)||this).name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(n(u),y.prototype.constructor),u}return e(y,f),y})(X);function ne(f,y){this.key=f,this.attributes=y,this.clear()}function te(f,y){this.key=f,this.attributes=y,this.clear()}function oe(f,y){this.key=f,this.attributes=y,this.clear()}function ae(f,y,p,u,d){this.key=y,this.attributes=d,this.undirected=f,this.source=p,this.target=u}ne.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}},te.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}},oe.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}},ae.prototype.attach=function(){var f="out",y="in";this.undirected&&(f=y="undirected");var p=this.source.key,u=this.target.key;this.source[f][u]=this,this.undirected&&p===u||(this.target[y][p]=this)},ae.prototype.attachMulti=function(){var f="out",y="in",p=this.source.key,u=this.target.key;this.undirected&&(f=y="undirected");var d=this.source[f],v=d[u];if(v===void 0)return d[u]=this,void(this.undirected&&p===u||(this.target[y][p]=this));v.previous=this,this.next=v,d[u]=this,this.target[y][p]=this},ae.prototype.detach=function(){var f=this.source.key,y=this.target.key,p="out",u="in";this.undirected&&(p=u="undirected"),delete this.source[p][y],delete this.target[u][f]},ae.prototype.detachMulti=function(){var f=this.source.key,y=this.target.key,p="out",u="in";this.undirected&&(p=u="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[p][y],delete this.target[u][f]):(this.next.previous=void 0,this.source[p][y]=this.next,this.target[u][f]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var ie=0,Ee=1,Te=3;function be(f,y,p,u,d,v,R){var C,M,K,q;if(u=""+u,p===ie){if(!(C=f._nodes.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" node in the graph.'));K=d,q=v}else if(p===Te){if(d=""+d,!(M=f._edges.get(d)))throw new P("Graph.".concat(y,': could not find the "').concat(d,'" edge in the graph.'));var j=M.source.key,Z=M.target.key;if(u===j)C=M.target;else{if(u!==Z)throw new P("Graph.".concat(y,': the "').concat(u,'" node is not attached to the "').concat(d,'" edge (').concat(j,", ").concat(Z,")."));C=M.source}K=v,q=R}else{if(!(M=f._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'));C=p===Ee?M.source:M.target,K=d,q=v}return[C,K,q]}var Ve=[{name:function(f){return"get".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R=be(this,y,p,u,d,v),C=R[0],M=R[1];return C.attributes[M]}}},{name:function(f){return"get".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u,d){return be(this,y,p,u,d)[0].attributes}}},{name:function(f){return"has".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R=be(this,y,p,u,d,v),C=R[0],M=R[1];return C.attributes.hasOwnProperty(M)}}},{name:function(f){return"set".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v,R){var C=be(this,y,p,u,d,v,R),M=C[0],K=C[1],q=C[2];return M.attributes[K]=q,this.emit("nodeAttributesUpdated",{key:M.key,type:"set",attributes:M.attributes,name:K}),this}}},{name:function(f){return"update".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v,R){var C=be(this,y,p,u,d,v,R),M=C[0],K=C[1],q=C[2];if(typeof q!="function")throw new F("Graph.".concat(y,": updater should be a function."));var j=M.attributes,Z=q(j[K]);return j[K]=Z,this.emit("nodeAttributesUpdated",{key:M.key,type:"set",attributes:M.attributes,name:K}),this}}},{name:function(f){return"remove".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R=be(this,y,p,u,d,v),C=R[0],M=R[1];return delete C.attributes[M],this.emit("nodeAttributesUpdated",{key:C.key,type:"remove",attributes:C.attributes,name:M}),this}}},{name:function(f){return"replace".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R=be(this,y,p,u,d,v),C=R[0],M=R[1];if(!h(M))throw new F("Graph.".concat(y,": provided attributes are not a plain object."));return C.attributes=M,this.emit("nodeAttributesUpdated",{key:C.key,type:"replace",attributes:C.attributes}),this}}},{name:function(f){return"merge".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R=be(this,y,p,u,d,v),C=R[0],M=R[1];if(!h(M))throw new F("Graph.".concat(y,": provided attributes are not a plain object."));return l(C.attributes,M),this.emit("nodeAttributesUpdated",{key:C.key,type:"merge",attributes:C.attributes,data:M}),this}}},{name:function(f){return"update".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R=be(this,y,p,u,d,v),C=R[0],M=R[1];if(typeof M!="function")throw new F("Graph.".concat(y,": provided updater is not a function."));return C.attributes=M(C.attributes),this.emit("nodeAttributesUpdated",{key:C.key,type:"update",attributes:C.attributes}),this}}}],Qe=[{name:function(f){return"get".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d){var v;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+u,C=""+d;if(d=arguments[2],!(v=c(this,R,C,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(v=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}return v.attributes[d]}}},{name:function(f){return"get".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u){var d;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>1){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var v=""+u,R=""+arguments[1];if(!(d=c(this,v,R,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(v,'" - "').concat(R,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(d=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}return d.attributes}}},{name:function(f){return"has".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d){var v;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+u,C=""+d;if(d=arguments[2],!(v=c(this,R,C,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(v=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}return v.attributes.hasOwnProperty(d)}}},{name:function(f){return"set".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>3){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var C=""+u,M=""+d;if(d=arguments[2],v=arguments[3],!(R=c(this,C,M,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(C,'" - "').concat(M,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(R=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}return R.attributes[d]=v,this.emit("edgeAttributesUpdated",{key:R.key,type:"set",attributes:R.attributes,name:d}),this}}},{name:function(f){return"update".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d,v){var R;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>3){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var C=""+u,M=""+d;if(d=arguments[2],v=arguments[3],!(R=c(this,C,M,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(C,'" - "').concat(M,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(R=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}if(typeof v!="function")throw new F("Graph.".concat(y,": updater should be a function."));return R.attributes[d]=v(R.attributes[d]),this.emit("edgeAttributesUpdated",{key:R.key,type:"set",attributes:R.attributes,name:d}),this}}},{name:function(f){return"remove".concat(f,"Attribute")},attacher:function(f,y,p){f.prototype[y]=function(u,d){var v;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+u,C=""+d;if(d=arguments[2],!(v=c(this,R,C,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(v=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}return delete v.attributes[d],this.emit("edgeAttributesUpdated",{key:v.key,type:"remove",attributes:v.attributes,name:d}),this}}},{name:function(f){return"replace".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u,d){var v;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+u,C=""+d;if(d=arguments[2],!(v=c(this,R,C,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(v=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}if(!h(d))throw new F("Graph.".concat(y,": provided attributes are not a plain object."));return v.attributes=d,this.emit("edgeAttributesUpdated",{key:v.key,type:"replace",attributes:v.attributes}),this}}},{name:function(f){return"merge".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u,d){var v;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+u,C=""+d;if(d=arguments[2],!(v=c(this,R,C,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(v=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}if(!h(d))throw new F("Graph.".concat(y,": provided attributes are not a plain object."));return l(v.attributes,d),this.emit("edgeAttributesUpdated",{key:v.key,type:"merge",attributes:v.attributes,data:d}),this}}},{name:function(f){return"update".concat(f,"Attributes")},attacher:function(f,y,p){f.prototype[y]=function(u,d){var v;if(this.type!=="mixed"&&p!=="mixed"&&p!==this.type)throw new O("Graph.".concat(y,": cannot find this type of edges in your ").concat(this.type," graph."));if(arguments.length>2){if(this.multi)throw new O("Graph.".concat(y,": cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about."));var R=""+u,C=""+d;if(d=arguments[2],!(v=c(this,R,C,p)))throw new P("Graph.".concat(y,': could not find an edge for the given path ("').concat(R,'" - "').concat(C,'").'))}else{if(p!=="mixed")throw new O("Graph.".concat(y,": calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type."));if(u=""+u,!(v=this._edges.get(u)))throw new P("Graph.".concat(y,': could not find the "').concat(u,'" edge in the graph.'))}if(typeof d!="function")throw new F("Graph.".concat(y,": provided updater is not a function."));return v.attributes=d(v.attributes),this.emit("edgeAttributesUpdated",{key:v.key,type:"update",attributes:v.attributes}),this}}}],Je=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function et(f,y,p,u){var d=!1;for(var v in y)if(v!==u){var R=y[v];if(d=p(R.key,R.attributes,R.source.key,R.target.key,R.source.attributes,R.target.attributes,R.undirected),f&&d)return R.key}}function qn(f,y,p,u){var d,v,R,C=!1;for(var M in y)if(M!==u){d=y[M];do{if(v=d.source,R=d.target,C=p(d.key,d.attributes,v.key,R.key,v.attributes,R.attributes,d.undirected),f&&C)return d.key;d=d.next}while(d!==void 0)}}function Ct(f,y){var p,u=Object.keys(f),d=u.length,v=0;return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){do if(p)p=p.next;else{if(v>=d)return{done:!0};var R=u[v++];if(R===y){p=void 0;continue}p=f[R]}while(!p);return{done:!1,value:{edge:p.key,attributes:p.attributes,source:p.source.key,target:p.target.key,sourceAttributes:p.source.attributes,targetAttributes:p.target.attributes,undirected:p.undirected}}}))}function Yn(f,y,p,u){var d=y[p];if(d){var v=d.source,R=d.target;return u(d.key,d.attributes,v.key,R.key,v.attributes,R.attributes,d.undirected)&&f?d.key:void 0}}function an(f,y,p,u){var d=y[p];if(d){var v=!1;do{if(v=u(d.key,d.attributes,d.source.key,d.target.key,d.source.attributes,d.target.attributes,d.undirected),f&&v)return d.key;d=d.next}while(d!==void 0)}}function Pt(f,y){var p=f[y];if(p.next!==void 0)return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){if(!p)return{done:!0};var d={edge:p.key,attributes:p.attributes,source:p.source.key,target:p.target.key,sourceAttributes:p.source.attributes,targetAttributes:p.target.attributes,undirected:p.undirected};return p=p.next,{done:!1,value:d}}));var u=!1;return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){return u===!0?{done:!0}:(u=!0,{done:!1,value:{edge:p.key,attributes:p.attributes,source:p.source.key,target:p.target.key,sourceAttributes:p.source.attributes,targetAttributes:p.target.attributes,undirected:p.undirected}})}))}function rn(f,y,p,u){if(y.size!==0){for(var d,v,R=p!=="mixed"&&p!==y.type,C=p==="undirected",M=!1,K=y._edges.values();(d=K.next()).done!==!0;)if(v=d.value,!R||v.undirected===C){var q=v,j=q.key,Z=q.attributes,Q=q.source,ee=q.target;if(M=u(j,Z,Q.key,ee.key,Q.attributes,ee.attributes,v.undirected),f&&M)return j}}}function kt(f,y,p,u,d,v){var R,C=y?qn:et;if(p!=="undirected"&&(u!=="out"&&(R=C(f,d.in,v),f&&R)||u!=="in"&&(R=C(f,d.out,v,u?void 0:d.key),f&&R))||p!=="directed"&&(R=C(f,d.undirected,v),f&&R))return R}function Ge(f,y,p,u,d,v,R){var C,M=p?an:Yn;if(y!=="undirected"&&(d.in!==void 0&&u!=="out"&&(C=M(f,d.in,v,R),f&&C)||d.out!==void 0&&u!=="in"&&(u||d.key!==v)&&(C=M(f,d.out,v,R),f&&C))||y!=="directed"&&d.undirected!==void 0&&(C=M(f,d.undirected,v,R),f&&C))return C}function yo(f,y){var p=y.name,u=y.type,d=y.direction;f.prototype[p]=function(v,R){if(u!=="mixed"&&this.type!=="mixed"&&u!==this.type)return[];if(!arguments.length)return(function(K,q){if(K.size===0)return[];if(q==="mixed"||q===K.type)return Array.from(K._edges.keys());for(var j,Z,Q=q==="undirected"?K.undirectedSize:K.directedSize,ee=new Array(Q),de=q==="undirected",ce=K._edges.values(),ye=0;(j=ce.next()).done!==!0;)(Z=j.value).undirected===de&&(ee[ye++]=Z.key);return ee})(this,u);if(arguments.length===1){v=""+v;var C=this._nodes.get(v);if(C===void 0)throw new P("Graph.".concat(p,': could not find the "').concat(v,'" node in the graph.'));return(function(K,q,j,Z){var Q=[];return kt(!1,K,q,j,Z,(function(ee){Q.push(ee)})),Q})(this.multi,u==="mixed"?this.type:u,d,C)}if(arguments.length===2){v=""+v,R=""+R;var M=this._nodes.get(v);if(!M)throw new P("Graph.".concat(p,':  could not find the "').concat(v,'" source node in the graph.'));if(!this._nodes.has(R))throw new P("Graph.".concat(p,':  could not find the "').concat(R,'" target node in the graph.'));return(function(K,q,j,Z,Q){var ee=[];return Ge(!1,K,q,j,Z,Q,(function(de){ee.push(de)})),ee})(u,this.multi,d,M,R)}throw new F("Graph.".concat(p,": too many arguments (expecting 0, 1 or 2 and got ").concat(arguments.length,")."))}}function xo(f,y){var p=y.name,u=y.type,d=y.direction,v=p.slice(0,-1)+"Entries";f.prototype[v]=function(R,C){if(u!=="mixed"&&this.type!=="mixed"&&u!==this.type)return T();if(!arguments.length)return(function(q,j){if(q.size===0)return T();var Z=j!=="mixed"&&j!==q.type,Q=j==="undirected",ee=q._edges.values();return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){for(var de,ce;;){if((de=ee.next()).done)return de;if(ce=de.value,!Z||ce.undirected===Q)break}return{value:{edge:ce.key,attributes:ce.attributes,source:ce.source.key,target:ce.target.key,sourceAttributes:ce.source.attributes,targetAttributes:ce.target.attributes,undirected:ce.undirected},done:!1}}))})(this,u);if(arguments.length===1){R=""+R;var M=this._nodes.get(R);if(!M)throw new P("Graph.".concat(v,': could not find the "').concat(R,'" node in the graph.'));return(function(q,j,Z){var Q=T();return q!=="undirected"&&(j!=="out"&&Z.in!==void 0&&(Q=S(Q,Ct(Z.in))),j!=="in"&&Z.out!==void 0&&(Q=S(Q,Ct(Z.out,j?void 0:Z.key)))),q!=="directed"&&Z.undirected!==void 0&&(Q=S(Q,Ct(Z.undirected))),Q})(u,d,M)}if(arguments.length===2){R=""+R,C=""+C;var K=this._nodes.get(R);if(!K)throw new P("Graph.".concat(v,':  could not find the "').concat(R,'" source node in the graph.'));if(!this._nodes.has(C))throw new P("Graph.".concat(v,':  could not find the "').concat(C,'" target node in the graph.'));return(function(q,j,Z,Q){var ee=T();return q!=="undirected"&&(Z.in!==void 0&&j!=="out"&&Q in Z.in&&(ee=S(ee,Pt(Z.in,Q))),Z.out!==void 0&&j!=="in"&&Q in Z.out&&(j||Z.key!==Q)&&(ee=S(ee,Pt(Z.out,Q)))),q!=="directed"&&Z.undirected!==void 0&&Q in Z.undirected&&(ee=S(ee,Pt(Z.undirected,Q))),ee})(u,d,K,C)}throw new F("Graph.".concat(v,": too many arguments (expecting 0, 1 or 2 and got ").concat(arguments.length,")."))}}var _o=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function on(){this.A=null,this.B=null}function Ft(f,y,p,u,d){for(var v in u){var R=u[v],C=R.source,M=R.target,K=C===p?M:C;if(!y||!y.has(K.key)){var q=d(K.key,K.attributes);if(f&&q)return K.key}}}function Kn(f,y,p,u,d){if(y!=="mixed"){if(y==="undirected")return Ft(f,null,u,u.undirected,d);if(typeof p=="string")return Ft(f,null,u,u[p],d)}var v,R=new on;if(y!=="undirected"){if(p!=="out"){if(v=Ft(f,null,u,u.in,d),f&&v)return v;R.wrap(u.in)}if(p!=="in"){if(v=Ft(f,R,u,u.out,d),f&&v)return v;R.wrap(u.out)}}if(y!=="directed"&&(v=Ft(f,R,u,u.undirected,d),f&&v))return v}function It(f,y,p){var u=Object.keys(p),d=u.length,v=0;return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){var R=null;do{if(v>=d)return f&&f.wrap(p),{done:!0};var C=p[u[v++]],M=C.source,K=C.target;R=M===y?K:M,f&&f.has(R.key)&&(R=null)}while(R===null);return{done:!1,value:{neighbor:R.key,attributes:R.attributes}}}))}function To(f,y){var p=y.name,u=y.type,d=y.direction;f.prototype[p]=function(v){if(u!=="mixed"&&this.type!=="mixed"&&u!==this.type)return[];v=""+v;var R=this._nodes.get(v);if(R===void 0)throw new P("Graph.".concat(p,': could not find the "').concat(v,'" node in the graph.'));return(function(C,M,K){if(C!=="mixed"){if(C==="undirected")return Object.keys(K.undirected);if(typeof M=="string")return Object.keys(K[M])}var q=[];return Kn(!1,C,M,K,(function(j){q.push(j)})),q})(u==="mixed"?this.type:u,d,R)}}function So(f,y){var p=y.name,u=y.type,d=y.direction,v=p.slice(0,-1)+"Entries";f.prototype[v]=function(R){if(u!=="mixed"&&this.type!=="mixed"&&u!==this.type)return T();R=""+R;var C=this._nodes.get(R);if(C===void 0)throw new P("Graph.".concat(v,': could not find the "').concat(R,'" node in the graph.'));return(function(M,K,q){if(M!=="mixed"){if(M==="undirected")return It(null,q,q.undirected);if(typeof K=="string")return It(null,q,q[K])}var j=T(),Z=new on;return M!=="undirected"&&(K!=="out"&&(j=S(j,It(Z,q,q.in))),K!=="in"&&(j=S(j,It(Z,q,q.out)))),M!=="directed"&&(j=S(j,It(Z,q,q.undirected))),j})(u==="mixed"?this.type:u,d,C)}}function sn(f,y,p,u,d){for(var v,R,C,M,K,q,j,Z=u._nodes.values(),Q=u.type;(v=Z.next()).done!==!0;){var ee=!1;if(R=v.value,Q!=="undirected")for(C in M=R.out){K=M[C];do{if(q=K.target,ee=!0,j=d(R.key,q.key,R.attributes,q.attributes,K.key,K.attributes,K.undirected),f&&j)return K;K=K.next}while(K)}if(Q!=="directed"){for(C in M=R.undirected)if(!(y&&R.key>C)){K=M[C];do{if((q=K.target).key!==C&&(q=K.source),ee=!0,j=d(R.key,q.key,R.attributes,q.attributes,K.key,K.attributes,K.undirected),f&&j)return K;K=K.next}while(K)}}if(p&&!ee&&(j=d(R.key,null,R.attributes,null,null,null,null),f&&j))return null}}function Eo(f){if(!h(f))throw new F('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in f))throw new F("Graph.import: serialized node is missing its key.");if("attributes"in f&&(!h(f.attributes)||f.attributes===null))throw new F("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function Ro(f){if(!h(f))throw new F('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in f))throw new F("Graph.import: serialized edge is missing its source.");if(!("target"in f))throw new F("Graph.import: serialized edge is missing its target.");if("attributes"in f&&(!h(f.attributes)||f.attributes===null))throw new F("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in f&&typeof f.undirected!="boolean")throw new F("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}on.prototype.wrap=function(f){this.A===null?this.A=f:this.B===null&&(this.B=f)},on.prototype.has=function(f){return this.A!==null&&f in this.A||this.B!==null&&f in this.B};var Va,Ao=(Va=255&Math.floor(256*Math.random()),function(){return Va++}),wo=new Set(["directed","undirected","mixed"]),ja=new Set(["domain","_events","_eventsCount","_maxListeners"]),Do={allowSelfLoops:!0,multi:!1,type:"mixed"};function Xa(f,y,p){var u=new f.NodeDataClass(y,p);return f._nodes.set(y,u),f.emit("nodeAdded",{key:y,attributes:p}),u}function qa(f,y,p,u,d,v,R,C){if(!u&&f.type==="undirected")throw new O("Graph.".concat(y,": you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead."));if(u&&f.type==="directed")throw new O("Graph.".concat(y,": you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead."));if(C&&!h(C))throw new F("Graph.".concat(y,': invalid attributes. Expecting an object but got "').concat(C,'"'));if(v=""+v,R=""+R,C=C||{},!f.allowSelfLoops&&v===R)throw new O("Graph.".concat(y,': source & target are the same ("').concat(v,`"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`));var M=f._nodes.get(v),K=f._nodes.get(R);if(!M)throw new P("Graph.".concat(y,': source node "').concat(v,'" not found.'));if(!K)throw new P("Graph.".concat(y,': target node "').concat(R,'" not found.'));var q={key:null,undirected:u,source:v,target:R,attributes:C};if(p)d=f._edgeKeyGenerator();else if(d=""+d,f._edges.has(d))throw new O("Graph.".concat(y,': the "').concat(d,'" edge already exists in the graph.'));if(!f.multi&&(u?M.undirected[R]!==void 0:M.out[R]!==void 0))throw new O("Graph.".concat(y,': an edge linking "').concat(v,'" to "').concat(R,`" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`));var j=new ae(u,d,M,K,C);f._edges.set(d,j);var Z=v===R;return u?(M.undirectedDegree++,K.undirectedDegree++,Z&&(M.undirectedLoops++,f._undirectedSelfLoopCount++)):(M.outDegree++,K.inDegree++,Z&&(M.directedLoops++,f._directedSelfLoopCount++)),f.multi?j.attachMulti():j.attach(),u?f._undirectedSize++:f._directedSize++,q.key=d,f.emit("edgeAdded",q),d}function Lo(f,y,p,u,d,v,R,C,M){if(!u&&f.type==="undirected")throw new O("Graph.".concat(y,": you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead."));if(u&&f.type==="directed")throw new O("Graph.".concat(y,": you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead."));if(C){if(M){if(typeof C!="function")throw new F("Graph.".concat(y,': invalid updater function. Expecting a function but got "').concat(C,'"'))}else if(!h(C))throw new F("Graph.".concat(y,': invalid attributes. Expecting an object but got "').concat(C,'"'))}var K;if(v=""+v,R=""+R,M&&(K=C,C=void 0),!f.allowSelfLoops&&v===R)throw new O("Graph.".concat(y,': source & target are the same ("').concat(v,`"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`));var q,j,Z=f._nodes.get(v),Q=f._nodes.get(R);if(!p&&(q=f._edges.get(d))){if(!(q.source.key===v&&q.target.key===R||u&&q.source.key===R&&q.target.key===v))throw new O("Graph.".concat(y,': inconsistency detected when attempting to merge the "').concat(d,'" edge with "').concat(v,'" source & "').concat(R,'" target vs. ("').concat(q.source.key,'", "').concat(q.target.key,'").'));j=q}if(j||f.multi||!Z||(j=u?Z.undirected[R]:Z.out[R]),j){var ee=[j.key,!1,!1,!1];if(M?!K:!C)return ee;if(M){var de=j.attributes;j.attributes=K(de),f.emit("edgeAttributesUpdated",{type:"replace",key:j.key,attributes:j.attributes})}else l(j.attributes,C),f.emit("edgeAttributesUpdated",{type:"merge",key:j.key,attributes:j.attributes,data:C});return ee}C=C||{},M&&K&&(C=K(C));var ce={key:null,undirected:u,source:v,target:R,attributes:C};if(p)d=f._edgeKeyGenerator();else if(d=""+d,f._edges.has(d))throw new O("Graph.".concat(y,': the "').concat(d,'" edge already exists in the graph.'));var ye=!1,_e=!1;Z||(Z=Xa(f,v,{}),ye=!0,v===R&&(Q=Z,_e=!0)),Q||(Q=Xa(f,R,{}),_e=!0),q=new ae(u,d,Z,Q,C),f._edges.set(d,q);var Re=v===R;return u?(Z.undirectedDegree++,Q.undirectedDegree++,Re&&(Z.undirectedLoops++,f._undirectedSelfLoopCount++)):(Z.outDegree++,Q.inDegree++,Re&&(Z.directedLoops++,f._directedSelfLoopCount++)),f.multi?q.attachMulti():q.attach(),u?f._undirectedSize++:f._directedSize++,ce.key=d,f.emit("edgeAdded",ce),[d,!0,ye,_e]}function ct(f,y){f._edges.delete(y.key);var p=y.source,u=y.target,d=y.attributes,v=y.undirected,R=p===u;v?(p.undirectedDegree--,u.undirectedDegree--,R&&(p.undirectedLoops--,f._undirectedSelfLoopCount--)):(p.outDegree--,u.inDegree--,R&&(p.directedLoops--,f._directedSelfLoopCount--)),f.multi?y.detachMulti():y.detach(),v?f._undirectedSize--:f._directedSize--,f.emit("edgeDropped",{key:y.key,attributes:d,source:p.key,target:u.key,undirected:v})}var ge=(function(f){function y(u){var d;if(d=f.call(this)||this,typeof(u=l({},Do,u)).multi!="boolean")throw new F(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "`.concat(u.multi,'".'));if(!wo.has(u.type))throw new F(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "`.concat(u.type,'".'));if(typeof u.allowSelfLoops!="boolean")throw new F(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "`.concat(u.allowSelfLoops,'".'));var v=u.type==="mixed"?ne:u.type==="directed"?te:oe;_(n(d),"NodeDataClass",v);var R="geid_"+Ao()+"_",C=0;return _(n(d),"_attributes",{}),_(n(d),"_nodes",new Map),_(n(d),"_edges",new Map),_(n(d),"_directedSize",0),_(n(d),"_undirectedSize",0),_(n(d),"_directedSelfLoopCount",0),_(n(d),"_undirectedSelfLoopCount",0),_(n(d),"_edgeKeyGenerator",(function(){var M;do M=R+C++;while(d._edges.has(M));return M})),_(n(d),"_options",u),ja.forEach((function(M){return _(n(d),M,d[M])})),m(n(d),"order",(function(){return d._nodes.size})),m(n(d),"size",(function(){return d._edges.size})),m(n(d),"directedSize",(function(){return d._directedSize})),m(n(d),"undirectedSize",(function(){return d._undirectedSize})),m(n(d),"selfLoopCount",(function(){return d._directedSelfLoopCount+d._undirectedSelfLoopCount})),m(n(d),"directedSelfLoopCount",(function(){return d._directedSelfLoopCount})),m(n(d),"undirectedSelfLoopCount",(function(){return d._undirectedSelfLoopCount})),m(n(d),"multi",d._options.multi),m(n(d),"type",d._options.type),m(n(d),"allowSelfLoops",d._options.allowSelfLoops),m(n(d),"implementation",(function(){return"graphology"})),d}e(y,f);var p=y.prototype;return p._resetInstanceCounters=function(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0},p.hasNode=function(u){return this._nodes.has(""+u)},p.hasDirectedEdge=function(u,d){if(this.type==="undirected")return!1;if(arguments.length===1){var v=""+u,R=this._edges.get(v);return!!R&&!R.undirected}if(arguments.length===2){u=""+u,d=""+d;var C=this._nodes.get(u);return!!C&&C.out.hasOwnProperty(d)}throw new F("Graph.hasDirectedEdge: invalid arity (".concat(arguments.length,", instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target."))},p.hasUndirectedEdge=function(u,d){if(this.type==="directed")return!1;if(arguments.length===1){var v=""+u,R=this._edges.get(v);return!!R&&R.undirected}if(arguments.length===2){u=""+u,d=""+d;var C=this._nodes.get(u);return!!C&&C.undirected.hasOwnProperty(d)}throw new F("Graph.hasDirectedEdge: invalid arity (".concat(arguments.length,", instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target."))},p.hasEdge=function(u,d){if(arguments.length===1){var v=""+u;return this._edges.has(v)}if(arguments.length===2){u=""+u,d=""+d;var R=this._nodes.get(u);return!!R&&(R.out!==void 0&&R.out.hasOwnProperty(d)||R.undirected!==void 0&&R.undirected.hasOwnProperty(d))}throw new F("Graph.hasEdge: invalid arity (".concat(arguments.length,", instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target."))},p.directedEdge=function(u,d){if(this.type!=="undirected"){if(u=""+u,d=""+d,this.multi)throw new O("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");var v=this._nodes.get(u);if(!v)throw new P('Graph.directedEdge: could not find the "'.concat(u,'" source node in the graph.'));if(!this._nodes.has(d))throw new P('Graph.directedEdge: could not find the "'.concat(d,'" target node in the graph.'));var R=v.out&&v.out[d]||void 0;return R?R.key:void 0}},p.undirectedEdge=function(u,d){if(this.type!=="directed"){if(u=""+u,d=""+d,this.multi)throw new O("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");var v=this._nodes.get(u);if(!v)throw new P('Graph.undirectedEdge: could not find the "'.concat(u,'" source node in the graph.'));if(!this._nodes.has(d))throw new P('Graph.undirectedEdge: could not find the "'.concat(d,'" target node in the graph.'));var R=v.undirected&&v.undirected[d]||void 0;return R?R.key:void 0}},p.edge=function(u,d){if(this.multi)throw new O("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.edge: could not find the "'.concat(u,'" source node in the graph.'));if(!this._nodes.has(d))throw new P('Graph.edge: could not find the "'.concat(d,'" target node in the graph.'));var R=v.out&&v.out[d]||v.undirected&&v.undirected[d]||void 0;if(R)return R.key},p.areDirectedNeighbors=function(u,d){u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.areDirectedNeighbors: could not find the "'.concat(u,'" node in the graph.'));return this.type!=="undirected"&&(d in v.in||d in v.out)},p.areOutNeighbors=function(u,d){u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.areOutNeighbors: could not find the "'.concat(u,'" node in the graph.'));return this.type!=="undirected"&&d in v.out},p.areInNeighbors=function(u,d){u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.areInNeighbors: could not find the "'.concat(u,'" node in the graph.'));return this.type!=="undirected"&&d in v.in},p.areUndirectedNeighbors=function(u,d){u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.areUndirectedNeighbors: could not find the "'.concat(u,'" node in the graph.'));return this.type!=="directed"&&d in v.undirected},p.areNeighbors=function(u,d){u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.areNeighbors: could not find the "'.concat(u,'" node in the graph.'));return this.type!=="undirected"&&(d in v.in||d in v.out)||this.type!=="directed"&&d in v.undirected},p.areInboundNeighbors=function(u,d){u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.areInboundNeighbors: could not find the "'.concat(u,'" node in the graph.'));return this.type!=="undirected"&&d in v.in||this.type!=="directed"&&d in v.undirected},p.areOutboundNeighbors=function(u,d){u=""+u,d=""+d;var v=this._nodes.get(u);if(!v)throw new P('Graph.areOutboundNeighbors: could not find the "'.concat(u,'" node in the graph.'));return this.type!=="undirected"&&d in v.out||this.type!=="directed"&&d in v.undirected},p.inDegree=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.inDegree: could not find the "'.concat(u,'" node in the graph.'));return this.type==="undirected"?0:d.inDegree},p.outDegree=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.outDegree: could not find the "'.concat(u,'" node in the graph.'));return this.type==="undirected"?0:d.outDegree},p.directedDegree=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.directedDegree: could not find the "'.concat(u,'" node in the graph.'));return this.type==="undirected"?0:d.inDegree+d.outDegree},p.undirectedDegree=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.undirectedDegree: could not find the "'.concat(u,'" node in the graph.'));return this.type==="directed"?0:d.undirectedDegree},p.inboundDegree=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.inboundDegree: could not find the "'.concat(u,'" node in the graph.'));var v=0;return this.type!=="directed"&&(v+=d.undirectedDegree),this.type!=="undirected"&&(v+=d.inDegree),v},p.outboundDegree=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.outboundDegree: could not find the "'.concat(u,'" node in the graph.'));var v=0;return this.type!=="directed"&&(v+=d.undirectedDegree),this.type!=="undirected"&&(v+=d.outDegree),v},p.degree=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.degree: could not find the "'.concat(u,'" node in the graph.'));var v=0;return this.type!=="directed"&&(v+=d.undirectedDegree),this.type!=="undirected"&&(v+=d.inDegree+d.outDegree),v},p.inDegreeWithoutSelfLoops=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.inDegreeWithoutSelfLoops: could not find the "'.concat(u,'" node in the graph.'));return this.type==="undirected"?0:d.inDegree-d.directedLoops},p.outDegreeWithoutSelfLoops=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.outDegreeWithoutSelfLoops: could not find the "'.concat(u,'" node in the graph.'));return this.type==="undirected"?0:d.outDegree-d.directedLoops},p.directedDegreeWithoutSelfLoops=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.directedDegreeWithoutSelfLoops: could not find the "'.concat(u,'" node in the graph.'));return this.type==="undirected"?0:d.inDegree+d.outDegree-2*d.directedLoops},p.undirectedDegreeWithoutSelfLoops=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.undirectedDegreeWithoutSelfLoops: could not find the "'.concat(u,'" node in the graph.'));return this.type==="directed"?0:d.undirectedDegree-2*d.undirectedLoops},p.inboundDegreeWithoutSelfLoops=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.inboundDegreeWithoutSelfLoops: could not find the "'.concat(u,'" node in the graph.'));var v=0,R=0;return this.type!=="directed"&&(v+=d.undirectedDegree,R+=2*d.undirectedLoops),this.type!=="undirected"&&(v+=d.inDegree,R+=d.directedLoops),v-R},p.outboundDegreeWithoutSelfLoops=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.outboundDegreeWithoutSelfLoops: could not find the "'.concat(u,'" node in the graph.'));var v=0,R=0;return this.type!=="directed"&&(v+=d.undirectedDegree,R+=2*d.undirectedLoops),this.type!=="undirected"&&(v+=d.outDegree,R+=d.directedLoops),v-R},p.degreeWithoutSelfLoops=function(u){u=""+u;var d=this._nodes.get(u);if(!d)throw new P('Graph.degreeWithoutSelfLoops: could not find the "'.concat(u,'" node in the graph.'));var v=0,R=0;return this.type!=="directed"&&(v+=d.undirectedDegree,R+=2*d.undirectedLoops),this.type!=="undirected"&&(v+=d.inDegree+d.outDegree,R+=2*d.directedLoops),v-R},p.source=function(u){u=""+u;var d=this._edges.get(u);if(!d)throw new P('Graph.source: could not find the "'.concat(u,'" edge in the graph.'));return d.source.key},p.target=function(u){u=""+u;var d=this._edges.get(u);if(!d)throw new P('Graph.target: could not find the "'.concat(u,'" edge in the graph.'));return d.target.key},p.extremities=function(u){u=""+u;var d=this._edges.get(u);if(!d)throw new P('Graph.extremities: could not find the "'.concat(u,'" edge in the graph.'));return[d.source.key,d.target.key]},p.opposite=function(u,d){u=""+u,d=""+d;var v=this._edges.get(d);if(!v)throw new P('Graph.opposite: could not find the "'.concat(d,'" edge in the graph.'));var R=v.source.key,C=v.target.key;if(u===R)return C;if(u===C)return R;throw new P('Graph.opposite: the "'.concat(u,'" node is not attached to the "').concat(d,'" edge (').concat(R,", ").concat(C,")."))},p.hasExtremity=function(u,d){u=""+u,d=""+d;var v=this._edges.get(u);if(!v)throw new P('Graph.hasExtremity: could not find the "'.concat(u,'" edge in the graph.'));return v.source.key===d||v.target.key===d},p.isUndirected=function(u){u=""+u;var d=this._edges.get(u);if(!d)throw new P('Graph.isUndirected: could not find the "'.concat(u,'" edge in the graph.'));return d.undirected},p.isDirected=function(u){u=""+u;var d=this._edges.get(u);if(!d)throw new P('Graph.isDirected: could not find the "'.concat(u,'" edge in the graph.'));return!d.undirected},p.isSelfLoop=function(u){u=""+u;var d=this._edges.get(u);if(!d)throw new P('Graph.isSelfLoop: could not find the "'.concat(u,'" edge in the graph.'));return d.source===d.target},p.addNode=function(u,d){var v=(function(R,C,M){if(M&&!h(M))throw new F('Graph.addNode: invalid attributes. Expecting an object but got "'.concat(M,'"'));if(C=""+C,M=M||{},R._nodes.has(C))throw new O('Graph.addNode: the "'.concat(C,'" node already exist in the graph.'));var K=new R.NodeDataClass(C,M);return R._nodes.set(C,K),R.emit("nodeAdded",{key:C,attributes:M}),K})(this,u,d);return v.key},p.mergeNode=function(u,d){if(d&&!h(d))throw new F('Graph.mergeNode: invalid attributes. Expecting an object but got "'.concat(d,'"'));u=""+u,d=d||{};var v=this._nodes.get(u);return v?(d&&(l(v.attributes,d),this.emit("nodeAttributesUpdated",{type:"merge",key:u,attributes:v.attributes,data:d})),[u,!1]):(v=new this.NodeDataClass(u,d),this._nodes.set(u,v),this.emit("nodeAdded",{key:u,attributes:d}),[u,!0])},p.updateNode=function(u,d){if(d&&typeof d!="function")throw new F('Graph.updateNode: invalid updater function. Expecting a function but got "'.concat(d,'"'));u=""+u;var v=this._nodes.get(u);if(v){if(d){var R=v.attributes;v.attributes=d(R),this.emit("nodeAttributesUpdated",{type:"replace",key:u,attributes:v.attributes})}return[u,!1]}var C=d?d({}):{};return v=new this.NodeDataClass(u,C),this._nodes.set(u,v),this.emit("nodeAdded",{key:u,attributes:C}),[u,!0]},p.dropNode=function(u){u=""+u;var d,v=this._nodes.get(u);if(!v)throw new P('Graph.dropNode: could not find the "'.concat(u,'" node in the graph.'));if(this.type!=="undirected"){for(var R in v.out){d=v.out[R];do ct(this,d),d=d.next;while(d)}for(var C in v.in){d=v.in[C];do ct(this,d),d=d.next;while(d)}}if(this.type!=="directed")for(var M in v.undirected){d=v.undirected[M];do ct(this,d),d=d.next;while(d)}this._nodes.delete(u),this.emit("nodeDropped",{key:u,attributes:v.attributes})},p.dropEdge=function(u){var d;if(arguments.length>1){var v=""+arguments[0],R=""+arguments[1];if(!(d=c(this,v,R,this.type)))throw new P('Graph.dropEdge: could not find the "'.concat(v,'" -> "').concat(R,'" edge in the graph.'))}else if(u=""+u,!(d=this._edges.get(u)))throw new P('Graph.dropEdge: could not find the "'.concat(u,'" edge in the graph.'));return ct(this,d),this},p.dropDirectedEdge=function(u,d){if(arguments.length<2)throw new O("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new O("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");var v=c(this,u=""+u,d=""+d,"directed");if(!v)throw new P('Graph.dropDirectedEdge: could not find a "'.concat(u,'" -> "').concat(d,'" edge in the graph.'));return ct(this,v),this},p.dropUndirectedEdge=function(u,d){if(arguments.length<2)throw new O("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new O("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");var v=c(this,u,d,"undirected");if(!v)throw new P('Graph.dropUndirectedEdge: could not find a "'.concat(u,'" -> "').concat(d,'" edge in the graph.'));return ct(this,v),this},p.clear=function(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")},p.clearEdges=function(){for(var u,d=this._nodes.values();(u=d.next()).done!==!0;)u.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")},p.getAttribute=function(u){return this._attributes[u]},p.getAttributes=function(){return this._attributes},p.hasAttribute=function(u){return this._attributes.hasOwnProperty(u)},p.setAttribute=function(u,d){return this._attributes[u]=d,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:u}),this},p.updateAttribute=function(u,d){if(typeof d!="function")throw new F("Graph.updateAttribute: updater should be a function.");var v=this._attributes[u];return this._attributes[u]=d(v),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:u}),this},p.removeAttribute=function(u){return delete this._attributes[u],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:u}),this},p.replaceAttributes=function(u){if(!h(u))throw new F("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=u,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this},p.mergeAttributes=function(u){if(!h(u))throw new F("Graph.mergeAttributes: provided attributes are not a plain object.");return l(this._attributes,u),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:u}),this},p.updateAttributes=function(u){if(typeof u!="function")throw new F("Graph.updateAttributes: provided updater is not a function.");return this._attributes=u(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this},p.updateEachNodeAttributes=function(u,d){if(typeof u!="function")throw new F("Graph.updateEachNodeAttributes: expecting an updater function.");if(d&&!b(d))throw new F("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");for(var v,R,C=this._nodes.values();(v=C.next()).done!==!0;)(R=v.value).attributes=u(R.key,R.attributes);this.emit("eachNodeAttributesUpdated",{hints:d||null})},p.updateEachEdgeAttributes=function(u,d){if(typeof u!="function")throw new F("Graph.updateEachEdgeAttributes: expecting an updater function.");if(d&&!b(d))throw new F("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");for(var v,R,C,M,K=this._edges.values();(v=K.next()).done!==!0;)C=(R=v.value).source,M=R.target,R.attributes=u(R.key,R.attributes,C.key,M.key,C.attributes,M.attributes,R.undirected);this.emit("eachEdgeAttributesUpdated",{hints:d||null})},p.forEachAdjacencyEntry=function(u){if(typeof u!="function")throw new F("Graph.forEachAdjacencyEntry: expecting a callback.");sn(!1,!1,!1,this,u)},p.forEachAdjacencyEntryWithOrphans=function(u){if(typeof u!="function")throw new F("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");sn(!1,!1,!0,this,u)},p.forEachAssymetricAdjacencyEntry=function(u){if(typeof u!="function")throw new F("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");sn(!1,!0,!1,this,u)},p.forEachAssymetricAdjacencyEntryWithOrphans=function(u){if(typeof u!="function")throw new F("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");sn(!1,!0,!0,this,u)},p.nodes=function(){return Array.from(this._nodes.keys())},p.forEachNode=function(u){if(typeof u!="function")throw new F("Graph.forEachNode: expecting a callback.");for(var d,v,R=this._nodes.values();(d=R.next()).done!==!0;)u((v=d.value).key,v.attributes)},p.findNode=function(u){if(typeof u!="function")throw new F("Graph.findNode: expecting a callback.");for(var d,v,R=this._nodes.values();(d=R.next()).done!==!0;)if(u((v=d.value).key,v.attributes))return v.key},p.mapNodes=function(u){if(typeof u!="function")throw new F("Graph.mapNode: expecting a callback.");for(var d,v,R=this._nodes.values(),C=new Array(this.order),M=0;(d=R.next()).done!==!0;)v=d.value,C[M++]=u(v.key,v.attributes);return C},p.someNode=function(u){if(typeof u!="function")throw new F("Graph.someNode: expecting a callback.");for(var d,v,R=this._nodes.values();(d=R.next()).done!==!0;)if(u((v=d.value).key,v.attributes))return!0;return!1},p.everyNode=function(u){if(typeof u!="function")throw new F("Graph.everyNode: expecting a callback.");for(var d,v,R=this._nodes.values();(d=R.next()).done!==!0;)if(!u((v=d.value).key,v.attributes))return!1;return!0},p.filterNodes=function(u){if(typeof u!="function")throw new F("Graph.filterNodes: expecting a callback.");for(var d,v,R=this._nodes.values(),C=[];(d=R.next()).done!==!0;)u((v=d.value).key,v.attributes)&&C.push(v.key);return C},p.reduceNodes=function(u,d){if(typeof u!="function")throw new F("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new F("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");for(var v,R,C=d,M=this._nodes.values();(v=M.next()).done!==!0;)C=u(C,(R=v.value).key,R.attributes);return C},p.nodeEntries=function(){var u=this._nodes.values();return r(r({},Symbol.iterator,(function(){return this})),"next",(function(){var d=u.next();if(d.done)return d;var v=d.value;return{value:{node:v.key,attributes:v.attributes},done:!1}}))},p.export=function(){var u=this,d=new Array(this._nodes.size),v=0;this._nodes.forEach((function(C,M){d[v++]=(function(K,q){var j={key:K};return g(q.attributes)||(j.attributes=l({},q.attributes)),j})(M,C)}));var R=new Array(this._edges.size);return v=0,this._edges.forEach((function(C,M){R[v++]=(function(K,q,j){var Z={key:q,source:j.source.key,target:j.target.key};return g(j.attributes)||(Z.attributes=l({},j.attributes)),K==="mixed"&&j.undirected&&(Z.undirected=!0),Z})(u.type,M,C)})),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:d,edges:R}},p.import=function(u){var d,v,R,C,M,K=this,q=arguments.length>1&&arguments[1]!==void 0&&arguments[1];if(u instanceof y)return u.forEachNode((function(Ae,Ne){q?K.mergeNode(Ae,Ne):K.addNode(Ae,Ne)})),u.forEachEdge((function(Ae,Ne,ln,un,hd,fd,Ja){q?Ja?K.mergeUndirectedEdgeWithKey(Ae,ln,un,Ne):K.mergeDirectedEdgeWithKey(Ae,ln,un,Ne):Ja?K.addUndirectedEdgeWithKey(Ae,ln,un,Ne):K.addDirectedEdgeWithKey(Ae,ln,un,Ne)})),this;if(!h(u))throw new F("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(u.attributes){if(!h(u.attributes))throw new F("Graph.import: invalid attributes. Expecting a plain object.");q?this.mergeAttributes(u.attributes):this.replaceAttributes(u.attributes)}if(u.nodes){if(R=u.nodes,!Array.isArray(R))throw new F("Graph.import: invalid nodes. Expecting an array.");for(d=0,v=R.length;d<v;d++){Eo(C=R[d]);var j=C,Z=j.key,Q=j.attributes;q?this.mergeNode(Z,Q):this.addNode(Z,Q)}}if(u.edges){var ee=!1;if(this.type==="undirected"&&(ee=!0),R=u.edges,!Array.isArray(R))throw new F("Graph.import: invalid edges. Expecting an array.");for(d=0,v=R.length;d<v;d++){Ro(M=R[d]);var de=M,ce=de.source,ye=de.target,_e=de.attributes,Re=de.undirected,Ce=Re===void 0?ee:Re;"key"in M?(q?Ce?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:Ce?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey).call(this,M.key,ce,ye,_e):(q?Ce?this.mergeUndirectedEdge:this.mergeDirectedEdge:Ce?this.addUndirectedEdge:this.addDirectedEdge).call(this,ce,ye,_e)}}return this},p.nullCopy=function(u){var d=new y(l({},this._options,u));return d.replaceAttributes(l({},this.getAttributes())),d},p.emptyCopy=function(u){var d=this.nullCopy(u);return this._nodes.forEach((function(v,R){var C=l({},v.attributes);v=new d.NodeDataClass(R,C),d._nodes.set(R,v)})),d},p.copy=function(u){if(typeof(u=u||{}).type=="string"&&u.type!==this.type&&u.type!=="mixed")throw new O('Graph.copy: cannot create an incompatible copy from "'.concat(this.type,'" type to "').concat(u.type,'" because this would mean losing information about the current graph.'));if(typeof u.multi=="boolean"&&u.multi!==this.multi&&u.multi!==!0)throw new O("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof u.allowSelfLoops=="boolean"&&u.allowSelfLoops!==this.allowSelfLoops&&u.allowSelfLoops!==!0)throw new O("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");for(var d,v,R=this.emptyCopy(u),C=this._edges.values();(d=C.next()).done!==!0;)qa(R,"copy",!1,(v=d.value).undirected,v.key,v.source.key,v.target.key,l({},v.attributes));return R},p.toJSON=function(){return this.export()},p.toString=function(){return"[object Graph]"},p.inspect=function(){var u=this,d={};this._nodes.forEach((function(K,q){d[q]=K.attributes}));var v={},R={};this._edges.forEach((function(K,q){var j,Z=K.undirected?"--":"->",Q="",ee=K.source.key,de=K.target.key;K.undirected&&ee>de&&(j=ee,ee=de,de=j);var ce="(".concat(ee,")").concat(Z,"(").concat(de,")");q.startsWith("geid_")?u.multi&&(R[ce]===void 0?R[ce]=0:R[ce]++,Q+="".concat(R[ce],". ")):Q+="[".concat(q,"]: "),v[Q+=ce]=K.attributes}));var C={};for(var M in this)this.hasOwnProperty(M)&&!ja.has(M)&&typeof this[M]!="function"&&o(M)!=="symbol"&&(C[M]=this[M]);return C.attributes=this._attributes,C.nodes=d,C.edges=v,_(C,"constructor",this.constructor),C},y})(E.exports.EventEmitter);typeof Symbol<"u"&&(ge.prototype[Symbol.for("nodejs.util.inspect.custom")]=ge.prototype.inspect),[{name:function(f){return"".concat(f,"Edge")},generateKey:!0},{name:function(f){return"".concat(f,"DirectedEdge")},generateKey:!0,type:"directed"},{name:function(f){return"".concat(f,"UndirectedEdge")},generateKey:!0,type:"undirected"},{name:function(f){return"".concat(f,"EdgeWithKey")}},{name:function(f){return"".concat(f,"DirectedEdgeWithKey")},type:"directed"},{name:function(f){return"".concat(f,"UndirectedEdgeWithKey")},type:"undirected"}].forEach((function(f){["add","merge","update"].forEach((function(y){var p=f.name(y),u=y==="add"?qa:Lo;f.generateKey?ge.prototype[p]=function(d,v,R){return u(this,p,!0,(f.type||this.type)==="undirected",null,d,v,R,y==="update")}:ge.prototype[p]=function(d,v,R,C){return u(this,p,!1,(f.type||this.type)==="undirected",d,v,R,C,y==="update")}}))})),(function(f){Ve.forEach((function(y){var p=y.name,u=y.attacher;u(f,p("Node"),ie),u(f,p("Source"),Ee),u(f,p("Target"),2),u(f,p("Opposite"),Te)}))})(ge),(function(f){Qe.forEach((function(y){var p=y.name,u=y.attacher;u(f,p("Edge"),"mixed"),u(f,p("DirectedEdge"),"directed"),u(f,p("UndirectedEdge"),"undirected")}))})(ge),(function(f){Je.forEach((function(y){yo(f,y),(function(p,u){var d=u.name,v=u.type,R=u.direction,C="forEach"+d[0].toUpperCase()+d.slice(1,-1);p.prototype[C]=function(j,Z,Q){if(v==="mixed"||this.type==="mixed"||v===this.type){if(arguments.length===1)return rn(!1,this,v,Q=j);if(arguments.length===2){j=""+j,Q=Z;var ee=this._nodes.get(j);if(ee===void 0)throw new P("Graph.".concat(C,': could not find the "').concat(j,'" node in the graph.'));return kt(!1,this.multi,v==="mixed"?this.type:v,R,ee,Q)}if(arguments.length===3){j=""+j,Z=""+Z;var de=this._nodes.get(j);if(!de)throw new P("Graph.".concat(C,':  could not find the "').concat(j,'" source node in the graph.'));if(!this._nodes.has(Z))throw new P("Graph.".concat(C,':  could not find the "').concat(Z,'" target node in the graph.'));return Ge(!1,v,this.multi,R,de,Z,Q)}throw new F("Graph.".concat(C,": too many arguments (expecting 1, 2 or 3 and got ").concat(arguments.length,")."))}};var M="map"+d[0].toUpperCase()+d.slice(1);p.prototype[M]=function(){var j,Z=Array.prototype.slice.call(arguments),Q=Z.pop();if(Z.length===0){var ee=0;v!=="directed"&&(ee+=this.undirectedSize),v!=="undirected"&&(ee+=this.directedSize),j=new Array(ee);var de=0;Z.push((function(ce,ye,_e,Re,Ce,Ae,Ne){j[de++]=Q(ce,ye,_e,Re,Ce,Ae,Ne)}))}else j=[],Z.push((function(ce,ye,_e,Re,Ce,Ae,Ne){j.push(Q(ce,ye,_e,Re,Ce,Ae,Ne))}));return this[C].apply(this,Z),j};var K="filter"+d[0].toUpperCase()+d.slice(1);p.prototype[K]=function(){var j=Array.prototype.slice.call(arguments),Z=j.pop(),Q=[];return j.push((function(ee,de,ce,ye,_e,Re,Ce){Z(ee,de,ce,ye,_e,Re,Ce)&&Q.push(ee)})),this[C].apply(this,j),Q};var q="reduce"+d[0].toUpperCase()+d.slice(1);p.prototype[q]=function(){var j,Z,Q=Array.prototype.slice.call(arguments);if(Q.length<2||Q.length>4)throw new F("Graph.".concat(q,": invalid number of arguments (expecting 2, 3 or 4 and got ").concat(Q.length,")."));if(typeof Q[Q.length-1]=="function"&&typeof Q[Q.length-2]!="function")throw new F("Graph.".concat(q,": missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array."));Q.length===2?(j=Q[0],Z=Q[1],Q=[]):Q.length===3?(j=Q[1],Z=Q[2],Q=[Q[0]]):Q.length===4&&(j=Q[2],Z=Q[3],Q=[Q[0],Q[1]]);var ee=Z;return Q.push((function(de,ce,ye,_e,Re,Ce,Ae){ee=j(ee,de,ce,ye,_e,Re,Ce,Ae)})),this[C].apply(this,Q),ee}})(f,y),(function(p,u){var d=u.name,v=u.type,R=u.direction,C="find"+d[0].toUpperCase()+d.slice(1,-1);p.prototype[C]=function(q,j,Z){if(v!=="mixed"&&this.type!=="mixed"&&v!==this.type)return!1;if(arguments.length===1)return rn(!0,this,v,Z=q);if(arguments.length===2){q=""+q,Z=j;var Q=this._nodes.get(q);if(Q===void 0)throw new P("Graph.".concat(C,': could not find the "').concat(q,'" node in the graph.'));return kt(!0,this.multi,v==="mixed"?this.type:v,R,Q,Z)}if(arguments.length===3){q=""+q,j=""+j;var ee=this._nodes.get(q);if(!ee)throw new P("Graph.".concat(C,':  could not find the "').concat(q,'" source node in the graph.'));if(!this._nodes.has(j))throw new P("Graph.".concat(C,':  could not find the "').concat(j,'" target node in the graph.'));return Ge(!0,v,this.multi,R,ee,j,Z)}throw new F("Graph.".concat(C,": too many arguments (expecting 1, 2 or 3 and got ").concat(arguments.length,")."))};var M="some"+d[0].toUpperCase()+d.slice(1,-1);p.prototype[M]=function(){var q=Array.prototype.slice.call(arguments),j=q.pop();return q.push((function(Z,Q,ee,de,ce,ye,_e){return j(Z,Q,ee,de,ce,ye,_e)})),!!this[C].apply(this,q)};var K="every"+d[0].toUpperCase()+d.slice(1,-1);p.prototype[K]=function(){var q=Array.prototype.slice.call(arguments),j=q.pop();return q.push((function(Z,Q,ee,de,ce,ye,_e){return!j(Z,Q,ee,de,ce,ye,_e)})),!this[C].apply(this,q)}})(f,y),xo(f,y)}))})(ge),(function(f){_o.forEach((function(y){To(f,y),(function(p,u){var d=u.name,v=u.type,R=u.direction,C="forEach"+d[0].toUpperCase()+d.slice(1,-1);p.prototype[C]=function(j,Z){if(v==="mixed"||this.type==="mixed"||v===this.type){j=""+j;var Q=this._nodes.get(j);if(Q===void 0)throw new P("Graph.".concat(C,': could not find the "').concat(j,'" node in the graph.'));Kn(!1,v==="mixed"?this.type:v,R,Q,Z)}};var M="map"+d[0].toUpperCase()+d.slice(1);p.prototype[M]=function(j,Z){var Q=[];return this[C](j,(function(ee,de){Q.push(Z(ee,de))})),Q};var K="filter"+d[0].toUpperCase()+d.slice(1);p.prototype[K]=function(j,Z){var Q=[];return this[C](j,(function(ee,de){Z(ee,de)&&Q.push(ee)})),Q};var q="reduce"+d[0].toUpperCase()+d.slice(1);p.prototype[q]=function(j,Z,Q){if(arguments.length<3)throw new F("Graph.".concat(q,": missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array."));var ee=Q;return this[C](j,(function(de,ce){ee=Z(ee,de,ce)})),ee}})(f,y),(function(p,u){var d=u.name,v=u.type,R=u.direction,C=d[0].toUpperCase()+d.slice(1,-1),M="find"+C;p.prototype[M]=function(j,Z){if(v==="mixed"||this.type==="mixed"||v===this.type){j=""+j;var Q=this._nodes.get(j);if(Q===void 0)throw new P("Graph.".concat(M,': could not find the "').concat(j,'" node in the graph.'));return Kn(!0,v==="mixed"?this.type:v,R,Q,Z)}};var K="some"+C;p.prototype[K]=function(j,Z){return!!this[M](j,Z)};var q="every"+C;p.prototype[q]=function(j,Z){return!this[M](j,(function(Q,ee){return!Z(Q,ee)}))}})(f,y),So(f,y)}))})(ge);var Ya=(function(f){function y(p){var u=l({type:"directed"},p);if("multi"in u&&u.multi!==!1)throw new F("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(u.type!=="directed")throw new F('DirectedGraph.from: inconsistent "'+u.type+'" type in given options!');return f.call(this,u)||this}return e(y,f),y})(ge),Ka=(function(f){function y(p){var u=l({type:"undirected"},p);if("multi"in u&&u.multi!==!1)throw new F("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(u.type!=="undirected")throw new F('UndirectedGraph.from: inconsistent "'+u.type+'" type in given options!');return f.call(this,u)||this}return e(y,f),y})(ge),Za=(function(f){function y(p){var u=l({multi:!0},p);if("multi"in u&&u.multi!==!0)throw new F("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");return f.call(this,u)||this}return e(y,f),y})(ge),$a=(function(f){function y(p){var u=l({type:"directed",multi:!0},p);if("multi"in u&&u.multi!==!0)throw new F("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(u.type!=="directed")throw new F('MultiDirectedGraph.from: inconsistent "'+u.type+'" type in given options!');return f.call(this,u)||this}return e(y,f),y})(ge),Qa=(function(f){function y(p){var u=l({type:"undirected",multi:!0},p);if("multi"in u&&u.multi!==!0)throw new F("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(u.type!=="undirected")throw new F('MultiUndirectedGraph.from: inconsistent "'+u.type+'" type in given options!');return f.call(this,u)||this}return e(y,f),y})(ge);function ht(f){f.from=function(y,p){var u=l({},y.options,p),d=new f(u);return d.import(y),d}}return ht(ge),ht(Ya),ht(Ka),ht(Za),ht($a),ht(Qa),ge.Graph=ge,ge.DirectedGraph=Ya,ge.UndirectedGraph=Ka,ge.MultiGraph=Za,ge.MultiDirectedGraph=$a,ge.MultiUndirectedGraph=Qa,ge.InvalidArgumentsGraphError=F,ge.NotFoundGraphError=P,ge.UsageGraphError=O,ge}))});var Bt=Zn((md,sa)=>{"use strict";var pt=typeof Reflect=="object"?Reflect:null,vr=pt&&typeof pt.apply=="function"?pt.apply:function(r,t,e){return Function.prototype.apply.call(r,t,e)},vn;pt&&typeof pt.ownKeys=="function"?vn=pt.ownKeys:Object.getOwnPropertySymbols?vn=function(r){return Object.getOwnPropertyNames(r).concat(Object.getOwnPropertySymbols(r))}:vn=function(r){return Object.getOwnPropertyNames(r)};function Ho(n){console&&console.warn&&console.warn(n)}var mr=Number.isNaN||function(r){return r!==r};function fe(){fe.init.call(this)}sa.exports=fe;sa.exports.once=qo;fe.EventEmitter=fe;fe.prototype._events=void 0;fe.prototype._eventsCount=0;fe.prototype._maxListeners=void 0;var pr=10;function pn(n){if(typeof n!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof n)}Object.defineProperty(fe,"defaultMaxListeners",{enumerable:!0,get:function(){return pr},set:function(n){if(typeof n!="number"||n<0||mr(n))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+n+".");pr=n}});fe.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};fe.prototype.setMaxListeners=function(r){if(typeof r!="number"||r<0||mr(r))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+r+".");return this._maxListeners=r,this};function br(n){return n._maxListeners===void 0?fe.defaultMaxListeners:n._maxListeners}fe.prototype.getMaxListeners=function(){return br(this)};fe.prototype.emit=function(r){for(var t=[],e=1;e<arguments.length;e++)t.push(arguments[e]);var a=r==="error",i=this._events;if(i!==void 0)a=a&&i.error===void 0;else if(!a)return!1;if(a){var o;if(t.length>0&&(o=t[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[r];if(l===void 0)return!1;if(typeof l=="function")vr(l,this,t);else for(var c=l.length,h=Sr(l,c),e=0;e<c;++e)vr(h[e],this,t);return!0};function yr(n,r,t,e){var a,i,o;if(pn(t),i=n._events,i===void 0?(i=n._events=Object.create(null),n._eventsCount=0):(i.newListener!==void 0&&(n.emit("newListener",r,t.listener?t.listener:t),i=n._events),o=i[r]),o===void 0)o=i[r]=t,++n._eventsCount;else if(typeof o=="function"?o=i[r]=e?[t,o]:[o,t]:e?o.unshift(t):o.push(t),a=br(n),a>0&&o.length>a&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(r)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=n,s.type=r,s.count=o.length,Ho(s)}return n}fe.prototype.addListener=function(r,t){return yr(this,r,t,!1)};fe.prototype.on=fe.prototype.addListener;fe.prototype.prependListener=function(r,t){return yr(this,r,t,!0)};function Vo(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function xr(n,r,t){var e={fired:!1,wrapFn:void 0,target:n,type:r,listener:t},a=Vo.bind(e);return a.listener=t,e.wrapFn=a,a}fe.prototype.once=function(r,t){return pn(t),this.on(r,xr(this,r,t)),this};fe.prototype.prependOnceListener=function(r,t){return pn(t),this.prependListener(r,xr(this,r,t)),this};fe.prototype.removeListener=function(r,t){var e,a,i,o,s;if(pn(t),a=this._events,a===void 0)return this;if(e=a[r],e===void 0)return this;if(e===t||e.listener===t)--this._eventsCount===0?this._events=Object.create(null):(delete a[r],a.removeListener&&this.emit("removeListener",r,e.listener||t));else if(typeof e!="function"){for(i=-1,o=e.length-1;o>=0;o--)if(e[o]===t||e[o].listener===t){s=e[o].listener,i=o;break}if(i<0)return this;i===0?e.shift():jo(e,i),e.length===1&&(a[r]=e[0]),a.removeListener!==void 0&&this.emit("removeListener",r,s||t)}return this};fe.prototype.off=fe.prototype.removeListener;fe.prototype.removeAllListeners=function(r){var t,e,a;if(e=this._events,e===void 0)return this;if(e.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):e[r]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete e[r]),this;if(arguments.length===0){var i=Object.keys(e),o;for(a=0;a<i.length;++a)o=i[a],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(t=e[r],typeof t=="function")this.removeListener(r,t);else if(t!==void 0)for(a=t.length-1;a>=0;a--)this.removeListener(r,t[a]);return this};function _r(n,r,t){var e=n._events;if(e===void 0)return[];var a=e[r];return a===void 0?[]:typeof a=="function"?t?[a.listener||a]:[a]:t?Xo(a):Sr(a,a.length)}fe.prototype.listeners=function(r){return _r(this,r,!0)};fe.prototype.rawListeners=function(r){return _r(this,r,!1)};fe.listenerCount=function(n,r){return typeof n.listenerCount=="function"?n.listenerCount(r):Tr.call(n,r)};fe.prototype.listenerCount=Tr;function Tr(n){var r=this._events;if(r!==void 0){var t=r[n];if(typeof t=="function")return 1;if(t!==void 0)return t.length}return 0}fe.prototype.eventNames=function(){return this._eventsCount>0?vn(this._events):[]};function Sr(n,r){for(var t=new Array(r),e=0;e<r;++e)t[e]=n[e];return t}function jo(n,r){for(;r+1<n.length;r++)n[r]=n[r+1];n.pop()}function Xo(n){for(var r=new Array(n.length),t=0;t<r.length;++t)r[t]=n[t].listener||n[t];return r}function qo(n,r){return new Promise(function(t,e){function a(o){n.removeListener(r,i),e(o)}function i(){typeof n.removeListener=="function"&&n.removeListener("error",a),t([].slice.call(arguments))}Er(n,r,i,{once:!0}),r!=="error"&&Yo(n,a,{once:!0})})}function Yo(n,r,t){typeof n.on=="function"&&Er(n,"error",r,t)}function Er(n,r,t,e){if(typeof n.on=="function")e.once?n.once(r,t):n.on(r,t);else if(typeof n.addEventListener=="function")n.addEventListener(r,function a(i){e.once&&n.removeEventListener(r,a),t(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof n)}});var ya=Zn((wd,Ur)=>{Ur.exports=function(r){return r!==null&&typeof r=="object"&&typeof r.addUndirectedEdgeWithKey=="function"&&typeof r.dropNode=="function"&&typeof r.multi=="boolean"}});var bo=tt(nr(),1);function hn(n,r){(r==null||r>n.length)&&(r=n.length);for(var t=0,e=Array(r);t<r;t++)e[t]=n[t];return e}function fn(n,r){if(n){if(typeof n=="string")return hn(n,r);var t={}.toString.call(n).slice(8,-1);return t==="Object"&&n.constructor&&(t=n.constructor.name),t==="Map"||t==="Set"?Array.from(n):t==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t)?hn(n,r):void 0}}function Co(n){if(Array.isArray(n))return n}function Po(n,r){var t=n==null?null:typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(t!=null){var e,a,i,o,s=[],l=!0,c=!1;try{if(i=(t=t.call(n)).next,r===0){if(Object(t)!==t)return;l=!1}else for(;!(l=(e=i.call(t)).done)&&(s.push(e.value),s.length!==r);l=!0);}catch(h){c=!0,a=h}finally{try{if(!l&&t.return!=null&&(o=t.return(),Object(o)!==o))return}finally{if(c)throw a}}return s}}function ko(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function he(n,r){return Co(n)||Po(n,r)||fn(n,r)||ko()}function $(n,r){var t=typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(!t){if(Array.isArray(n)||(t=fn(n))||r&&n&&typeof n.length=="number"){t&&(n=t);var e=0,a=function(){};return{s:a,n:function(){return e>=n.length?{done:!0}:{done:!1,value:n[e++]}},e:function(l){throw l},f:a}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){t=t.call(n)},n:function(){var l=t.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||t.return==null||t.return()}finally{if(s)throw i}}}}function Pe(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function dn(n,r,t){return n[0]=r,n[4]=typeof t=="number"?t:r,n}function ar(n,r){var t=Math.sin(r),e=Math.cos(r);return n[0]=e,n[1]=t,n[3]=-t,n[4]=e,n}function rr(n,r,t){return n[6]=r,n[7]=t,n}function je(n,r){var t=n[0],e=n[1],a=n[2],i=n[3],o=n[4],s=n[5],l=n[6],c=n[7],h=n[8],g=r[0],_=r[1],m=r[2],b=r[3],S=r[4],T=r[5],x=r[6],E=r[7],A=r[8];return n[0]=g*t+_*i+m*l,n[1]=g*e+_*o+m*c,n[2]=g*a+_*s+m*h,n[3]=b*t+S*i+T*l,n[4]=b*e+S*o+T*c,n[5]=b*a+S*s+T*h,n[6]=x*t+E*i+A*l,n[7]=x*e+E*o+A*c,n[8]=x*a+E*s+A*h,n}function na(n,r){var t=Math.cos(r),e=Math.sin(r);return{x:t*n.x+e*n.y,y:-e*n.x+t*n.y}}function gt(n,r){var t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,e=n[0],a=n[1],i=n[3],o=n[4],s=n[6],l=n[7],c=r.x,h=r.y;return{x:c*e+h*i+s*t,y:c*a+h*o+l*t}}function Fo(n,r){var t=n.height/n.width,e=r.height/r.width;return t<1&&e>1||t>1&&e<1?1:Math.min(Math.max(e,1/e),Math.max(1/t,t))}function Xe(n,r,t,e,a){var i=n.angle,o=n.ratio,s=n.x,l=n.y,c=r.width,h=r.height,g=Pe(),_=Math.min(c,h)-2*e,m=Fo(r,t);return a?(je(g,rr(Pe(),s,l)),je(g,dn(Pe(),o)),je(g,ar(Pe(),i)),je(g,dn(Pe(),c/_/2/m,h/_/2/m))):(je(g,dn(Pe(),2*(_/c)*m,2*(_/h)*m)),je(g,ar(Pe(),-i)),je(g,dn(Pe(),1/o)),je(g,rr(Pe(),-s,-l))),g}function ir(n,r,t){var e=gt(n,{x:Math.cos(r.angle),y:Math.sin(r.angle)},0),a=e.x,i=e.y;return 1/Math.sqrt(Math.pow(a,2)+Math.pow(i,2))/t.width}function aa(n,r,t,e,a){var i=Math.floor(r/a*e),o=Math.floor(n.drawingBufferHeight/a-t/a*e);return[i,o]}var Nt={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},or=new Int8Array(4),cn=new Int32Array(or.buffer,0,1),sr=new Float32Array(or.buffer,0,1),Io=/^\s*rgba?\s*\(/,Go=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function gn(n){var r=0,t=0,e=0,a=1,i=n.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in Nt)return gn(Nt[i]);if(n[0]==="#")n.length===4?(r=parseInt(n.charAt(1)+n.charAt(1),16),t=parseInt(n.charAt(2)+n.charAt(2),16),e=parseInt(n.charAt(3)+n.charAt(3),16)):(r=parseInt(n.charAt(1)+n.charAt(2),16),t=parseInt(n.charAt(3)+n.charAt(4),16),e=parseInt(n.charAt(5)+n.charAt(6),16)),n.length===9&&(a=parseInt(n.charAt(7)+n.charAt(8),16)/255);else if(Io.test(n)){var o=n.match(Go);o&&(r=+o[1],t=+o[2],e=+o[3],o[4]&&(a=+o[4]))}return{r,g:t,b:e,a}}function lr(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,t=gn(n),e=t.r,a=t.g,i=t.b,o=t.a;return r?[e/255*o,a/255*o,i/255*o,o]:[e/255,a/255,i/255,o]}var ft={};for(Gt in Nt)ft[Gt]=ke(Nt[Gt]),ft[Nt[Gt]]=ft[Gt];var Gt;function No(n,r,t,e,a){return cn[0]=e<<24|t<<16|r<<8|n,a&&(cn[0]=cn[0]&4278190079),sr[0]}function ke(n){if(n=n.toLowerCase(),typeof ft[n]<"u")return ft[n];var r=gn(n),t=r.r,e=r.g,a=r.b,i=r.a;i=i*255|0;var o=No(t,e,a,i,!0);return ft[n]=o,o}function qe(n,r){sr[0]=ke(n);var t=cn[0];r&&(t=t|16777216);var e=t&255,a=t>>8&255,i=t>>16&255,o=t>>24&255;return[e,a,i,o]}function vt(n){var r=n>>>8&255,t=n>>>16&255,e=n>>>24&255,a=n&255;return(a<<24|e<<16|t<<8|r)>>>0}function ra(n,r,t,e){return(t<<24|r<<16|n<<8|e)>>>0}function ur(n,r,t,e,a,i){var o=aa(n,t,e,a,i),s=he(o,2),l=s[0],c=s[1],h=new Uint8Array(4);n.bindFramebuffer(n.FRAMEBUFFER,r),n.readPixels(l,c,1,1,n.RGBA,n.UNSIGNED_BYTE,h);var g=he(h,4),_=g[0],m=g[1],b=g[2],S=g[3];return[_,m,b,S]}function dr(n){var r=gn(n),t=r.r,e=r.g,a=r.b,i=r.a,o=(t/255).toFixed(6),s=(e/255).toFixed(6),l=(a/255).toFixed(6),c=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(c,")")}function zo(n,r){if(typeof n!="object"||!n)return n;var t=n[Symbol.toPrimitive];if(t!==void 0){var e=t.call(n,r||"default");if(typeof e!="object")return e;throw new TypeError("@@toPrimitive must return a primitive value.")}return(r==="string"?String:Number)(n)}function fr(n){var r=zo(n,"string");return typeof r=="symbol"?r:r+""}function k(n,r,t){return(r=fr(r))in n?Object.defineProperty(n,r,{value:t,enumerable:!0,configurable:!0,writable:!0}):n[r]=t,n}function cr(n,r){var t=Object.keys(n);if(Object.getOwnPropertySymbols){var e=Object.getOwnPropertySymbols(n);r&&(e=e.filter(function(a){return Object.getOwnPropertyDescriptor(n,a).enumerable})),t.push.apply(t,e)}return t}function J(n){for(var r=1;r<arguments.length;r++){var t=arguments[r]!=null?arguments[r]:{};r%2?cr(Object(t),!0).forEach(function(e){k(n,e,t[e])}):Object.getOwnPropertyDescriptors?Object.defineProperties(n,Object.getOwnPropertyDescriptors(t)):cr(Object(t)).forEach(function(e){Object.defineProperty(n,e,Object.getOwnPropertyDescriptor(t,e))})}return n}function le(n,r){if(!(n instanceof r))throw new TypeError("Cannot call a class as a function")}function hr(n,r){for(var t=0;t<r.length;t++){var e=r[t];e.enumerable=e.enumerable||!1,e.configurable=!0,"value"in e&&(e.writable=!0),Object.defineProperty(n,fr(e.key),e)}}function ue(n,r,t){return r&&hr(n.prototype,r),t&&hr(n,t),Object.defineProperty(n,"prototype",{writable:!1}),n}function nt(n){return nt=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(r){return r.__proto__||Object.getPrototypeOf(r)},nt(n)}function gr(){try{var n=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(gr=function(){return!!n})()}function Mo(n){if(n===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return n}function Oo(n,r){if(r&&(typeof r=="object"||typeof r=="function"))return r;if(r!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return Mo(n)}function ve(n,r,t){return r=nt(r),Oo(n,gr()?Reflect.construct(r,t||[],nt(n).constructor):r.apply(n,t))}function ia(n,r){return ia=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(t,e){return t.__proto__=e,t},ia(n,r)}function pe(n,r){if(typeof r!="function"&&r!==null)throw new TypeError("Super expression must either be null or a function");n.prototype=Object.create(r&&r.prototype,{constructor:{value:n,writable:!0,configurable:!0}}),Object.defineProperty(n,"prototype",{writable:!1}),r&&ia(n,r)}function Wo(n){if(Array.isArray(n))return hn(n)}function Bo(n){if(typeof Symbol<"u"&&n[Symbol.iterator]!=null||n["@@iterator"]!=null)return Array.from(n)}function Uo(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function re(n){return Wo(n)||Bo(n)||fn(n)||Uo()}function se(n){"@babel/helpers - typeof";return se=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(r){return typeof r}:function(r){return r&&typeof Symbol=="function"&&r.constructor===Symbol&&r!==Symbol.prototype?"symbol":typeof r},se(n)}function ze(n){return se(n)==="object"&&n!==null&&"attribute"in n}function zt(){var n=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:n,uniforms:[]}}function oa(n){var r,t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,a=(r=n?.color)!==null&&r!==void 0?r:{attribute:"color"};if(!ze(a)){var i=a,o=`
vec4 layer_fill() {
  return `.concat(dr(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=a.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:e,normalized:!0,source:s}],glsl:l}}function Mt(n,r){if(typeof n=="string"){var t=lr(n).map(function(c){return c.toFixed(6)}),e=he(t,4),a=e[0],i=e[1],o=e[2],s=e[3];return{glsl:"vec4(".concat(a,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in n&&n.node)return{glsl:n.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=n;return{glsl:"v_".concat(r),attributes:[{name:"a_".concat(r),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function Oe(n){var r=n?.color;if(r===void 0){var t=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:t,uniforms:[],attributes:[]}}var e=Mt(r,"plainColor"),a=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(e.glsl,`;
}
`);return{name:"plain",glsl:a,uniforms:[],attributes:e.attributes,needsNodeColors:e.needsNodeColors}}function Ot(){var n=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:n,uniforms:[],attributes:[]}}function Wt(n){var r=n??{},t=r.segments,e=t===void 0?32:t,a=`
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
`;return{name:"loop",segments:e,glsl:a,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var Cr=tt(Bt());function Rr(n){return se(n)==="object"&&"glsl"in n&&!("attributes"in n)}function Ar(n){return se(n)==="object"&&"glsl"in n&&!("attributes"in n)}var Ut={shapes:[zt()],variables:{},layers:[oa()],label:{},backdrop:{},labelAttachments:{}},mt={paths:[Ot(),Wt()],extremities:[],variables:{},layers:[Oe()],defaultHead:"none",defaultTail:"none",label:{}},mn=["nodes","topNodes"],bn=["edges","topEdges"],yn=[].concat(bn,mn),wr={nodes:Ut,edges:mt,depthLayers:re(yn)};var Ko=function(r){return r},Zo=function(r){return r*r},$o=function(r){return r*(2-r)},Qo=function(r){return(r*=2)<1?.5*r*r:-.5*(--r*(r-2)-1)},Jo=function(r){return r*r*r},es=function(r){return--r*r*r+1},ts=function(r){return(r*=2)<1?.5*r*r*r:.5*((r-=2)*r*r+2)},ns=function(r){return r===0?0:Math.pow(2,10*(r-1))},as=function(r){return r===1?1:1-Math.pow(2,-10*r)},rs=function(r){return r===0?0:r===1?1:r<.5?Math.pow(2,10*(2*r-1))/2:(2-Math.pow(2,-10*(2*r-1)))/2},la={linear:Ko,quadraticIn:Zo,quadraticOut:$o,quadraticInOut:Qo,cubicIn:Jo,cubicOut:es,cubicInOut:ts,exponentialIn:ns,exponentialOut:as,exponentialInOut:rs};function xn(n){return n?typeof n=="function"?n:la[n]:la.linear}function da(n){return se(n)==="object"&&n!==null&&"attribute"in n}function Pr(n){return typeof n=="function"}function kr(n){return se(n)==="object"&&n!==null&&"when"in n&&typeof n.when=="function"&&"then"in n}function Fr(n){return se(n)==="object"&&n!==null&&"whenState"in n&&"then"in n}function Ir(n){return se(n)==="object"&&n!==null&&"whenData"in n&&"then"in n}var is={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},os={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},ss={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function Gr(n){return J(J({},is),n)}function Nr(n){return J(J({},os),n)}function ca(n){return J(J({},ss),n)}var ls={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},us={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var Tn={nodes:J(J({},ls),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:J(J({},us),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function ds(n){return"min"in n||"max"in n||"minValue"in n||"maxValue"in n||"easing"in n}function cs(n){return"dict"in n}function Sn(n,r){return typeof n=="string"?r[n]===!0:Array.isArray(n)?n.every(function(t){return r[t]===!0}):se(n)==="object"&&n!==null?Object.entries(n).every(function(t){var e=he(t,2),a=e[0],i=e[1];return r[a]===i}):!1}function hs(n,r){var t=r[n.attribute];return t===void 0?n.defaultValue:t}function fs(n,r,t){var e,a,i,o,s=r[n.attribute];if(s===void 0)return n.defaultValue;var l=Number(s);if(isNaN(l))return n.defaultValue;if(n.min===void 0&&n.max===void 0)return l;var c=(e=n.minValue)!==null&&e!==void 0?e:l,h=(a=n.maxValue)!==null&&a!==void 0?a:l;if(h===c){var g;return(g=n.min)!==null&&g!==void 0?g:l}var _=(l-c)/(h-c);_=Math.max(0,Math.min(1,_));var m=xn(n.easing);_=m(_);var b=(i=n.min)!==null&&i!==void 0?i:0,S=(o=n.max)!==null&&o!==void 0?o:1;return b+_*(S-b)}function gs(n,r){var t=r[n.attribute];if(t===void 0)return n.defaultValue;var e=String(t);return e in n.dict?n.dict[e]:n.defaultValue}function vs(n,r,t){return cs(n)?gs(n,r):ds(n)?fs(n,r):hs(n,r)}function zr(n,r){return typeof n=="string"?!!r[n]:Array.isArray(n)?n.every(function(t){return!!r[t]}):se(n)==="object"&&n!==null?Object.entries(n).every(function(t){var e=he(t,2),a=e[0],i=e[1];return r[a]===i}):!1}function _n(n,r,t,e,a,i){if(n==null)return i;if(se(n)!=="object"&&typeof n!="function")return n;if(kr(n)){var o=n.when(r,t,e,a)?n.then:n.else;return o===void 0?i:_n(o,r,t,e,a,i)}if(Fr(n)){var s=Sn(n.whenState,t)?n.then:n.else;return s===void 0?i:_n(s,r,t,e,a,i)}if(Ir(n)){var l=zr(n.whenData,r)?n.then:n.else;return l===void 0?i:_n(l,r,t,e,a,i)}if(Pr(n)){var c=n(r,t,e,a);return c??i}if(da(n)){var h=vs(n,r);return h??i}return n}function Me(n){if(n==null)return"static";if(kr(n))return"graph-state";if(Fr(n)){var r=Me(n.then),t=n.else!==void 0?Me(n.else):"static";return Fe("item-state",Fe(r,t))}if(Ir(n)){var e=Me(n.then),a=n.else!==void 0?Me(n.else):"static";return Fe(e,a)}return Pr(n)?"graph-state":(da(n),"static")}function Fe(n,r){return n==="graph-state"||r==="graph-state"?"graph-state":n==="item-state"||r==="item-state"?"item-state":"static"}function ha(n){if(!n)return{dependency:"static",xAttribute:null,yAttribute:null};var r=Array.isArray(n)?n:[n],t="static",e=null,a=null,i=$(r),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,c=0,h=Object.values(l);c<h.length;c++)for(var g=h[c],_=0,m=Object.values(g);_<m.length;_++){var b=m[_];t=Fe(t,Me(b))}else if("matchState"in s&&"cases"in s){t=Fe(t,"item-state");for(var S=s.cases,T=0,x=Object.values(S);T<x.length;T++)for(var E=x[T],A=0,L=Object.values(E);A<L.length;A++){var w=L[A];t=Fe(t,Me(w))}}else if("when"in s&&"then"in s)t="graph-state";else if("whenState"in s){t=Fe(t,"item-state");var D=s.then;if(D&&se(D)==="object")for(var G=0,I=Object.values(D);G<I.length;G++){var B=I[G];t=Fe(t,Me(B))}var z=s.else;if(z&&se(z)==="object")for(var V=0,N=Object.values(z);V<N.length;V++){var U=N[V];t=Fe(t,Me(U))}}else if("whenData"in s){var W=s.then;if(W&&se(W)==="object")for(var H=0,Y=Object.values(W);H<Y.length;H++){var X=Y[H];t=Fe(t,Me(X))}var F=s.else;if(F&&se(F)==="object")for(var P=0,O=Object.values(F);P<O.length;P++){var ne=O[P];t=Fe(t,Me(ne))}}else for(var te=0,oe=Object.entries(s);te<oe.length;te++){var ae=he(oe[te],2),ie=ae[0],Ee=ae[1];if(!ga.has(ie)&&(t=Fe(t,Me(Ee)),(ie==="x"||ie==="y")&&da(Ee))){var Te=Ee.attribute;ie==="x"&&!e&&(e=Te),ie==="y"&&!a&&(a=Te)}}}}catch(be){i.e(be)}finally{i.f()}return{dependency:t,xAttribute:e,yAttribute:a}}var Ue={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},fa={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},ga=new Set(["when","whenState","whenData","then","else"]),Dr=Object.keys(Ue),ps=Object.values(Ue),Lr=Object.keys(fa),ms=Object.values(fa);function bt(n,r,t,e,a,i,o){for(var s in r){var l;if(!ga.has(s)){var c=(l=n[s])!==null&&l!==void 0?l:o[s];n[s]=_n(r[s],t,e,a,i,c)}}"depth"in r&&!("labelDepth"in r)&&(n.labelDepth=n.depth)}function Mr(n,r,t,e,a,i,o){var s=$(r),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;if("matchData"in c&&"cases"in c){var h,g=String((h=t[c.matchData])!==null&&h!==void 0?h:""),_=c.cases;g in _&&bt(n,_[g],t,e,a,i,o)}else if("matchState"in c&&"cases"in c){var m,b=String((m=e[c.matchState])!==null&&m!==void 0?m:""),S=c.cases;b in S&&bt(n,S[b],t,e,a,i,o)}else if("when"in c&&"then"in c){var T=c.when;if(!T(t,e,a,i))continue;bt(n,c.then,t,e,a,i,o)}else if("whenState"in c&&"then"in c){if(!Sn(c.whenState,e))continue;bt(n,c.then,t,e,a,i,o)}else if("whenData"in c&&"then"in c){if(!zr(c.whenData,t))continue;bt(n,c.then,t,e,a,i,o)}else bt(n,c,t,e,a,i,o)}}catch(x){s.e(x)}finally{s.f()}}function va(n,r,t,e,a,i){for(var o=i||{},s=o,l=0,c=Dr.length;l<c;l++)s[Dr[l]]=ps[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!n){var h,g,_,m,b;return s.x=(h=r.x)!==null&&h!==void 0?h:0,s.y=(g=r.y)!==null&&g!==void 0?g:0,o.size=(_=r.size)!==null&&_!==void 0?_:10,o.color=(m=r.color)!==null&&m!==void 0?m:"#666",o.label=(b=r.label)!==null&&b!==void 0?b:"",o}var S=Array.isArray(n)?n:[n];return Mr(s,S,r,t,e,a,Ue),o}function pa(n,r,t,e,a,i){for(var o=i||{},s=o,l=0,c=Lr.length;l<c;l++)s[Lr[l]]=ms[l];if(!n){var h,g,_;return o.size=(h=r.size)!==null&&h!==void 0?h:1,o.color=(g=r.color)!==null&&g!==void 0?g:"#ccc",o.label=(_=r.label)!==null&&_!==void 0?_:"",o}var m=Array.isArray(n)?n:[n];return Mr(s,m,r,t,e,a,fa),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function bs(n,r,t){var e,a;if(n==null)return t;if(typeof n=="function")return(e=n(r))!==null&&e!==void 0?e:t;if(se(n)==="object"&&"when"in n){var i,o=n,s=o.when(r),l=s?o.then:o.else;return l===void 0?t:typeof l=="function"?(i=l(r))!==null&&i!==void 0?i:t:l??t}if(se(n)==="object"&&"whenState"in n){var c,h=n,g=Sn(h.whenState,r),_=g?h.then:h.else;return _===void 0?t:typeof _=="function"?(c=_(r))!==null&&c!==void 0?c:t:_??t}return(a=n)!==null&&a!==void 0?a:t}function ma(n,r){var t={};if(!n)return t;var e=Array.isArray(n)?n:[n],a=$(e),i;try{for(a.s();!(i=a.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(r),l=s?o.then:o.else;l&&se(l)==="object"&&ua(t,l,r)}else if("whenState"in o&&"then"in o){var c=Sn(o.whenState,r),h=c?o.then:o.else;h&&se(h)==="object"&&ua(t,h,r)}else ua(t,o,r)}}catch(g){a.e(g)}finally{a.f()}return t}function ua(n,r,t){for(var e=0,a=Object.entries(r);e<a.length;e++){var i=he(a[e],2),o=i[0],s=i[1];ga.has(o)||(n[o]=bs(s,t))}}var En=(function(n){function r(){var t;return le(this,r),t=ve(this,r),t.rawEmitter=t,t}return pe(r,n),ue(r)})(Cr.EventEmitter);var Or=wr;function ba(n,r){var t=r.size;if(t!==0){var e=n.length;n.length+=t;var a=0;r.forEach(function(i){n[e+a]=i,a++})}}function Wr(n){n=n||{};for(var r=0,t=arguments.length<=1?0:arguments.length-1;r<t;r++){var e=r+1<1||arguments.length<=r+1?void 0:arguments[r+1];e&&Object.assign(n,e)}return n}function yt(n,r){for(var t in r)if(Object.prototype.hasOwnProperty.call(r,t)&&r[t]!==n[t])return!0;return!1}function Br(n,r){var t=n,e=r;for(var a in t)if(Object.prototype.hasOwnProperty.call(t,a)&&t[a]!==e[a])return!1;for(var i in e)if(Object.prototype.hasOwnProperty.call(e,i)&&e[i]!==t[i])return!1;return!0}function at(n,r,t){t?n.add(r):n.delete(r)}var Hr=tt(ya());var Vr={easing:"quadraticInOut",duration:150};function Ye(n){return n.labelVisibility==="visible"&&n.visibility!=="hidden"}function xa(n){return n.backdropVisibility==="visible"&&n.visibility!=="hidden"}function Rn(n){return[n.rotationAlignment==="graph"?1:0,n.labelRotationAlignment==="graph"?1:0]}function _a(n,r,t){var e=n[r];if(e)for(var a=0;a<e.length;a++){var i=e[a];if(!(t<i.offset||t>=i.offset+i.count)){if(i.count===1)e.splice(a,1);else if(t===i.offset)i.offset++,i.count--;else if(t===i.offset+i.count-1)i.count--;else{var o=t+1,s=i.offset+i.count-o;i.count=t-i.offset,e.splice(a+1,0,{offset:o,count:s})}return}}}function Ta(n,r,t){if(!n[r]){n[r]=[{offset:t,count:1}];return}for(var e=n[r],a=e.length,i=0;i<e.length;i++)if(t<e[i].offset){a=i;break}var o=a>0?e[a-1]:null,s=a<e.length?e[a]:null,l=o&&o.offset+o.count===t,c=s&&t+1===s.offset;l&&c?(o.count+=1+s.count,e.splice(a,1)):l?o.count++:c?(s.offset--,s.count++):e.splice(a,0,{offset:t,count:1})}function jr(n){if(!(0,Hr.default)(n))throw new Error("Sigma: invalid graph instance.")}function An(n){var r=he(n.x,2),t=r[0],e=r[1],a=he(n.y,2),i=a[0],o=a[1],s=Math.max(e-t,o-i),l=(e+t)/2,c=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(c)&&(c=0);var h=function(_){return{x:.5+(_.x-l)/s,y:.5+(_.y-c)/s}};return h.applyTo=function(g){g.x=.5+(g.x-l)/s,g.y=.5+(g.y-c)/s},h.inverse=function(g){return{x:l+s*(g.x-.5),y:c+s*(g.y-.5)}},h.ratio=s,h}var wn={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(r){return[r]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Dn(n){if(typeof n.labelDensity!="number"||n.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var r=n.minCameraRatio,t=n.maxCameraRatio;if(typeof r=="number"&&typeof t=="number"&&t<r)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function Xr(n){return Wr({},wn,n)}var ys=new Set(["italic","oblique"]),xs=new Set(["bold","bolder","lighter"]);function Ln(n){for(var r="normal",t="normal",e=n.trim(),a=e.split(/\s+/),i=0,o=0;o<a.length;o++){var s=a[o].toLowerCase();if(ys.has(s))t=s,i=o+1;else if(xs.has(s)||/^\d{3}$/.test(s))r=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=a.slice(i).join(" ");return{family:l||e,weight:r,style:t}}function xt(n,r,t){var e=document.createElement(n);if(r)for(var a in r)e.style[a]=r[a];if(t)for(var i in t)e.setAttribute(i,t[i]);return e}function Ht(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var ni=tt(Bt());function _s(n){var r=n.type===WebGL2RenderingContext.FLOAT&&!n.normalized,t=n.type===WebGL2RenderingContext.UNSIGNED_BYTE&&n.size===4&&n.normalized;if(!r&&!t)throw new Error('Attribute "'.concat(n.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return n.normalized?1:n.size}function Sa(n){var r=0;return n.forEach(function(t){return r+=_s(t)}),r}function ai(n,r,t){var e=n==="VERTEX"?r.VERTEX_SHADER:r.FRAGMENT_SHADER,a=r.createShader(e);if(a===null)throw new Error("loadShader: error while creating the shader");r.shaderSource(a,t),r.compileShader(a);var i=r.getShaderParameter(a,r.COMPILE_STATUS);if(!i){var o=r.getShaderInfoLog(a);throw r.deleteShader(a),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(t))}return a}function Ra(n,r){return ai("VERTEX",n,r)}function Aa(n,r){return ai("FRAGMENT",n,r)}function wa(n,r){var t=n.createProgram();if(t===null)throw new Error("loadProgram: error while creating the program.");var e,a;for(e=0,a=r.length;e<a;e++)n.attachShader(t,r[e]);n.linkProgram(t);var i=n.getProgramParameter(t,n.LINK_STATUS);if(!i){var o=n.getProgramInfoLog(t);throw n.deleteProgram(t),new Error("loadProgram: error while linking the program: ".concat(o))}return t}function qr(n){var r=n.gl,t=n.buffer,e=n.program,a=n.vertexShader,i=n.fragmentShader;r.deleteShader(a),r.deleteShader(i),r.deleteProgram(e),r.deleteBuffer(t)}function me(n){return n%1===0?n.toFixed(1):n.toString()}var Gn=new Map,ri=new Map,Ts=0;function ii(n,r){var t,e=(t=n.variables)===null||t===void 0||(t=t[r.source||r.name.replace(/^a_/,"")])===null||t===void 0?void 0:t.default,a=typeof e=="number"?e:typeof r.defaultValue=="number"?r.defaultValue:0;return me(a)}function Nn(n,r,t){var e,a=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[r,t].concat(re(n.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return me((s=o.value)!==null&&s!==void 0?s:0)})),re(((e=n.attributes)!==null&&e!==void 0?e:[]).map(a)));return"sdf_".concat(n.name,"(").concat(i.join(", "),")")}function Ss(n){var r,t=n.name,e=n.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),a=((r=n.attributes)!==null&&r!==void 0?r:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(ii(n,o))}),i=[].concat(re(e),re(a));return i.length>0&&(t+="#"+i.join("#")),t}function Es(n){var r=Ss(n);if(!Gn.has(r)){var t={},e=$(n.uniforms),a;try{for(e.s();!(a=e.n()).done;){var i=a.value;i.type==="float"&&i.value!==void 0&&(t[i.name]=i.value)}}catch(o){e.e(o)}finally{e.f()}Gn.set(r,{shape:n,uniformValues:t,slug:r}),ri.set(r,Ts++)}return r}function Yt(n){var r;return(r=ri.get(n))!==null&&r!==void 0?r:-1}function oi(n){var r=[],t=new Set,e=new Set,a=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=$(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!e.has(s.name)){e.add(s.name);var l=s.glsl;a.test(l)&&(t.has("rotate2D")?l=l.replace(a,""):t.add("rotate2D")),r.push(l)}}}catch(c){i.e(c)}finally{i.f()}return r.join(`
`)}function Rs(){return oi(Array.from(Gn.values()).map(function(n){return n.shape}))}function As(n){var r=Array.from(Gn.entries());if(r.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var t=r.map(function(e,a){var i=he(e,2),o=i[0],s=i[1].shape,l=Nn(s,"uv","size",function(c){var h=c.name.replace(/^a_/,"");return n!=null&&n.has(h)?"g_".concat(h):ii(s,c)});return"    case ".concat(a,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(t,`
    default: return length(uv) - size;
  }
}
`)}function Da(n){return oi(n)}function Kt(n){return re(new Map(n.flatMap(function(r){return r.uniforms}).map(function(r){return[r.name,r]})).values())}function ws(n,r){if(n.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var t=function(g){return Nn(g,"uv","size")},e=function(g){var _,m;return(_=g.inradiusFactorGLSL)!==null&&_!==void 0?_:me((m=g.inradiusFactor)!==null&&m!==void 0?m:1)};if(n.length===1){var a=n[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(t(a),`;
  context.inradiusFactor = `).concat(e(a),`;
}
`)}var i=n.map(function(h,g){return"    case ".concat(g,": // ").concat(h.name,`
      context.sdf = `).concat(t(h),`;
      context.inradiusFactor = `).concat(e(h),`;
      break;`)}).join(`
`),o=n[0],s="",l="shapeId";if(r&&r.length>1){var c=r.map(function(h,g){return"    case ".concat(h,": return ").concat(g,"; // ").concat(n[g].name)}).join(`
`);s=`
int globalToLocalShapeId(int globalId) {
  switch (globalId) {
`.concat(c,`
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
`)}var Tt={right:0,left:1,above:2,below:3,over:4},St=5,La=3,si=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Zt=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,li=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Ds=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,Ls=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,Cs=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,Ps=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,ui=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,Ca=2,He=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Ca,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),it=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Ca,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),ks=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Ca,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Et=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function Fs(n,r){var t=function(o){return Nn(o,"uv","size")};if(n.length===1)return{code:Yr(t(n[0])),multiShape:!1};var e=n.map(function(i,o){return"    case ".concat(r?r[o]:o,": return ").concat(t(i),";")}).join(`
`),a=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return `).concat(t(n[0]),`;
  }
}
int g_shapeId;
`).concat(Yr("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:a,multiShape:!0}}function Yr(n){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(n,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function Is(n,r){for(;!{}.hasOwnProperty.call(n,r)&&(n=nt(n))!==null;);return n}function Ea(){return Ea=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(n,r,t){var e=Is(n,r);if(e){var a=Object.getOwnPropertyDescriptor(e,r);return a.get?a.get.call(arguments.length<3?n:t):a.value}},Ea.apply(null,arguments)}function xe(n,r,t,e){var a=Ea(nt(1&e?n.prototype:n),r,t);return 2&e&&typeof a=="function"?function(i){return a.apply(t,i)}:a}var Gs=1024,Ns=1.5,zs=4096,di=-1,zn=(function(){function n(r,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Gs;le(this,n),k(this,"texture",null),k(this,"dirty",!1),k(this,"dirtyRangeStart",1/0),k(this,"dirtyRangeEnd",-1),k(this,"indexMap",new Map),k(this,"freeIndices",[]),k(this,"nextIndex",0),this.gl=r,this.TEXELS_PER_ITEM=t,this.capacity=this.roundUpToPowerOfTwo(e);var a=this.computeTextureDimensions(this.capacity);this.textureWidth=a.width,this.textureHeight=a.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return ue(n,[{key:"computeTextureDimensions",value:function(t){var e=t*this.TEXELS_PER_ITEM,a=Math.min(e,zs),i=Math.ceil(e/a);return{width:a,height:i}}},{key:"roundUpToPowerOfTwo",value:function(t){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,t))))}},{key:"createTexture",value:function(){var t=this.gl;this.texture=t.createTexture(),t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture),t.texImage2D(t.TEXTURE_2D,0,t.RGBA32F,this.textureWidth,this.textureHeight,0,t.RGBA,t.FLOAT,this.data),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_S,t.CLAMP_TO_EDGE),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_T,t.CLAMP_TO_EDGE),t.bindTexture(t.TEXTURE_2D,null)}},{key:"resize",value:function(t){if(!(t<=this.capacity)){var e=this.roundUpToPowerOfTwo(Math.ceil(t*Ns)),a=this.gl,i=this.computeTextureDimensions(e),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&a.deleteTexture(this.texture),this.data=o,this.capacity=e,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(t){var e=this.indexMap.get(t);if(e!==void 0)return e;var a;return this.freeIndices.length>0?a=this.freeIndices.pop():(a=this.nextIndex++,a>=this.capacity&&this.resize(a+1)),this.indexMap.set(t,a),a}},{key:"free",value:function(t){var e=this.indexMap.get(t);if(e!==void 0){this.indexMap.delete(t),this.freeIndices.push(e);for(var a=e*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[a+i]=0;this.markDirty(e)}}},{key:"getIndex",value:function(t){var e;return(e=this.indexMap.get(t))!==null&&e!==void 0?e:-1}},{key:"has",value:function(t){return this.indexMap.has(t)}},{key:"markDirty",value:function(t){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,t),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,t+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var t=this.gl,e=this.textureWidth;t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture);var a=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(a<i)for(var o=Math.floor(a/e),s=Math.floor((i-1)/e),l=o;l<=s;l++){var c=l*e,h=Math.min(c+e,this.capacity*this.TEXELS_PER_ITEM),g=Math.max(a,c),_=Math.min(i,h);if(g<_){var m=g-c,b=_-g,S=this.data.subarray(g*4,_*4);t.texSubImage2D(t.TEXTURE_2D,0,m,l,b,1,t.RGBA,t.FLOAT,S)}}t.bindTexture(t.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(t){var e=this.gl;e.activeTexture(e.TEXTURE0+t),e.bindTexture(e.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function Ie(n){var r={},t={},e=0,a=$(n),i;try{for(a.s();!(i=a.n()).done;){var o=i.value,s=$(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var c=l.value,h=c.name.replace(/^a_/,"");h in r||(r[h]=e,t[h]=c,e+=c.size)}}catch(g){s.e(g)}finally{s.f()}}}catch(g){a.e(g)}finally{a.f()}return{floatsPerItem:e,texelsPerItem:Math.max(1,Math.ceil(e/4)),offsets:r,specs:t}}var Mn=(function(n){function r(t,e,a){var i;return le(this,r),i=ve(this,r,[t,e.texelsPerItem,a]),i.floatsPerItem=e.floatsPerItem,i}return pe(r,n),ue(r,[{key:"updateAllAttributes",value:function(e,a){var i=this.indexMap.get(e);i===void 0&&(i=this.allocate(e));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(a.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=a[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(e,a){e>=this.capacity&&this.resize(e+1);for(var i=e*this.TEXELS_PER_ITEM*4,o=Math.min(a.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=a[s];this.markDirty(e)}}])})(zn);function On(n,r,t){for(var e=[],a=new Set,i=0;i<n.length;i++){var o=n[i],s=$(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var c=l.value,h=c.name.replace(/^a_/,"");if(!a.has(h)){a.add(h);var g=r.offsets[h];if(g!==void 0){var _=t?.get(i);e.push({sourceKey:c.source||h,packedOffset:g,size:c.size,isColor:c.size===4&&!!c.normalized,defaultNum:typeof c.defaultValue=="number"?c.defaultValue:c.defaultValue===!0?1:0,defaultColor:typeof c.defaultValue=="string"?c.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(_!=null&&_.getAttributeData)})}}}}catch(m){s.e(m)}finally{s.f()}}return e}function Wn(n,r,t,e,a,i){t.fill(0);for(var o=0,s=n.length;o<s;o++){var l=n[o],c=l.packedOffset,h=void 0;if(l.hasLifecycleHook){var g=a.get(l.sourceIndex-i);h=g.getAttributeData(r,l.sourceKey),h===null&&(h=r[l.sourceKey])}else h=r[l.sourceKey];if(l.isColor){var _=typeof h=="string"?h:l.defaultColor||e,m=qe(_),b=he(m,4),S=b[0],T=b[1],x=b[2],E=b[3];t[c]=S/255,t[c+1]=T/255,t[c+2]=x/255,t[c+3]=E/255}else if(l.size===1)t[c]=typeof h=="number"?h:typeof h=="boolean"?h?1:0:l.defaultNum;else{var A=Array.isArray(h)?h:null;if(A)for(var L=0;L<l.size;L++){var w;t[c+L]=(w=A[L])!==null&&w!==void 0?w:0}}}}var Cn=["r","g","b","a"];function _t(n,r){var t=n.offsets,e=n.specs,a=n.texelsPerItem,i=n.floatsPerItem,o=Object.keys(t);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=r.varPrefix,l=r.baseTexelExpr,c=r.textureWidthUniform,h=r.textureSamplerUniform,g=r.outputPrefix,_=g===void 0?"v_":g,m=[];m.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),m.push("");for(var b=0;b<a;b++)m.push("  ivec2 ".concat(s,"Coord").concat(b," = ivec2((").concat(s,"BaseTexel + ").concat(b,") % ").concat(c,", (").concat(s,"BaseTexel + ").concat(b,") / ").concat(c,");")),m.push("  vec4 ".concat(s,"Texel").concat(b," = texelFetch(").concat(h,", ").concat(s,"Coord").concat(b,", 0);"));m.push("");for(var S=[],T=function(){var L=E[x],w=e[L],D=t[L],G=Math.floor(D/4),I=D%4,B="".concat(s,"Texel").concat(G),z="".concat(s,"Texel").concat(G+1),V="".concat(s,"Fetched_").concat(L);if(w.size===1)m.push("  float ".concat(V," = ").concat(B,".").concat(Cn[I],";"));else if(w.size===4&&I===0)m.push("  vec4 ".concat(V," = ").concat(B,";"));else{var N=I+w.size;if(N<=4){var U="vec".concat(w.size),W=Cn.slice(I,N).join("");m.push("  ".concat(U," ").concat(V," = ").concat(B,".").concat(W,";"))}else{var H=w.size===4?"vec4":"vec".concat(w.size),Y=Cn.slice(I).map(function(P){return"".concat(B,".").concat(P)}),X=Cn.slice(0,N-4).map(function(P){return"".concat(z,".").concat(P)}),F=[].concat(re(Y),re(X)).join(", ");m.push("  ".concat(H," ").concat(V," = ").concat(H,"(").concat(F,");"))}}S.push("  ".concat(_).concat(L," = ").concat(V,";"))},x=0,E=o;x<E.length;x++)T();return{fetchCode:m.join(`
`),varyingAssignments:S.join(`
`)}}function Pa(n,r,t){if(!(!r||t.type==="sampler2D"))switch(t.type){case"float":n.uniform1f(r,t.value);break;case"int":case"bool":n.uniform1i(r,t.value);break;case"vec2":n.uniform2fv(r,t.value);break;case"vec3":n.uniform3fv(r,t.value);break;case"vec4":n.uniform4fv(r,t.value);break;case"mat3":n.uniformMatrix3fv(r,!1,t.value);break;case"mat4":n.uniformMatrix4fv(r,!1,t.value);break}}var Ms=k(k(k(k(k(k(k(k({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Pn(n){var r=n.match(/^(#version[^\n]*\n)/);return r?r[1]+`#define PICKING_MODE
`+n.slice(r[1].length):`#define PICKING_MODE
`+n}var ot=(function(){function n(r,t,e){le(this,n),k(this,"floats",new Float32Array),k(this,"ints",new Uint32Array),k(this,"constantArray",new Float32Array),k(this,"capacity",0),k(this,"verticesCount",0),k(this,"bufferGeneration",0),k(this,"uploadedGeneration",new Map),k(this,"constantBufferGeneration",0),k(this,"uploadedConstantGeneration",new Map),k(this,"renderOffset",0),k(this,"renderCount",-1),k(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),k(this,"shadersLogged",!1),k(this,"pickProgram",null);var a=this.getDefinition();if(this.VERTICES=a.VERTICES,this.VERTEX_SHADER_SOURCE=a.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=a.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=a.UNIFORMS,this.ATTRIBUTES=a.ATTRIBUTES,this.METHOD=a.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in a?a.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in a?a.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in a,this.ATTRIBUTES_ITEMS_COUNT=Sa(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=e,this.normalProgram=this.getProgramInfo("normal",r,a.VERTEX_SHADER_SOURCE,a.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",r,Pn(a.VERTEX_SHADER_SOURCE),Pn(a.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=Sa(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return ue(n,[{key:"kill",value:function(){qr(this.normalProgram),this.pickProgram&&qr(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(t,e,a,i,o){var s=e.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=Ra(e,a),c=Aa(e,i),h=wa(e,[l,c]),g={};this.UNIFORMS.forEach(function(b){var S=e.getUniformLocation(h,b);S&&(g[b]=S)});var _={};this.ATTRIBUTES.forEach(function(b){_[b.name]=e.getAttribLocation(h,b.name)});var m;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(b){_[b.name]=e.getAttribLocation(h,b.name)}),m=e.createBuffer(),m===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:t,program:h,gl:e,frameBuffer:o,buffer:s,constantBuffer:m||{},uniformLocations:g,attributeLocations:_,isPicking:t==="pick",vertexShader:l,fragmentShader:c}}},{key:"bindProgram",value:function(t){var e=this,a=0,i=t.gl,o=t.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,t.constantBuffer),a=0,this.CONSTANT_ATTRIBUTES.forEach(function(h){return a+=e.bindAttribute(h,t,a,!1)}),this.uploadedConstantGeneration.get(t.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(t.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,t.buffer),a=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(h){return a+=e.bindAttribute(h,t,a,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var c;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(c=this.renderer)!==null&&c!==void 0&&c.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),a=0,this.ATTRIBUTES.forEach(function(h){return a+=e.bindAttribute(h,t,a)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(t){var e=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(a){return e.unbindAttribute(a,t,!1)}),this.ATTRIBUTES.forEach(function(a){return e.unbindAttribute(a,t,!0)})):this.ATTRIBUTES.forEach(function(a){return e.unbindAttribute(a,t)})}},{key:"bindAttribute",value:function(t,e,a,i){var o=Ms[t.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(t.type,'"'));var s=e.attributeLocations[t.name],l=e.gl;if(s!==-1){l.enableVertexAttribArray(s);var c=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:Sa(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,t.size,t.type,t.normalized||!1,c,a),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return t.size*o}},{key:"unbindAttribute",value:function(t,e,a){var i=e.attributeLocations[t.name],o=e.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&a&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(t){t!==this.capacity&&(this.capacity=t,this.verticesCount=this.VERTICES*t,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(t,e){var a;Pa(e.gl,(a=e.uniformLocations[t.name])!==null&&a!==void 0?a:null,t)}},{key:"renderProgram",value:function(t,e){var a=e.gl,i=e.program,o=e.isPicking;o?a.disable(a.BLEND):a.enable(a.BLEND),a.useProgram(i),this.setUniforms(t,e),this.drawWebGL(this.METHOD,e)}},{key:"render",value:function(t,e,a){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Pn(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Pn(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=e??0,this.renderCount=a??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,t.width*t.pixelRatio,t.height*t.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(t,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&t.pickingFrameBuffer){var s=Math.ceil(t.width*t.pixelRatio/t.downSizingRatio),l=Math.ceil(t.height*t.pixelRatio/t.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,t.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(t,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,t.width*t.pixelRatio,t.height*t.pixelRatio)}}}},{key:"drawWebGL",value:function(t,e){var a,i=e.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(a=this.renderer)!==null&&a!==void 0&&a.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(t,0,this.VERTICES,o):i.drawArrays(t,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),$e=2,$t=7,ci={below:0,above:1,left:2,right:3};function Os(){var n=`#version 300 es
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

`.concat(He,`
`).concat(it,`
`).concat(Et,`
`).concat(ui,`
`).concat(Zt,`

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
  float gap = `).concat($e.toFixed(1),` * zoomScale * u_pixelRatio;
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
`);return n}var Ws=`#version 300 es
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
`;function Bs(n,r,t,e){var a,i,o=e.label,s=o===void 0?{}:o,l=(a=s.margin)!==null&&a!==void 0?a:St,c=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},h=Os(),g=Ws,_=(function(m){function b(){var S;le(this,b);for(var T=arguments.length,x=new Array(T),E=0;E<T;E++)x[E]=arguments[E];return S=ve(this,b,[].concat(x)),k(S,"totalCount",0),k(S,"bufferCapacity",0),S}return pe(b,m),ue(b,[{key:"getDefinition",value:function(){var T=WebGL2RenderingContext,x=T.FLOAT,E=T.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h,FRAGMENT_SHADER_SOURCE:g,METHOD:E,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:x},{name:"a_atlasRect",size:4,type:x},{name:"a_attachmentSize",size:2,type:x},{name:"a_positionMode",size:1,type:x},{name:"a_attachmentPlacement",size:1,type:x},{name:"a_labelWidth",size:1,type:x},{name:"a_labelHeight",size:1,type:x},{name:"a_textHeight",size:1,type:x},{name:"a_labelAngle",size:1,type:x}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:x}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(T,x){var E=this.floats,A=T*this.STRIDE;E[A++]=x.nodeIndex,E[A++]=x.atlasX,E[A++]=x.atlasY,E[A++]=x.atlasW,E[A++]=x.atlasH,E[A++]=x.attachWidth,E[A++]=x.attachHeight,E[A++]=x.positionMode,E[A++]=x.attachmentPlacement,E[A++]=x.labelWidth,E[A++]=x.labelHeight,E[A++]=x.textHeight,E[A++]=x.labelAngle}},{key:"setUniforms",value:function(T,x){var E=x.gl,A=x.uniformLocations;E.uniformMatrix3fv(A.u_matrix,!1,T.matrix),E.uniform2f(A.u_resolution,T.width*T.pixelRatio,T.height*T.pixelRatio),E.uniform1f(A.u_labelPixelSnapping,T.labelPixelSnapping),E.uniform1f(A.u_sizeRatio,T.sizeRatio),E.uniform1f(A.u_correctionRatio,T.correctionRatio),E.uniform1f(A.u_cameraAngle,T.cameraAngle),E.uniform1f(A.u_pixelRatio,T.pixelRatio),E.uniform1f(A.u_labelMargin,b.labelMargin),E.uniform1f(A.u_zoomLabelSizeRatio,1/c(T.zoomRatio)),E.uniform1i(A.u_nodeDataTexture,T.nodeDataTextureUnit),E.uniform1i(A.u_nodeDataTextureWidth,T.nodeDataTextureWidth),E.uniform1i(A.u_nodeFrameTexture,T.nodeFrameTextureUnit),E.uniform1i(A.u_nodeFrameTextureWidth,T.nodeFrameTextureWidth),E.uniform1i(A.u_atlasTexture,$t)}},{key:"reallocateAttachments",value:function(T){this.totalCount=T,T>this.bufferCapacity&&(this.bufferCapacity=Math.max(T,Math.ceil(this.bufferCapacity*1.5)||10),xe(b,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(T,x){var E=x.gl;this.totalCount!==0&&E.drawArraysInstanced(T,0,this.VERTICES,this.totalCount)}}])})(ot);return k(_,"labelMargin",l),new _(n,r,t)}var Ke=5;function Bn(n,r){return[].concat(re(r),re(n.map(function(t){var e;return{attributes:(e=t.attributes)!==null&&e!==void 0?e:[]}})))}function Rt(n,r){var t=Ie(Bn(n,r)),e=new Set(n.flatMap(function(c){var h;return(h=c.attributes)!==null&&h!==void 0?h:[]}).map(function(c){return c.name.replace(/^a_/,"")})),a={},i={},o=$(e),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;a[l]=t.offsets[l],i[l]=t.specs[l]}}catch(c){o.e(c)}finally{o.f()}return J(J({},t),{},{offsets:a,specs:i})}function Us(n,r){var t=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),e=new Set,a=n.flatMap(function(m){return m.uniforms}).filter(function(m){return t.has(m.name)||e.has(m.name)?!1:(e.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),i=r.flatMap(function(m){return m.uniforms}).filter(function(m){return t.has(m.name)||e.has(m.name)?!1:(e.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),o=Bn(n,r),s=new Set,l=o.flatMap(function(m){return m.attributes}).filter(function(m){var b=m.name.replace(/^a_/,"");return s.has(b)?!1:(s.add(b),!0)}).map(function(m){var b=m.name.replace(/^a_/,""),S=m.size===1?"float":"vec".concat(m.size);return"out ".concat(S," v_").concat(b,";")}).join(`
`),c=_t(Ie(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),h=c.fetchCode,g=c.varyingAssignments,_=`#version 300 es

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

`.concat(a,`
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
`).concat(He,`
`).concat(it,`

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
`);return _}function Hs(n,r,t){var e=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,a=r.map(function(b,S){var T="layer_".concat(b.name),x=[].concat(re(b.attributes.map(function(E){return"v_".concat(E.name.replace(/^a_/,""))})),re(b.uniforms.map(function(E){return E.name}))).join(", ");return"  // Layer ".concat(S+1,": ").concat(b.name,`
  color = blendOver(color, `).concat(T,"(").concat(x,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=n.flatMap(function(b){return b.uniforms}).filter(function(b){return i.has(b.name)||o.has(b.name)?!1:(o.add(b.name),!0)}).map(function(b){return"uniform ".concat(b.type," ").concat(b.name,";")}).join(`
`),l=r.flatMap(function(b){return b.uniforms}).filter(function(b){return i.has(b.name)||o.has(b.name)?!1:(o.add(b.name),!0)}).map(function(b){return"uniform ".concat(b.type," ").concat(b.name,";")}).join(`
`),c=new Set,h=Bn(n,r).flatMap(function(b){return b.attributes}).filter(function(b){var S=b.name.replace(/^a_/,"");return c.has(S)?!1:(c.add(S),!0)}).map(function(b){var S=b.name.replace(/^a_/,""),T=b.size===1?"float":"vec".concat(b.size);return"in ".concat(T," v_").concat(S,";")}).join(`
`),g=Da(n),_=ws(n,t),m=`#version 300 es
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
`).concat(_,`

// Layer functions
`).concat(r.map(function(b){return b.glsl}).join(`

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

`).concat(a,`

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
`);return m}function Vs(n,r){var t=new Set;return t.add("u_matrix"),t.add("u_sizeRatio"),t.add("u_correctionRatio"),t.add("u_cameraAngle"),t.add("u_pickingPadding"),t.add("u_nodeDataTexture"),t.add("u_nodeDataTextureWidth"),t.add("u_layerAttributeTexture"),t.add("u_layerAttributeTextureWidth"),t.add("u_layerAttributeTexelsPerNode"),n.forEach(function(e){e.uniforms.forEach(function(a){return t.add(a.name)})}),r.forEach(function(e){e.uniforms.forEach(function(a){return t.add(a.name)})}),Array.from(t)}function js(n){var r=WebGL2RenderingContext,t=r.UNSIGNED_BYTE,e=r.FLOAT;return[{name:"a_nodeIndex",size:1,type:e},{name:"a_id",size:4,type:t,normalized:!0},{name:"a_opacity",size:1,type:e}]}function Kr(n){var r=n.shapes,t=n.layers,e=n.shapeGlobalIds,a=n.antialias,i=a===void 0?!0:a;return{vertexShader:Us(r,t),fragmentShader:Hs(r,t,e,i),uniforms:Vs(r,t),attributes:js()}}function hi(n,r,t){var e=Rt(n,r),a=e.specs;return Object.keys(a).map(function(i){return"flat ".concat(t," ").concat(a[i].size===1?"float":"vec".concat(a[i].size)," v_").concat(i,";")}).join(`
`)}function Xs(n){var r,t,e=n.shapes,a=n.layers,i=n.shapeGlobalIds,o=_t(Rt(e,a),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=e.length===1?"float inradiusFactor = ".concat(me((r=e[0].inradiusFactor)!==null&&r!==void 0?r:1),";"):"float inradiusFactor = ".concat(me((t=e[0].inradiusFactor)!==null&&t!==void 0?t:1),`;
  switch (int(shapeId)) {
`).concat(e.map(function(c,h){var g,_=i?i[h]:h;return"    case ".concat(_,": inradiusFactor = ").concat(me((g=c.inradiusFactor)!==null&&g!==void 0?g:1),"; break;")}).join(`
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
`.concat(hi(e,a,"out"),`

`).concat(He,`
`).concat(it,`
`).concat(Et,`

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

  `).concat(si,`
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
`);return l}function qs(n){var r=n.shapes,t=n.layers,e=n.shapeGlobalIds,a=Da(r),i=Kt(r).map(function(_){return"uniform ".concat(_.type," ").concat(_.name,";")}).join(`
`),o=function(m){return Nn(m,"nodeUV","1.0")},s;if(r.length===1)s="float nodeSdfNormalized = ".concat(o(r[0]),";");else{var l=r.map(function(_,m){var b=e?e[m]:m;return"    case ".concat(b,": nodeSdfNormalized = ").concat(o(_),"; break;")}).join(`
`),c=o(r[0]);s=`float nodeSdfNormalized;
  int shapeId = int(v_shapeId);
  switch (shapeId) {
`.concat(l,`
    default: nodeSdfNormalized = `).concat(c,`;
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
`.concat(hi(r,t,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(a,`
`).concat(Ds,`
`).concat(Ls,`
`).concat(Cs,`
`).concat(Ps,`

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
`);return g}function Ys(n){var r=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],t=$(Kt(n)),e;try{for(t.s();!(e=t.n()).done;){var a=e.value;r.includes(a.name)||r.push(a.name)}}catch(i){t.e(i)}finally{t.f()}return r}function Ks(n){return{vertexShader:Xs(n),fragmentShader:qs(n),uniforms:Ys(n.shapes)}}function Zs(n,r,t,e){var a,i,o=e.label,s=o===void 0?{}:o,l=e.shapes,c=e.layers,h=e.getAttributeTexture,g=e.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var _=(a=s.margin)!==null&&a!==void 0?a:5,m=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},b={shapes:l,layers:c,shapeGlobalIds:g},S=Ks(b),T=(function(x){function E(){var A;le(this,E);for(var L=arguments.length,w=new Array(L),D=0;D<L;D++)w[D]=arguments[D];return A=ve(this,E,[].concat(w)),k(A,"totalBackdropCount",0),k(A,"bufferCapacity",0),A}return pe(E,x),ue(E,[{key:"getDefinition",value:function(){var L=WebGL2RenderingContext,w=L.FLOAT,D=L.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:S.vertexShader,FRAGMENT_SHADER_SOURCE:S.fragmentShader,METHOD:D,UNIFORMS:S.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:w},{name:"a_labelWidth",size:1,type:w},{name:"a_labelHeight",size:1,type:w},{name:"a_textHeight",size:1,type:w},{name:"a_positionMode",size:1,type:w},{name:"a_labelAngle",size:1,type:w},{name:"a_backdropColor",size:4,type:w},{name:"a_backdropShadowColor",size:4,type:w},{name:"a_backdropShadowBlur",size:1,type:w},{name:"a_backdropPadding",size:1,type:w},{name:"a_backdropBorderColor",size:4,type:w},{name:"a_backdropExtra",size:4,type:w},{name:"a_labelBoxOffset",size:2,type:w}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:w}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(L,w){var D=this.floats,G=this.STRIDE,I=L*G;D[I++]=w.nodeIndex,D[I++]=w.labelWidth,D[I++]=w.labelHeight,D[I++]=w.textHeight,D[I++]=Tt[w.position],D[I++]=w.labelAngle,D[I++]=w.backdropColor[0],D[I++]=w.backdropColor[1],D[I++]=w.backdropColor[2],D[I++]=w.backdropColor[3],D[I++]=w.backdropShadowColor[0],D[I++]=w.backdropShadowColor[1],D[I++]=w.backdropShadowColor[2],D[I++]=w.backdropShadowColor[3],D[I++]=w.backdropShadowBlur,D[I++]=w.backdropPadding,D[I++]=w.backdropBorderColor[0],D[I++]=w.backdropBorderColor[1],D[I++]=w.backdropBorderColor[2],D[I++]=w.backdropBorderColor[3],D[I++]=w.backdropBorderWidth,D[I++]=w.backdropCornerRadius,D[I++]=w.backdropLabelPadding,D[I++]=w.backdropArea,D[I++]=w.labelBoxOffset[0],D[I++]=w.labelBoxOffset[1]}},{key:"setUniforms",value:function(L,w){var D=w.gl,G=w.uniformLocations;D.uniformMatrix3fv(G.u_matrix,!1,L.matrix),D.uniform1f(G.u_sizeRatio,L.sizeRatio),D.uniform1f(G.u_correctionRatio,L.correctionRatio),D.uniform1f(G.u_cameraAngle,L.cameraAngle),D.uniform2f(G.u_resolution,L.width*L.pixelRatio,L.height*L.pixelRatio),D.uniform1f(G.u_pixelRatio,L.pixelRatio),D.uniform1f(G.u_labelMargin,E.labelMargin),D.uniform1f(G.u_zoomLabelSizeRatio,1/m(L.zoomRatio)),D.uniform1f(G.u_labelPixelSnapping,L.labelPixelSnapping),D.uniform1i(G.u_nodeDataTexture,L.nodeDataTextureUnit),D.uniform1i(G.u_nodeDataTextureWidth,L.nodeDataTextureWidth),D.uniform1i(G.u_nodeFrameTexture,L.nodeFrameTextureUnit),D.uniform1i(G.u_nodeFrameTextureWidth,L.nodeFrameTextureWidth);var I=h();G.u_layerAttributeTexture&&I&&(I.bind(Ke),D.uniform1i(G.u_layerAttributeTexture,Ke),D.uniform1i(G.u_layerAttributeTextureWidth,I.getTextureWidth()),D.uniform1i(G.u_layerAttributeTexelsPerNode,I.getTexelsPerItem()));var B=$(Kt(l)),z;try{for(B.s();!(z=B.n()).done;){var V=z.value;this.setTypedUniform(V,w)}}catch(N){B.e(N)}finally{B.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(L,w){var D=w.gl;this.totalBackdropCount!==0&&(this.isInstanced?D.drawArraysInstanced(L,0,this.VERTICES,this.totalBackdropCount):D.drawArrays(L,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(L){this.totalBackdropCount=L,L>this.bufferCapacity&&(this.bufferCapacity=Math.max(L,Math.ceil(this.bufferCapacity*1.5)||10),xe(E,"reallocate",this,3)([this.bufferCapacity]))}}])})(ot);return k(T,"labelMargin",_),new T(n,r,t)}var fi=(function(n){function r(){var t;le(this,r);for(var e=arguments.length,a=new Array(e),i=0;i<e;i++)a[i]=arguments[i];return t=ve(this,r,[].concat(a)),k(t,"totalCharacterCount",0),k(t,"bufferCapacity",0),t}return pe(r,n),ue(r,[{key:"processLabel",value:function(e,a,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var c=o[l];this.processCharacter(a+l,i,c,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(e,a){var i=a.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(e,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(e){this.totalCharacterCount=e,e>this.bufferCapacity&&(this.bufferCapacity=Math.max(e,Math.ceil(this.bufferCapacity*1.5)||1e3),xe(r,"reallocate",this,3)([this.bufferCapacity]))}}])})(ot);function $s(){var n=`#version 300 es

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

`.concat(He,`
`).concat(it,`
`).concat(Et,`
`).concat(ui,`

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

  `).concat(si,`

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
`);return n}var Qs=`#version 300 es
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
`;function Js(n,r,t,e){var a,i,o=e.label,s=o===void 0?{}:o,l=(a=s.margin)!==null&&a!==void 0?a:St,c=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},h=$s(),g=(function(_){function m(){var b;le(this,m);for(var S=arguments.length,T=new Array(S),x=0;x<S;x++)T[x]=arguments[x];return b=ve(this,m,[].concat(T)),k(b,"totalCount",0),k(b,"bufferCapacity",0),b}return pe(m,_),ue(m,[{key:"getDefinition",value:function(){var S=WebGL2RenderingContext,T=S.FLOAT,x=S.UNSIGNED_BYTE,E=S.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h,FRAGMENT_SHADER_SOURCE:Qs,METHOD:E,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_id",size:4,type:x,normalized:!0},{name:"a_color",size:4,type:x,normalized:!0},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelAngle",size:1,type:T},{name:"a_padding",size:1,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(S,T){var x=this.floats,E=this.ints,A=S*this.STRIDE;x[A++]=T.nodeIndex,E[A++]=T.id,x[A++]=T.color,x[A++]=T.labelWidth,x[A++]=T.labelHeight,x[A++]=T.textHeight,x[A++]=T.positionMode,x[A++]=T.labelAngle,x[A++]=T.padding}},{key:"setUniforms",value:function(S,T){var x=T.gl,E=T.uniformLocations;x.uniformMatrix3fv(E.u_matrix,!1,S.matrix),x.uniform1f(E.u_sizeRatio,S.sizeRatio),x.uniform1f(E.u_correctionRatio,S.correctionRatio),x.uniform1f(E.u_cameraAngle,S.cameraAngle),x.uniform2f(E.u_resolution,S.width*S.pixelRatio,S.height*S.pixelRatio),x.uniform1f(E.u_pixelRatio,S.pixelRatio),x.uniform1f(E.u_labelMargin,m.labelMargin),x.uniform1f(E.u_zoomLabelSizeRatio,1/c(S.zoomRatio)),x.uniform1f(E.u_labelPixelSnapping,S.labelPixelSnapping),x.uniform1f(E.u_pickingPadding,S.labelPickingPadding),x.uniform1i(E.u_nodeDataTexture,S.nodeDataTextureUnit),x.uniform1i(E.u_nodeDataTextureWidth,S.nodeDataTextureWidth),x.uniform1i(E.u_nodeFrameTexture,S.nodeFrameTextureUnit),x.uniform1i(E.u_nodeFrameTextureWidth,S.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(S,T){var x=T.gl;this.totalCount!==0&&x.drawArraysInstanced(x.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(S){this.totalCount=S,S>this.bufferCapacity&&(this.bufferCapacity=Math.max(S,Math.ceil(this.bufferCapacity*1.5)||10),xe(m,"reallocate",this,3)([this.bufferCapacity]))}}])})(ot);return k(g,"labelMargin",l),new g(n,r,t)}var We={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},Vt=2,Xt=1e20;function el(n,r,t,e,a){var i=n+a*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(e," ").concat(t," ").concat(n,"px ").concat(r),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function tl(n,r,t,e,a){var i=n.ctx,o=n.canvasSize,s=i.measureText(r),l=s.width,c=s.actualBoundingBoxAscent,h=s.actualBoundingBoxDescent,g=s.actualBoundingBoxLeft,_=s.actualBoundingBoxRight,m=Math.ceil(c),b=Math.ceil(g),S=Math.max(0,Math.min(o-t,Math.ceil(g)+Math.ceil(_))),T=Math.min(o-t,m+Math.ceil(h)),x=S+2*t,E=T+2*t,A=Math.max(x*E,0),L=new Uint8ClampedArray(A),w={data:L,width:x,height:E,glyphWidth:S,glyphHeight:T,glyphTop:m,glyphLeft:b,glyphAdvance:l};if(S===0||T===0)return w;var D=n.gridInner,G=n.gridOuter;i.clearRect(t,t,S,T),i.fillText(r,t+b,t+m);var I=i.getImageData(t,t,S,T);G.fill(Xt,0,A),D.fill(0,0,A);for(var B=0;B<T;B++)for(var z=0;z<S;z++){var V=I.data[4*(B*S+z)+3]/255;if(V!==0){var N=(B+t)*x+z+t;if(V===1)G[N]=0,D[N]=Xt;else{var U=.5-V;G[N]=U>0?U*U:0,D[N]=U<0?U*U:0}}}Zr(G,0,0,x,E,x,n.f,n.v,n.z),Zr(D,t,t,S,T,x,n.f,n.v,n.z);for(var W=0;W<A;W++){var H=Math.sqrt(G[W])-Math.sqrt(D[W]);L[W]=Math.round(255-255*(H/e+a))}return w}function Zr(n,r,t,e,a,i,o,s,l){for(var c=r;c<r+e;c++)$r(n,t*i+c,i,a,o,s,l);for(var h=t;h<t+a;h++)$r(n,h*i+r,1,e,o,s,l)}function $r(n,r,t,e,a,i,o){i[0]=0,o[0]=-Xt,o[1]=Xt,a[0]=n[r];for(var s=1,l=0,c=0;s<e;s++){a[s]=n[r+s*t];var h=s*s;do{var g=i[l];c=(a[s]-a[g]+h-g*g)/(s-g)/2}while(c<=o[l]&&--l>-1);l++,i[l]=s,o[l]=c,o[l+1]=Xt}for(var _=0,m=0;_<e;_++){for(;o[m+1]<_;)m++;var b=i[m],S=_-b;n[r+_*t]=a[b]+S*S}}var rt=(function(n){function r(){var t,e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return le(this,r),t=ve(this,r),k(t,"fonts",new Map),k(t,"textures",[]),k(t,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),k(t,"pendingGlyphs",[]),k(t,"debounceTimer",null),t.options=J(J({},We),e),t.canvas=document.createElement("canvas"),t.canvas.width=t.options.maxTextureSize,t.canvas.height=t.options.maxTextureSize,t.ctx=t.canvas.getContext("2d",{willReadFrequently:!0}),t.measureCanvas=document.createElement("canvas"),t.measureCtx=t.measureCanvas.getContext("2d"),t.textures.push(t.ctx.getImageData(0,0,1,1)),t}return pe(r,n),ue(r,[{key:"getFontKey",value:function(e){return"".concat(e.family,"-").concat(e.weight,"-").concat(e.style)}},{key:"registerFont",value:function(e){var a=this.getFontKey(e);if(this.fonts.has(a))return a;var i=el(this.options.fontSize,e.family,e.weight,e.style,this.options.buffer);return this.fonts.set(a,{descriptor:e,generator:i,glyphs:new Map}),a}},{key:"ensureGlyphs",value:function(e,a){var i=this.fonts.get(a);if(!i)throw new Error('Font "'.concat(a,'" is not registered. Call registerFont() first.'));var o=!1,s=$(e),l;try{for(s.s();!(l=s.n()).done;){var c=l.value,h=c.codePointAt(0);h!==void 0&&(i.glyphs.has(h)||(this.pendingGlyphs.push({fontKey:a,charCode:h}),o=!0))}}catch(g){s.e(g)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(e,a){var i=this.fonts.get(a);if(!i)throw new Error('Font "'.concat(a,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,c=o.style;return this.measureCtx.font="".concat(c," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(e).width}},{key:"getGlyph",value:function(e,a){var i=this.fonts.get(a);if(i)return i.glyphs.get(e)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var e=0,a=$(this.fonts.values()),i;try{for(a.s();!(i=a.n()).done;){var o=i.value;e+=o.glyphs.size}}catch(s){a.e(s)}finally{a.f()}return e}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var e=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){e.debounceTimer=null,e.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var e=this.options,a=e.maxTextureSize,i=e.buffer,o=e.radius,s=e.cutoff,l=$(this.pendingGlyphs),c;try{for(l.s();!(c=l.n()).done;){var h=c.value,g=h.fontKey,_=h.charCode,m=this.fonts.get(g);if(!(!m||m.glyphs.has(_))){var b=String.fromCodePoint(_),S=tl(m.generator,b,i,o,s),T=S.width,x=S.height;this.cursor.x+T+Vt>a&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+Vt,this.cursor.rowHeight=0),this.cursor.y+x+Vt>a&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,a,a));for(var E=S.data,A=new Uint8ClampedArray(T*x*4),L=0;L<E.length;L++){var w=L*4;A[w]=255,A[w+1]=255,A[w+2]=255,A[w+3]=E[L]}var D=new ImageData(A,T,x);this.ctx.putImageData(D,this.cursor.x,this.cursor.y);var G={charCode:_,width:S.glyphWidth,height:S.glyphHeight,bearingX:-S.glyphLeft-i,bearingY:S.glyphTop+i,advance:S.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:T,atlasHeight:x,atlasIndex:this.cursor.atlasIndex};m.glyphs.set(_,G),this.cursor.x+=T+Vt,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,x)}}}catch(I){l.e(I)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(r.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var e=this.options.maxTextureSize,a=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(e,Math.max(this.cursor.x,a?e:1)),o=Math.min(e,this.cursor.y+this.cursor.rowHeight+Vt),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(ni.EventEmitter);k(rt,"ATLAS_UPDATED_EVENT","atlasUpdated");var nl=We.fontSize;function al(){var n=`  // -------------------------------------------------------------------------
  // Step 3: Calculate position offset from the shared edge distance
  // -------------------------------------------------------------------------
  vec2 positionOffset = vec2(0.0);

  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    float boundaryDistPixels = nodeRadiusPixels * edgeDist;
    positionOffset = screenDir * (boundaryDistPixels + margin);
  }`,r=`#version 300 es

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
const float ATLAS_FONT_SIZE = `.concat(me(nl),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(He,`
`).concat(it,`
`).concat(Et,`
`).concat(li,`

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
`);return r}function rl(){var n=`#version 300 es
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
`;return n}function il(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function ol(){return{vertexShader:al(),fragmentShader:rl(),uniforms:il()}}function sl(n,r,t,e){var a,i,o=e.label,s=o===void 0?{}:o,l=(a=s.margin)!==null&&a!==void 0?a:St,c=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},h=ol(),g=(function(_){function m(b,S,T){var x,E,A,L;if(le(this,m),L=ve(this,m,[b,S,T]),k(L,"atlasTexture",null),k(L,"atlasNeedsUpdate",!1),k(L,"labelGlyphCache",new Map),L.atlasFontSize=We.fontSize*Ht(),L.atlasManager=new rt({fontSize:L.atlasFontSize}),L.gamma=.025,L.sdfBuffer=We.cutoff,L.atlasTexture=b.createTexture(),!L.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");b.bindTexture(b.TEXTURE_2D,L.atlasTexture),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_WRAP_S,b.CLAMP_TO_EDGE),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_WRAP_T,b.CLAMP_TO_EDGE),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_MIN_FILTER,b.LINEAR),b.texParameteri(b.TEXTURE_2D,b.TEXTURE_MAG_FILTER,b.LINEAR),b.bindTexture(b.TEXTURE_2D,null),L.atlasManager.on(rt.ATLAS_UPDATED_EVENT,function(){L.atlasNeedsUpdate=!0});var w={family:((x=s.font)===null||x===void 0?void 0:x.family)||"sans-serif",weight:((E=s.font)===null||E===void 0?void 0:E.weight)||"normal",style:((A=s.font)===null||A===void 0?void 0:A.style)||"normal"};return L.defaultFontKey=L.atlasManager.registerFont(w),L}return pe(m,_),ue(m,[{key:"getDefinition",value:function(){var S=WebGL2RenderingContext,T=S.FLOAT,x=S.UNSIGNED_BYTE,E=S.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h.vertexShader,FRAGMENT_SHADER_SOURCE:h.fragmentShader,METHOD:E,UNIFORMS:h.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_charOffset",size:2,type:T},{name:"a_charSize",size:2,type:T},{name:"a_texCoords",size:4,type:T},{name:"a_color",size:4,type:x,normalized:!0},{name:"a_margin",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_verticalCenter",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_labelAngle",size:1,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(S,T){if(T.hidden||!T.text){this.labelGlyphCache.delete(S);return}var x=T.text,E=T.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,E);var A=[],L=[],w=0,D=0,G=0,I=$(x),B;try{for(I.s();!(B=I.n()).done;){var z=B.value,V=z.codePointAt(0);if(V===void 0){A.push(void 0),L.push(w);continue}var N=this.atlasManager.getGlyph(V,E);A.push(N),L.push(w),N&&(w+=N.advance,D=Math.max(D,N.bearingY),G=Math.max(G,N.atlasHeight-N.bearingY))}}catch(U){I.e(U)}finally{I.f()}this.labelGlyphCache.set(S,{glyphs:A,xOffsets:L,totalWidth:w,totalHeight:D+G,verticalCenterOffset:(D-G)/2})}},{key:"processCharacter",value:function(S,T,x,E){var A=this.floats,L=this.STRIDE,w=S*L,D=this.labelGlyphCache.get(T.parentKey);if(!D||!D.glyphs[E]){for(var G=0;G<L;G++)A[w+G]=0;return}var I=D.glyphs[E],B=D.xOffsets[E],z=T.size/this.atlasFontSize,V=ke(T.color),N=w;A[N++]=T.nodeIndex,A[N++]=(B+I.bearingX)*z,A[N++]=-I.bearingY*z,A[N++]=I.atlasWidth*z,A[N++]=I.atlasHeight*z,A[N++]=I.atlasX,A[N++]=I.atlasY,A[N++]=I.atlasWidth,A[N++]=I.atlasHeight,A[N++]=V,A[N++]=T.margin,A[N++]=Tt[T.position],A[N++]=D.totalWidth*z,A[N++]=T.size,A[N++]=D.verticalCenterOffset*z,A[N++]=D.totalHeight*z,A[N++]=T.labelAngle}},{key:"processLabel",value:function(S,T,x){return this.prepareLabelGlyphs(S,x),xe(m,"processLabel",this,3)([S,T,x])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var S=this.normalProgram.gl,T=this.atlasManager.getTextures();if(T.length!==0){var x=T[0];S.bindTexture(S.TEXTURE_2D,this.atlasTexture),S.texImage2D(S.TEXTURE_2D,0,S.RGBA,x.width,x.height,0,S.RGBA,S.UNSIGNED_BYTE,x.data),S.bindTexture(S.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(S,T){var x=T.gl,E=T.uniformLocations;x.uniformMatrix3fv(E.u_matrix,!1,S.matrix),x.uniform1f(E.u_sizeRatio,S.sizeRatio),x.uniform1f(E.u_correctionRatio,S.correctionRatio),x.uniform1f(E.u_cameraAngle,S.cameraAngle),x.uniform2f(E.u_resolution,S.width*S.pixelRatio,S.height*S.pixelRatio);var A=this.atlasManager.getTextures();A.length>0?x.uniform2f(E.u_atlasSize,A[0].width,A[0].height):x.uniform2f(E.u_atlasSize,1,1),x.activeTexture(x.TEXTURE0),x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.uniform1i(E.u_atlas,0),E.u_nodeDataTexture!==void 0&&x.uniform1i(E.u_nodeDataTexture,S.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&x.uniform1i(E.u_nodeDataTextureWidth,S.nodeDataTextureWidth),x.uniform1i(E.u_nodeFrameTexture,S.nodeFrameTextureUnit),x.uniform1i(E.u_nodeFrameTextureWidth,S.nodeFrameTextureWidth),x.uniform1f(E.u_gamma,this.gamma),x.uniform1f(E.u_sdfBuffer,this.sdfBuffer),x.uniform1f(E.u_pixelRatio,S.pixelRatio),x.uniform1f(E.u_zoomLabelSizeRatio,1/m.zoomToLabelSizeRatioFunction(S.zoomRatio)),x.uniform1f(E.u_labelPixelSnapping,S.labelPixelSnapping)}},{key:"renderProgram",value:function(S,T){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),xe(m,"renderProgram",this,3)([S,T])}},{key:"registerFont",value:function(S){var T=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",x=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:S,weight:T,style:x})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(S,T,x){var E=x||this.defaultFontKey;this.atlasManager.ensureGlyphs(S,E),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var A=0,L=0,w=0,D=$(S),G;try{for(D.s();!(G=D.n()).done;){var I=G.value,B=I.codePointAt(0);if(B!==void 0){var z=this.atlasManager.getGlyph(B,E);z&&(A+=z.advance,L=Math.max(L,z.bearingY),w=Math.max(w,z.atlasHeight-z.bearingY))}}}catch(N){D.e(N)}finally{D.f()}var V=T/this.atlasFontSize;return{width:A*V,height:T,textHeight:(L+w)*V}}},{key:"ensureGlyphsReady",value:function(S,T){var x=T||this.defaultFontKey,E=$(S),A;try{for(E.s();!(A=E.n()).done;){var L=A.value;this.atlasManager.ensureGlyphs(L,x)}}catch(w){E.e(w)}finally{E.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var S=this.normalProgram.gl;this.atlasTexture&&(S.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),xe(m,"kill",this,3)([])}}])})(fi);return k(g,"labelMargin",l),k(g,"zoomToLabelSizeRatioFunction",c),new g(n,r,t)}var ll=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function ul(n,r,t){var e=Da(n),a=Kt(n).map(function(b){return"uniform ".concat(b.type," ").concat(b.name,";")}).join(`
`),i=Fs(n,t),o=i.code,s=i.multiShape,l=Rt(n,r),c=Object.keys(l.specs).map(function(b){return"float v_".concat(b,";")}).join(`
`),h=_t(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),g=h.fetchCode,_=h.varyingAssignments,m=`#version 300 es
precision highp float;

uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
`.concat(a,`

in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)

out float v_edgeDist;

// Shape attributes (plain globals: this pass is vertex-only)
`).concat(c,`

`).concat(He,`
`).concat(it,`
`).concat(e,`
`).concat(o,`
`).concat(li,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(g,`
`).concat(_,`
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
`);return m}var gi=(function(){function n(r,t){le(this,n),k(this,"uniformLocations",{});var e=t.shapes,a=t.layers,i=t.shapeGlobalIds;if(e.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=r,this.shapeUniforms=Kt(e),this.hasAttributeData=Object.keys(Rt(e,a).offsets).length>0,this.vertexShader=Ra(r,ul(e,a,i)),this.fragmentShader=Aa(r,ll),this.program=wa(r,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(re(this.shapeUniforms.map(function(x){return x.name}))),s=$(o),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;this.uniformLocations[c]=r.getUniformLocation(this.program,c)}}catch(x){s.e(x)}finally{s.f()}var h=n.FLOATS_PER_POINT*4;this.vao=r.createVertexArray(),this.buffer=r.createBuffer(),r.bindVertexArray(this.vao),r.bindBuffer(r.ARRAY_BUFFER,this.buffer);var g=$([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),_;try{for(g.s();!(_=g.n()).done;){var m=he(_.value,2),b=m[0],S=m[1],T=r.getAttribLocation(this.program,b);T>=0&&(r.enableVertexAttribArray(T),r.vertexAttribPointer(T,1,r.FLOAT,!1,h,S))}}catch(x){g.e(x)}finally{g.f()}r.bindVertexArray(null)}return ue(n,[{key:"run",value:function(t,e,a,i,o){if(e!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,t.subarray(0,e*n.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,a.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,a.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(Ke),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ke),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var c=$(this.shapeUniforms),h;try{for(c.s();!(h=c.n()).done;){var g=h.value;Pa(s,this.uniformLocations[g.name],g)}}catch(_){c.e(_)}finally{c.f()}a.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,e),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var t=this.gl;t.deleteProgram(this.program),t.deleteShader(this.vertexShader),t.deleteShader(this.fragmentShader),t.deleteBuffer(this.buffer),t.deleteVertexArray(this.vao)}}])})();k(gi,"FLOATS_PER_POINT",3);function vi(n,r,t,e,a){var i,o=e.label,s=o===void 0?{}:o,l=e.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var c={},h=[],g;l.forEach(function(G,I){var B=Es(G);I===0&&(g=B),c[G.name]=I,h[I]=Yt(B)});var _=re(e.layers),m=Kr({shapes:l,layers:_,shapeGlobalIds:l.length>1?h:void 0,antialias:a}),b=sl(n,null,t,{label:s}),S=Zs(n,null,t,{shapes:l,layers:_,getAttributeTexture:function(){return D.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?h:void 0}),T=Js(n,r,t,{label:s}),x=e.labelAttachments&&Object.keys(e.labelAttachments).length>0?Bs(n,null,t,{label:s}):null,E=new gi(n,{shapes:l,layers:_,shapeGlobalIds:l.length>1?h:void 0}),A=Bn(l,_),L=Ie(A),w=(i=(function(G){function I(B,z,V){var N;le(this,I),N=ve(this,I,[B,z,V]),k(N,"layerLifecycles",new Map),k(N,"layersNeedingRegeneration",new Set),k(N,"attrDescriptors",[]),N._pickingBuffer=z;var U=w.layerTextures.get(B);U||(U=new Mn(B,L),w.layerTextures.set(B,U)),N.layerAttributeTexture=U;var W=w.textureRefCounts.get(B)||0;w.textureRefCounts.set(B,W+1),N.packedAttributeData=new Float32Array(L.floatsPerItem),_.forEach(function(Y,X){if(Y.lifecycle){var F={gl:B,renderer:{refresh:function(){return V.refresh()}},getUniformLocation:function(ne){return B.getUniformLocation(N.normalProgram.program,ne)},requestShaderRegeneration:function(){N.layersNeedingRegeneration.add(X)},requestRefresh:function(){V.refresh()}},P=Y.lifecycle(F);N.layerLifecycles.set(X,P)}}),N.layerLifecycles.forEach(function(Y){var X;(X=Y.init)===null||X===void 0||X.call(Y)});var H=new Map;return N.layerLifecycles.forEach(function(Y,X){Y.getAttributeData&&H.set(X,Y)}),N.attrDescriptors=On(A,L,H),N}return pe(I,G),ue(I,[{key:"getDefinition",value:function(){var z=WebGL2RenderingContext,V=z.FLOAT,N=z.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:N,UNIFORMS:m.uniforms,ATTRIBUTES:m.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:V}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var z=this;if(this.layersNeedingRegeneration.size!==0){_=_.map(function(X,F){if(z.layersNeedingRegeneration.has(F)){var P=z.layerLifecycles.get(F);if(P!=null&&P.regenerate){var O=P.regenerate();return J(J({},O),{},{lifecycle:X.lifecycle})}}return X}),this.layersNeedingRegeneration.clear(),m=Kr({shapes:l,layers:_,shapeGlobalIds:l.length>1?h:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var V=this.normalProgram.gl,N=this.normalProgram,U=N.program,W=N.buffer,H=N.vertexShader,Y=N.fragmentShader;V.deleteProgram(U),V.deleteBuffer(W),V.deleteShader(H),V.deleteShader(Y),this.normalProgram=this.getProgramInfo("normal",V,m.vertexShader,m.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(z){this.layerAttributeTexture.allocate(z)}},{key:"freeNode",value:function(z){this.layerAttributeTexture.free(z)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(z,V,N,U,W){var H=V*this.STRIDE;if(N.visibility==="hidden"){for(var Y=H+this.STRIDE;H<Y;H++)this.floats[H]=0;this.floats[V*this.STRIDE]=di;return}this.processVisibleItem(vt(z),H,N,U,W)}},{key:"processVisibleItem",value:function(z,V,N,U,W){var H,Y=this.floats,X=this.ints;if(Y[V++]=U,X[V++]=z,Y[V++]=(H=N.opacity)!==null&&H!==void 0?H:1,L.floatsPerItem!==0){var F=this.packedAttributeData;Wn(this.attrDescriptors,N,F,N.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(W,F)}}},{key:"setUniforms",value:function(z,V){var N=this,U=V.gl,W=V.uniformLocations;W.u_matrix&&U.uniformMatrix3fv(W.u_matrix,!1,z.matrix),W.u_sizeRatio&&U.uniform1f(W.u_sizeRatio,z.sizeRatio),W.u_correctionRatio&&U.uniform1f(W.u_correctionRatio,z.correctionRatio),W.u_pickingPadding&&U.uniform1f(W.u_pickingPadding,z.nodePickingPadding),W.u_cameraAngle&&U.uniform1f(W.u_cameraAngle,z.cameraAngle),W.u_nodeDataTexture&&U.uniform1i(W.u_nodeDataTexture,z.nodeDataTextureUnit),W.u_nodeDataTextureWidth&&U.uniform1i(W.u_nodeDataTextureWidth,z.nodeDataTextureWidth),W.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(Ke),U.uniform1i(W.u_layerAttributeTexture,Ke)),W.u_layerAttributeTextureWidth&&U.uniform1i(W.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),W.u_layerAttributeTexelsPerNode&&U.uniform1i(W.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(H){H.uniforms.forEach(function(Y){N.setTypedUniform(Y,V)})}),_.forEach(function(H){H.uniforms.forEach(function(Y){N.setTypedUniform(Y,V)})})}},{key:"render",value:function(z,V,N){this.maybeRegenerateShaders(),xe(I,"render",this,3)([z,V,N])}},{key:"renderProgram",value:function(z,V){var N=V.gl,U=V.program;N.useProgram(U),V===this.normalProgram&&this.layerLifecycles.forEach(function(W){var H;(H=W.beforeRender)===null||H===void 0||H.call(W)}),xe(I,"renderProgram",this,3)([z,V])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(N){var U;(U=N.kill)===null||U===void 0||U.call(N)}),this.layerLifecycles.clear();var z=this.normalProgram.gl,V=(w.textureRefCounts.get(z)||1)-1;V<=0?(this.layerAttributeTexture.kill(),w.layerTextures.delete(z),w.textureRefCounts.delete(z)):w.textureRefCounts.set(z,V),xe(I,"kill",this,3)([])}}])})(ot),k(i,"layerTextures",new WeakMap),k(i,"textureRefCounts",new WeakMap),i),D=new w(n,null,t);return{nodeProgram:D,labelProgram:b,backdropProgram:S,labelBackgroundProgram:T,attachmentProgram:x,framePass:E,shapeSlug:g,shapeNameToIndex:l.length>1?c:void 0,shapeGlobalIds:l.length>1?h:void 0}}var Ze=6;function Qt(n){var r=n.offsets,t=n.specs,e=n.floatsPerItem,a=Object.keys(r);if(a.length===0||e===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=a.map(function(m){var b=t[m].size===1?"float":"vec".concat(t[m].size);return"".concat(b," v_").concat(m,";")}),l=s.map(function(m){return"out ".concat(m)}).join(`
`),c=s.map(function(m){return"in ".concat(m)}).join(`
`),h=_t(n,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),g=h.fetchCode,_=h.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:c,fetchCode:g,varyingAssignments:_}}function dl(n){return`
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
`)}function cl(n){return`
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
`)}function pi(n){return`
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
`)}function hl(n){return`
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
`)}function fl(n){return`
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
`)}function gl(n){return`
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
`)}function vl(n){return`
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
`)}function kn(n,r){var t=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(r,"\\s*\\("));return t.test(n)}function mi(n,r){var t=[];return kn(r,"path_".concat(n,"_length"))||t.push(hl(n)),kn(r,"path_".concat(n,"_closest_t"))||t.push(fl(n)),kn(r,"path_".concat(n,"_distance"))||t.push(gl(n)),kn(r,"path_".concat(n,"_t_at_distance"))||t.push(vl(n)),t.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(t.join(`
`)):""}function bi(n){var r,t,e,a=n.paths,i=n.layers,o=(r=n.extremities)!==null&&r!==void 0?r:[];if(a.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(t=n.defaultHead)!==null&&t!==void 0?t:"none",l=(e=n.defaultTail)!==null&&e!==void 0?e:"none";return{paths:a,extremities:o,layers:i,path:a[0],layer:i[0],defaultHead:s,defaultTail:l}}var yi=WebGL2RenderingContext,qt=yi.FLOAT,Qr=yi.UNSIGNED_BYTE;function pl(n,r,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),a=new Set(e);return n.forEach(function(i){return i.uniforms.forEach(function(o){return a.add(o.name)})}),r.forEach(function(i){return i.uniforms.forEach(function(o){return a.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return a.add(o.name)})}),Array.from(a)}function ka(n){var r=new Set,t=[],e=$(n),a;try{for(e.s();!(a=e.n()).done;){var i=a.value;r.has(i.name)||(r.add(i.name),t.push("// Path: ".concat(i.name)),t.push(i.glsl),t.push(pi(i.name)),t.push(mi(i.name,i.glsl)))}}catch(o){e.e(o)}finally{e.f()}return t.join(`

`)}function ml(n){var r=[],t=$(n),e;try{for(t.s();!(e=t.n()).done;){var a=e.value;r.push("// Extremity: ".concat(a.name)),r.push(a.glsl)}}catch(i){t.e(i)}finally{t.f()}return r.join(`

`)}var bl=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function yl(n,r){var t=r.queryName,e=r.pathFunc,a=r.returnType,i=r.params,o=r.args;if(n.length===1)return"".concat(a," ").concat(t,"(int pathId, ").concat(i,`) {
  return path_`).concat(n[0].name,"_").concat(e,"(").concat(o,`);
}`);var s=n.map(function(l,c){return"    case ".concat(c,": return path_").concat(l.name,"_").concat(e,"(").concat(o,");")}).join(`
`);return"".concat(a," ").concat(t,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(n[0].name,"_").concat(e,"(").concat(o,`);
  }
}`)}function Fa(n){return bl.map(function(r){return yl(n,r)}).join(`

`)}function xl(n){if(n.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(n[0].name,`(uv, lengthRatio, widthRatio);
}`);var r=n.map(function(t,e){return"    case ".concat(e,": return extremity_").concat(t.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(r,`
    default: return extremity_`).concat(n[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function _l(n){var r=[],t=$(n),e;try{for(t.s();!(e=t.n()).done;){var a=e.value;r.push(dl(a.name)),r.push(cl(a.name))}}catch(s){t.e(s)}finally{t.f()}if(n.length===1)r.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  return findSourceClampT_`.concat(n[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  return findTargetClampT_`).concat(n[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`));else{var i=n.map(function(s,l){return"    case ".concat(l,": return findSourceClampT_").concat(s.name,"(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);")}).join(`
`),o=n.map(function(s,l){return"    case ".concat(l,": return findTargetClampT_").concat(s.name,"(source, target, targetSize, targetShapeId, targetRotateAlign, margin);")}).join(`
`);r.push(`
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
}`))}return r.join(`

`)}function Tl(n,r,t,e,a){var i=Ie([].concat(re(n),re(t))),o=Qt(i),s=Rt(e,a),l=Object.keys(s.offsets),c=function(G){var I=s.specs[G].size;return I===1?"float":"vec".concat(I)},h=l.map(function(D){return"".concat(c(D)," v_source_").concat(D,`;
`).concat(c(D)," v_target_").concat(D,";")}).join(`
`),g=_t(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),_=_t(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),m=l.map(function(D){return"".concat(c(D)," g_").concat(D,";")}).join(`
`),b=l.map(function(D){return"  g_".concat(D," = v_source_").concat(D,";")}).join(`
`),S=l.map(function(D){return"  g_".concat(D," = v_target_").concat(D,";")}).join(`
`),T=new Set,x=[],E=function(G){T.has(G.name)||(T.add(G.name),x.push("uniform ".concat(G.type," ").concat(G.name,";")))};n.forEach(function(D){return D.uniforms.forEach(E)}),r.forEach(function(D){return D.uniforms.forEach(E)});var A=r.map(function(D){return me(D.widthFactor)}).join(", "),L=Math.max.apply(Math,re(n.map(function(D){return D.minBodyLengthRatio||0}))),w=`#version 300 es

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
`).concat(x.join(`
`),`

// Path attribute varyings \u2014 assigned so path functions can read them as globals
`).concat(o.vertexVaryingDeclarations,`

// Node size varyings \u2014 read by path functions like loop
out float v_sourceNodeSize;
out float v_targetNodeSize;

// Node shape attributes per endpoint, and the ones querySDF reads
`).concat(h,`
`).concat(m,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(r.length,"] = float[](").concat(A,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(He,`
`).concat(it,`

// Shape SDFs for node boundary clamping
`).concat(Rs(),`
`).concat(As(new Set(l)),`

// Path functions
`).concat(ka(n),`
`).concat(Fa(n),`
`).concat(_l(n),`

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
`).concat(_.fetchCode,`
`).concat(_.varyingAssignments,`

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
  float minBodyLengthRatio = `).concat(me(L),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(b,`
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
`).concat(b,`
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
`);return w}var Fn=0,Jr=1,In=2;function Sl(n,r,t){var e=[];t&&(e.push([Fn,0,-1],[Fn,0,1]),e.push([Fn,1,-1],[Fn,1,1]));for(var a=0;a<=n;a++){var i=a/n;e.push([Jr,i,-1],[Jr,i,1])}return r&&(e.push([In,0,-1],[In,0,1]),e.push([In,1,-1],[In,1,1])),{data:e,attributes:[{name:"a_zone",size:1,type:qt},{name:"a_zoneT",size:1,type:qt},{name:"a_side",size:1,type:qt}],verticesPerEdge:e.length}}function El(n,r,t,e){var a=Ie([].concat(re(n),re(t))),i=Qt(a),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],c=function(x){!o.has(x.name)&&!s.has(x.name)&&(s.add(x.name),l.push("uniform ".concat(x.type," ").concat(x.name,";")))};n.forEach(function(T){return T.uniforms.forEach(c)}),r.forEach(function(T){return T.uniforms.forEach(c)}),t.forEach(function(T){return T.uniforms.forEach(c)});var h=e.map(function(T){var x=T.size===1?"float":"vec".concat(T.size);return"in ".concat(x," ").concat(T.name,";")}).join(`
`),g=r.map(function(T){return me(T.widthFactor)}).join(", "),_=Math.max.apply(Math,re(n.map(function(T){return T.minBodyLengthRatio||0}))),m=t.some(function(T){return T.needsNodeColors}),b=n.some(function(T){return T.needsNodeSize}),S=`#version 300 es

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
`).concat(b?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(m?`
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
const float EXTREMITY_WIDTH_FACTORS[`).concat(r.length,"] = float[](").concat(g,`);

// All path functions
`).concat(ka(n),`

// Path selector functions
`).concat(Fa(n),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(He,`
`).concat(m?ks:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Et,`

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
`).concat(b?`
  // Assign node size varyings early (path functions like loops need them during clamping)
  v_sourceNodeSize = srcNodeData.z;
  v_targetNodeSize = tgtNodeData.z;`:"",`
`).concat(m?`
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
  float minBodyLengthRatio = `).concat(me(_),`;

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
`);return S}function Rl(n,r,t,e){var a=Ie([].concat(re(n),re(t))),i=Qt(a),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],c=function(E){!o.has(E.name)&&!s.has(E.name)&&(s.add(E.name),l.push("uniform ".concat(E.type," ").concat(E.name,";")))};n.forEach(function(x){return x.uniforms.forEach(c)}),r.forEach(function(x){return x.uniforms.forEach(c)}),t.forEach(function(x){return x.uniforms.forEach(c)});var h=r.map(function(x){var E;return me((E=x.baseRatio)!==null&&E!==void 0?E:.5)}).join(", "),g=function(E){var A,L;return r.length>1?"EXTREMITY_BASE_RATIOS[".concat(E,"]"):me((A=(L=r[0])===null||L===void 0?void 0:L.baseRatio)!==null&&A!==void 0?A:.5)},_=r.some(function(x){return ze(x.length)?!0:x.length>0}),m=t.some(function(x){return x.needsNodeColors}),b=n.some(function(x){return x.needsNodeSize}),S=t.map(function(x,E){return"  // Layer ".concat(E+1,": ").concat(x.name,`
  color = blendOver(color, layer_`).concat(x.name,"(context));")}).join(`

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
`.concat(b?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(m?`
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

`).concat(r.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[`.concat(r.length,"] = float[](").concat(h,");"):"",`

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
`).concat(ka(n),`

// Path selector functions
`).concat(Fa(n),`

// All extremity functions
`).concat(ml(r),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(xl(r),`

// Layer functions
`).concat(t.map(function(x){return x.glsl}).join(`

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
`).concat(n.every(function(x){return x.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:n.every(function(x){return!x.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(n.filter(function(x){return x.linearParameterization}).map(function(x){return"v_pathId == ".concat(n.indexOf(x))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(_?`  // Base ratios, from baseRatioLookup
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
`);return T}function Al(n,r,t){var e=ze(r.length)?!0:r.length>0,a=ze(t.length)?!0:t.length>0;if(n.generateConstantData){var i=n.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Sl(n.segments,e,a)}function ei(n){var r,t=bi(n),e=t.paths,a=t.extremities,i=t.layers,o=(r=n.antialias)!==null&&r!==void 0?r:!0,s=new Map,l=new Map,c=new Map,h=$(e),g;try{for(h.s();!(g=h.n()).done;){var _=g.value,m=$(a),b;try{for(m.s();!(b=m.n()).done;){var S=b.value,T=$(a),x;try{for(T.s();!(x=T.n()).done;){var E=x.value,A="".concat(_.name,":").concat(S.name,":").concat(E.name),L=Al(_,S,E);s.set(A,L.verticesPerEdge),l.set(A,L.data);var w=$(L.attributes),D;try{for(w.s();!(D=w.n()).done;){var G=D.value;c.has(G.name)||c.set(G.name,G)}}catch(ae){w.e(ae)}finally{w.f()}}}catch(ae){T.e(ae)}finally{T.f()}}}catch(ae){m.e(ae)}finally{m.f()}}}catch(ae){h.e(ae)}finally{h.f()}var I=Array.from(c.values()),B={};I.forEach(function(ae,ie){B[ae.name]=ie});var z=0,V="",N=$(s),U;try{for(N.s();!(U=N.n()).done;){var W=he(U.value,2),H=W[0],Y=W[1];Y>z&&(z=Y,V=H)}}catch(ae){N.e(ae)}finally{N.f()}var X=l.get(V)||[],F=V.split(":"),P=he(F,1),O=P[0],ne=e.find(function(ae){return ae.name===O}),te=[];ne!=null&&ne.generateConstantData?te=ne.generateConstantData().attributes:te=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var oe=X.map(function(ae){var ie=new Array(I.length).fill(0);return te.forEach(function(Ee,Te){var be=B[Ee.name];be!==void 0&&Te<ae.length&&(ie[be]=ae[Te])}),ie});return{vertexShader:El(e,a,i,I),fragmentShader:Rl(e,a,i,o),uniforms:pl(e,a,i),attributes:wl(),verticesPerEdge:z,constantData:oe,constantAttributes:I,vertexCountsPerCombination:s,constantDataPerCombination:l}}function wl(n,r,t){return[{name:"a_edgeIndex",size:1,type:qt},{name:"a_color",size:4,type:Qr,normalized:!0},{name:"a_id",size:4,type:Qr,normalized:!0},{name:"a_opacity",size:1,type:qt}]}var Dl=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,Ll=(function(){function n(r,t){le(this,n),k(this,"uniformLocations",{});var e=t.paths,a=t.extremities,i=t.layers,o=t.nodeShapes,s=t.nodeLayers;this.gl=r,this.hasAttributeData=Ie([].concat(re(e),re(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Rt(o,s).offsets).length>0,this.vertexShader=Ra(r,Tl(e,a,i,o,s)),this.fragmentShader=Aa(r,Dl),this.program=wa(r,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var c=0,h=[].concat(re(e),re(a));c<h.length;c++){var g=h[c],_=$(g.uniforms),m;try{for(_.s();!(m=_.n()).done;){var b=m.value;l.has(b.name)||(l.add(b.name),this.customUniforms.push(b))}}catch(A){_.e(A)}finally{_.f()}}var S=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(re(this.customUniforms.map(function(A){return A.name}))),T=$(S),x;try{for(T.s();!(x=T.n()).done;){var E=x.value;this.uniformLocations[E]=r.getUniformLocation(this.program,E)}}catch(A){T.e(A)}finally{T.f()}this.vao=r.createVertexArray()}return ue(n,[{key:"run",value:function(t,e,a,i,o){if(a!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,t.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,t.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,t.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,t.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,t.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,t.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,t.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,t.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,e.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,e.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(Ze),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,Ze),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(Ke),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ke),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var c=$(this.customUniforms),h;try{for(c.s();!(h=c.n()).done;){var g=h.value;Pa(s,this.uniformLocations[g.name],g)}}catch(_){c.e(_)}finally{c.f()}e.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,a),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var t=this.gl;t.deleteProgram(this.program),t.deleteShader(this.vertexShader),t.deleteShader(this.fragmentShader),t.deleteVertexArray(this.vao)}}])})();function jt(n,r,t,e,a,i){if(n.length===1)return"".concat(e," ").concat(r,"(int pathId, ").concat(a,`) {
  return path_`).concat(n[0].name,"_").concat(t,"(").concat(i,`);
}`);var o=n.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(t,"(").concat(i,");")}).join(`
`);return"".concat(e," ").concat(r,"(int pathId, ").concat(a,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(n[0].name,"_").concat(t,"(").concat(i,`);
  }
}`)}var Cl=`
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
`;function Pl(n,r){var t=me(n),e=me(r);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(t,`) return 0.0;
  if (ratio < `).concat(e,") return (ratio - ").concat(t,") / (").concat(e," - ").concat(t,`);
  return 1.0;
}
`)}var kl=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,Fl=`
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
`;function xi(n){var r=n.paths,t=n.minVisibilityThreshold,e=n.fullVisibilityThreshold,a=r.some(function(s){return s.hasSharpCorners}),i=r.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||pi(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(mi(s.name,s.glsl),`

// Corner skip helpers (for paths with sharp corners like step/taxi)
`).concat(s.cornerSkipGlsl||"",`
`)}).join(`
`),o=a?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
  switch (pathId) {
`.concat(r.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerTs(source, target);"):"    case ".concat(l,": return vec2(-1.0, -1.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(-1.0, -1.0);
  }
}

vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
  switch (pathId) {
`).concat(r.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerConcavity(source, target, perpOffset);"):"    case ".concat(l,": return vec2(0.0, 0.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(0.0, 0.0);
  }
}`):"";return`
// ============================================================================
// Node data fetch (geometry texel) and per-edge clamp fetch (edge-frame texture)
// ============================================================================

`.concat(He,`
`).concat(Et,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(jt(r,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(jt(r,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(jt(r,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(jt(r,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(jt(r,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(Cl,`
`).concat(Pl(t,e),`
`).concat(kl,`
`).concat(Fl,`
`)}var Il=We.fontSize,Gl=new Map,_i=24,ti=(_i+1)*2;function Nl(n){var r=n.paths,t=n.fontSizeMode,e=n.headLengthRatio,a=n.tailLengthRatio,i=n.minVisibilityThreshold,o=n.fullVisibilityThreshold,s=n.keepUpright,l=t==="scaled",c=Oe(),h=Ie([].concat(re(r),[c])),g=Qt(h),_=`#version 300 es

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

const float ATLAS_FONT_SIZE = `).concat(me(Il),`;
const float HEAD_RATIO = `).concat(me(e),`;
const float TAIL_RATIO = `).concat(me(a),`;
const int RIBBON_SEGMENTS = `).concat(_i,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(g.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(xi({paths:r,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

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
`);return _}var zl=`#version 300 es
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
`;function Ml(n,r,t,e){var a=e.shaderConfig,i=a.paths,o=a.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=Oe(),l=Ie([].concat(re(i),[s])),c=On([].concat(re(i),[s]),l),h=Nl(a),g=(function(_){function m(b,S,T){var x;return le(this,m),x=ve(this,m,[b,S,T]),k(x,"totalCount",0),k(x,"bufferCapacity",0),k(x,"edgeAttributeTexture",null),x.edgeAttributeTexture=new Mn(b,l),x.packedAttributeData=new Float32Array(l.floatsPerItem),x}return pe(m,_),ue(m,[{key:"getDefinition",value:function(){for(var S=WebGL2RenderingContext,T=S.FLOAT,x=S.UNSIGNED_BYTE,E=S.TRIANGLE_STRIP,A=[],L=0;L<ti;L++)A.push([L]);var w=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&w.push("u_zoomSizeRatio"),l.floatsPerItem>0&&w.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:ti,VERTEX_SHADER_SOURCE:h,FRAGMENT_SHADER_SOURCE:zl,METHOD:E,UNIFORMS:w,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:T},{name:"a_edgeAttrIndex",size:1,type:T},{name:"a_baseFontSize",size:1,type:T},{name:"a_totalTextWidth",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_margin",size:1,type:T},{name:"a_padding",size:1,type:T},{name:"a_color",size:4,type:x,normalized:!0},{name:"a_id",size:4,type:x,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:T}],CONSTANT_DATA:A}}},{key:"processEdgeLabelBackground",value:function(S,T,x){var E=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){E=this.edgeAttributeTexture.allocate(T);var A=this.packedAttributeData;Wn(c,x.edgeAttributes,A,"",Gl,0),this.edgeAttributeTexture.updateAllAttributes(T,A)}var L=this.floats,w=this.ints,D=S*this.STRIDE;L[D++]=x.edgeIndex,L[D++]=E,L[D++]=x.baseFontSize,L[D++]=x.totalTextWidth,L[D++]=x.positionMode,L[D++]=x.margin,L[D++]=x.padding,L[D++]=x.color,w[D++]=x.id}},{key:"setUniforms",value:function(S,T){var x=T.gl,E=T.uniformLocations;if(x.uniformMatrix3fv(E.u_matrix,!1,S.matrix),x.uniform1f(E.u_sizeRatio,S.sizeRatio),x.uniform1f(E.u_correctionRatio,S.correctionRatio),x.uniform1f(E.u_pixelRatio,S.pixelRatio),x.uniform1f(E.u_cameraAngle,S.cameraAngle),x.uniform2f(E.u_resolution,S.width,S.height),E.u_nodeDataTexture!==void 0&&x.uniform1i(E.u_nodeDataTexture,S.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&x.uniform1i(E.u_nodeDataTextureWidth,S.nodeDataTextureWidth),E.u_edgeDataTexture!==void 0&&x.uniform1i(E.u_edgeDataTexture,S.edgeDataTextureUnit),E.u_edgeDataTextureWidth!==void 0&&x.uniform1i(E.u_edgeDataTextureWidth,S.edgeDataTextureWidth),E.u_edgeFrameTexture!==void 0&&x.uniform1i(E.u_edgeFrameTexture,S.edgeFrameTextureUnit),E.u_edgeFrameTextureWidth!==void 0&&x.uniform1i(E.u_edgeFrameTextureWidth,S.edgeFrameTextureWidth),o==="scaled"&&E.u_zoomSizeRatio!==void 0){var A=this.renderer.getSetting("zoomToSizeRatioFunction");x.uniform1f(E.u_zoomSizeRatio,1/A(S.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&E.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Ze),x.uniform1i(E.u_edgeAttributeTexture,Ze),x.uniform1i(E.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),x.uniform1i(E.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(S,T){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),xe(m,"renderProgram",this,3)([S,T])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),xe(m,"kill",this,3)([])}},{key:"drawWebGL",value:function(S,T){var x=T.gl;this.totalCount!==0&&x.drawArraysInstanced(x.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(S){this.totalCount=S,S>this.bufferCapacity&&(this.bufferCapacity=Math.max(S,Math.ceil(this.bufferCapacity*1.5)||10),xe(m,"reallocate",this,3)([this.bufferCapacity]))}}])})(ot);return new g(n,r,t)}function Ti(n){var r,t,e,a,i,o;return{paths:n.paths,headLengthRatio:(r=n.headLengthRatio)!==null&&r!==void 0?r:0,tailLengthRatio:(t=n.tailLengthRatio)!==null&&t!==void 0?t:0,fontSizeMode:(e=n.fontSizeMode)!==null&&e!==void 0?e:"fixed",minVisibilityThreshold:(a=n.minVisibilityThreshold)!==null&&a!==void 0?a:.7,fullVisibilityThreshold:(i=n.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=n.keepUpright)!==null&&o!==void 0?o:!0}}var Ol=We.fontSize,Wl=17/64;function Bl(n){var r=n.paths,t=n.hasBorder,e=t===void 0?!1:t,a=n.fontSizeMode,i=a===void 0?"fixed":a,o=n.minVisibilityThreshold,s=o===void 0?.5:o,l=n.fullVisibilityThreshold,c=l===void 0?.6:l,h=n.keepUpright,g=h===void 0?!0:h,_=i==="scaled",m=r.some(function(E){return E.hasSharpCorners}),b=Oe(),S=Ie([].concat(re(r),[b])),T=Qt(S),x=`#version 300 es

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
`).concat(_?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

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
const float ATLAS_FONT_SIZE = `).concat(me(Ol),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(me(Wl),`;  // Baseline to visual center ratio

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
`).concat(xi({paths:r,minVisibilityThreshold:s,fullVisibilityThreshold:c}),`

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
  `).concat(_?`// Scaled mode: font scales with zoom
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
  `).concat(_?`// Scaled mode: margin and text height scale with zoom (same factor as font)
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

    `).concat(m?`// -----------------------------------------------------------------------
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
    `.concat(_?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

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

      `).concat(m?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(m?`// Check for concave corner crossings and add skip distance
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

        `).concat(m?`if (accumDist + segDist >= effectiveTargetDist) {
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
  `).concat(_?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

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
  `).concat(_?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

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
`);return x}function Ul(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.hasBorder,t=r===void 0?!1:r,e=`#version 300 es
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
`);return e}function Hl(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",e=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];t==="scaled"&&e.push("u_zoomSizeRatio"),r&&e.push("u_borderWidth");var a=$(n),i;try{for(a.s();!(i=a.n()).done;){var o=i.value,s=$(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;e.includes(c.name)||e.push(c.name)}}catch(h){s.e(h)}finally{s.f()}}}catch(h){a.e(h)}finally{a.f()}return e}function Vl(n){var r=n.hasBorder,t=r===void 0?!1:r,e=n.fontSizeMode,a=e===void 0?"fixed":e;return{vertexShader:Bl(n),fragmentShader:Ul({hasBorder:t}),uniforms:Hl(n.paths,t,a)}}var jl=new Map;function Xl(n){switch(n){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function ql(n,r,t,e){var a=e.color,i=e.margin,o=e.textBorder,s=Ti(e),l=s.paths,c=s.fontSizeMode,h=s.minVisibilityThreshold,g=s.fullVisibilityThreshold,_=s.keepUpright,m=!!o,b=Vl({paths:l,hasBorder:m,fontSizeMode:c,minVisibilityThreshold:h,fullVisibilityThreshold:g,keepUpright:_}),S=(function(T){function x(E,A,L){var w;le(this,x),w=ve(this,x,[E,A,L]),k(w,"atlasTexture",null),k(w,"atlasNeedsUpdate",!1),k(w,"refreshTimeout",null),k(w,"labelGlyphCache",new Map),k(w,"edgeAttributeTexture",null);var D=Oe();if(w.attributeLayout=Ie([].concat(re(l),[D])),w.attrDescriptors=On([].concat(re(l),[D]),w.attributeLayout),w.edgeAttributeTexture=new Mn(E,w.attributeLayout),w.packedAttributeData=new Float32Array(w.attributeLayout.floatsPerItem),w.atlasManager=new rt,w.gamma=.025,w.sdfBuffer=We.cutoff,w.atlasTexture=E.createTexture(),!w.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");E.bindTexture(E.TEXTURE_2D,w.atlasTexture),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_WRAP_S,E.CLAMP_TO_EDGE),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_WRAP_T,E.CLAMP_TO_EDGE),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_MIN_FILTER,E.LINEAR),E.texParameteri(E.TEXTURE_2D,E.TEXTURE_MAG_FILTER,E.LINEAR),E.bindTexture(E.TEXTURE_2D,null),w.atlasManager.on(rt.ATLAS_UPDATED_EVENT,function(){w.atlasNeedsUpdate=!0,w.refreshTimeout!==null&&clearTimeout(w.refreshTimeout),w.refreshTimeout=setTimeout(function(){w.refreshTimeout=null,w.renderer.refresh()},0)});var G={family:"sans-serif",weight:"normal",style:"normal"};return w.defaultFontKey=w.atlasManager.registerFont(G),w}return pe(x,T),ue(x,[{key:"getDefinition",value:function(){var A=WebGL2RenderingContext,L=A.FLOAT,w=A.UNSIGNED_BYTE,D=A.TRIANGLE_STRIP,G=new Set,I=[],B=$(l),z;try{for(B.s();!(z=B.n()).done;){var V=z.value,N=$(V.attributes),U;try{for(N.s();!(U=N.n()).done;){var W=U.value,H=W.name.startsWith("a_")?W.name:"a_".concat(W.name);G.has(H)||(G.add(H),I.push({name:H,size:W.size,type:W.type}))}}catch(Y){N.e(Y)}finally{N.f()}}}catch(Y){B.e(Y)}finally{B.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:b.vertexShader,FRAGMENT_SHADER_SOURCE:b.fragmentShader,METHOD:D,UNIFORMS:b.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:L},{name:"a_edgeAttrIndex",size:1,type:L},{name:"a_baseFontSize",size:1,type:L},{name:"a_charMetrics",size:4,type:L},{name:"a_charDims",size:4,type:L},{name:"a_texCoords",size:4,type:L},{name:"a_labelParams",size:2,type:L},{name:"a_color",size:4,type:w,normalized:!0}].concat(re(m?[{name:"a_borderColor",size:4,type:w,normalized:!0}]:[]),re(I.filter(function(Y){return!["a_curvature","curvature"].includes(Y.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:L}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(A,L){if(L.hidden||!L.text){this.labelGlyphCache.delete(A);return}var w=L.text,D=L.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(w,D);var G=[],I=[],B=0,z=$(w),V;try{for(z.s();!(V=z.n()).done;){var N=V.value,U=N.codePointAt(0);if(U===void 0){G.push(void 0),I.push(B);continue}var W=this.atlasManager.getGlyph(U,D);G.push(W),I.push(B),W&&(B+=W.advance)}}catch(H){z.e(H)}finally{z.f()}this.labelGlyphCache.set(A,{glyphs:G,xOffsets:I,totalWidth:B})}},{key:"processCharacter",value:function(A,L,w,D){var G,I,B,z=this.floats,V=this.STRIDE,N=A*V,U=this.labelGlyphCache.get(L.parentKey);if(!U||!U.glyphs[D]){for(var W=0;W<V;W++)z[N+W]=0;return}var H=U.glyphs[D],Y=U.xOffsets[D],X=x.labelColor,F=X&&se(X)==="object"&&"color"in X&&X.color?X.color:L.color,P=ke(F),O=N;z[O++]=L.edgeIndex,z[O++]=(G=(I=this.edgeAttributeTexture)===null||I===void 0?void 0:I.getIndex(L.parentKey))!==null&&G!==void 0?G:0,z[O++]=L.size,z[O++]=Y,z[O++]=H.advance,z[O++]=U.totalWidth,z[O++]=Xl(L.position),z[O++]=H.atlasWidth,z[O++]=H.atlasHeight,z[O++]=H.bearingX,z[O++]=-H.bearingY,z[O++]=H.atlasX,z[O++]=H.atlasY,z[O++]=H.atlasWidth,z[O++]=H.atlasHeight;var ne=(B=x.labelMargin)!==null&&B!==void 0?B:L.margin;if(z[O++]=ne,z[O++]=0,z[O++]=P,m&&o){var te;typeof o.color=="string"?te=o.color:te=o.color.color||"#ffffff",z[O++]=ke(te)}var oe=new Set,ae=$(l),ie;try{for(ae.s();!(ie=ae.n()).done;){var Ee=ie.value,Te=$(Ee.attributes),be;try{for(Te.s();!(be=Te.n()).done;){var Ve=be.value,Qe=Ve.name.startsWith("a_")?Ve.name.slice(2):Ve.name;if(Qe!=="curvature"&&!oe.has(Qe)){oe.add(Qe);for(var Je=0;Je<Ve.size;Je++)z[O++]=0}}}catch(et){Te.e(et)}finally{Te.f()}}}catch(et){ae.e(et)}finally{ae.f()}}},{key:"processEdgeLabel",value:function(A,L,w){if(this.prepareLabelGlyphs(A,w),this.edgeAttributeTexture&&!w.hidden&&w.text){this.edgeAttributeTexture.allocate(A);var D=this.packedAttributeData;Wn(this.attrDescriptors,w.edgeAttributes,D,"",jl,0),this.edgeAttributeTexture.updateAllAttributes(A,D)}return xe(x,"processLabel",this,3)([A,L,w])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var A=this.normalProgram.gl,L=this.atlasManager.getTextures();if(L.length!==0){var w=L[0];A.bindTexture(A.TEXTURE_2D,this.atlasTexture),A.texImage2D(A.TEXTURE_2D,0,A.RGBA,w.width,w.height,0,A.RGBA,A.UNSIGNED_BYTE,w.data),A.bindTexture(A.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(A,L){var w=L.gl,D=L.uniformLocations,G=this.atlasManager.getTextures(),I=G.length>0?[G[0].width,G[0].height]:[1,1];if(w.uniformMatrix3fv(D.u_matrix,!1,A.matrix),w.uniform1f(D.u_sizeRatio,A.sizeRatio),w.uniform1f(D.u_correctionRatio,A.correctionRatio),w.uniform1f(D.u_pixelRatio,A.pixelRatio),w.uniform1f(D.u_cameraAngle,A.cameraAngle),w.uniform1f(D.u_sdfBufferPixels,We.buffer),w.uniform2f(D.u_resolution,A.width,A.height),w.uniform2f(D.u_atlasSize,I[0],I[1]),w.uniform1f(D.u_gamma,this.gamma),w.uniform1f(D.u_sdfBuffer,this.sdfBuffer),w.activeTexture(w.TEXTURE0),w.bindTexture(w.TEXTURE_2D,this.atlasTexture),w.uniform1i(D.u_atlas,0),D.u_nodeDataTexture!==void 0&&w.uniform1i(D.u_nodeDataTexture,A.nodeDataTextureUnit),D.u_nodeDataTextureWidth!==void 0&&w.uniform1i(D.u_nodeDataTextureWidth,A.nodeDataTextureWidth),D.u_edgeDataTexture!==void 0&&w.uniform1i(D.u_edgeDataTexture,A.edgeDataTextureUnit),D.u_edgeDataTextureWidth!==void 0&&w.uniform1i(D.u_edgeDataTextureWidth,A.edgeDataTextureWidth),D.u_edgeFrameTexture!==void 0&&w.uniform1i(D.u_edgeFrameTexture,A.edgeFrameTextureUnit),D.u_edgeFrameTextureWidth!==void 0&&w.uniform1i(D.u_edgeFrameTextureWidth,A.edgeFrameTextureWidth),m&&o&&D.u_borderWidth!==void 0){var B=o.width/We.buffer*this.sdfBuffer;w.uniform1f(D.u_borderWidth,B)}if(this.edgeAttributeTexture&&D.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Ze),w.uniform1i(D.u_edgeAttributeTexture,Ze),w.uniform1i(D.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),w.uniform1i(D.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),c==="scaled"&&D.u_zoomSizeRatio!==void 0){var z=this.renderer.getSetting("zoomToSizeRatioFunction"),V=1/z(A.zoomRatio);w.uniform1f(D.u_zoomSizeRatio,V)}}},{key:"renderProgram",value:function(A,L){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),xe(x,"renderProgram",this,3)([A,L])}},{key:"registerFont",value:function(A){var L=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",w=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:A,weight:L,style:w})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(A,L){var w=L||this.defaultFontKey,D=$(A),G;try{for(D.s();!(G=D.n()).done;){var I=G.value;this.atlasManager.ensureGlyphs(I,w)}}catch(B){D.e(B)}finally{D.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(A,L){var w=L||this.defaultFontKey;this.atlasManager.ensureGlyphs(A,w),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var D=0,G=$(A),I;try{for(G.s();!(I=G.n()).done;){var B=I.value,z=B.codePointAt(0);if(z!==void 0){var V=this.atlasManager.getGlyph(z,w);V&&(D+=V.advance)}}}catch(N){G.e(N)}finally{G.f()}return D}},{key:"measureLabel",value:function(A,L,w){var D=this.measureLabelAtlasWidth(A,w),G=L/We.fontSize;return{width:D*G,height:L,textHeight:L}}},{key:"kill",value:function(){var A=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(A.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),xe(x,"kill",this,3)([])}}])})(fi);return k(S,"labelColor",a),k(S,"labelMargin",i),new S(n,r,t)}function Yl(){var n=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:n,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function Si(n,r,t,e,a,i,o){var s,l,c=bi(e),h=c.paths,g=c.layers,_=c.defaultHead,m=c.defaultTail,b=[Yl()].concat(re(c.extremities)),S={},T={};h.forEach(function(N,U){return S[N.name]=U}),b.forEach(function(N,U){return T[N.name]=U});var x=(s=T[_])!==null&&s!==void 0?s:0,E=(l=T[m])!==null&&l!==void 0?l:0,A=null,L=Ie([].concat(re(h),re(g))),w=(function(N){function U(W,H,Y){var X;le(this,U),A||(A=ei({paths:h,extremities:b,layers:g,antialias:a})),X=ve(this,U,[W,H,Y]),k(X,"layerLifecycles",new Map),k(X,"needsShaderRegeneration",!1),k(X,"edgeAttributeTexture",null),k(X,"layout",L),k(X,"attrDescriptors",[]),k(X,"lifecycleIndexOffset",h.length),X._pickingBuffer=H,X.edgeAttributeTexture=new Mn(W,X.layout),X.packedAttributeData=new Float32Array(X.layout.floatsPerItem),g.forEach(function(P,O){if(P.lifecycle){var ne={gl:W,renderer:{refresh:function(){return Y.refresh()}},getUniformLocation:function(oe){return W.getUniformLocation(X.normalProgram.program,oe)},requestShaderRegeneration:function(){X.needsShaderRegeneration=!0},requestRefresh:function(){Y.refresh()}};X.layerLifecycles.set(O,P.lifecycle(ne))}}),X.layerLifecycles.forEach(function(P){var O;return(O=P.init)===null||O===void 0?void 0:O.call(P)});var F=new Map;return X.layerLifecycles.forEach(function(P,O){P.getAttributeData&&F.set(h.length+O,P)}),X.attrDescriptors=On([].concat(re(h),re(g)),X.layout,F),X}return pe(U,N),ue(U,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(H,Y,X){var F=H,P=0,O=x,ne=E,te=Y?F.selfLoopPath:X&&F.parallelPath?F.parallelPath:F.path;te&&S[te]!==void 0&&(P=S[te]),F.head&&F.head!=="none"&&T[F.head]!==void 0&&(O=T[F.head]),F.tail&&F.tail!=="none"&&T[F.tail]!==void 0&&(ne=T[F.tail]);var oe=b[O],ae=b[ne];return{pathId:P,headId:O,tailId:ne,headLengthRatio:ze(oe.length)?0:oe.length,tailLengthRatio:ze(ae.length)?0:ae.length}}},{key:"getDefinition",value:function(){var H=WebGL2RenderingContext,Y=H.TRIANGLE_STRIP,X=Y,F=A;return{VERTICES:F.verticesPerEdge,VERTEX_SHADER_SOURCE:F.vertexShader,FRAGMENT_SHADER_SOURCE:F.fragmentShader,METHOD:X,UNIFORMS:F.uniforms,ATTRIBUTES:F.attributes,CONSTANT_ATTRIBUTES:F.constantAttributes,CONSTANT_DATA:F.constantData}}},{key:"maybeRegenerateShaders",value:function(){var H=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var Y=g.map(function(oe,ae){var ie=H.layerLifecycles.get(ae);return ie!=null&&ie.regenerate?ie.regenerate():oe});A=ei({paths:h,extremities:b,layers:Y,antialias:this.renderer.getSetting("antialiasEdges")});var X=this.normalProgram.gl,F=this.normalProgram,P=F.program,O=F.buffer,ne=F.vertexShader,te=F.fragmentShader;X.deleteProgram(P),X.deleteBuffer(O),X.deleteShader(ne),X.deleteShader(te),this.normalProgram=this.getProgramInfo("normal",X,A.vertexShader,A.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(H,Y,X,F,P,O){var ne=Y*this.STRIDE;if(P.visibility==="hidden"||X.visibility==="hidden"||F.visibility==="hidden"){for(var te=ne+this.STRIDE;ne<te;ne++)this.floats[ne]=0;this.floats[Y*this.STRIDE]=di;return}this.processVisibleItem(vt(H),ne,X,F,P,O)}},{key:"processVisibleItem",value:function(H,Y,X,F,P,O){var ne,te=this.floats,oe=this.ints;te[Y++]=O,te[Y++]=ke(P.color),oe[Y++]=H,te[Y++]=(ne=P.opacity)!==null&&ne!==void 0?ne:1;var ae=this.packedAttributeData;Wn(this.attrDescriptors,P,ae,P.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(O,ae)}},{key:"setUniforms",value:function(H,Y){var X=this,F=Y.gl,P=Y.uniformLocations;P.u_matrix&&F.uniformMatrix3fv(P.u_matrix,!1,H.matrix),P.u_sizeRatio&&F.uniform1f(P.u_sizeRatio,H.sizeRatio),P.u_correctionRatio&&F.uniform1f(P.u_correctionRatio,H.correctionRatio),P.u_zoomRatio&&F.uniform1f(P.u_zoomRatio,H.zoomRatio),P.u_pixelRatio&&F.uniform1f(P.u_pixelRatio,H.pixelRatio),P.u_cameraAngle&&F.uniform1f(P.u_cameraAngle,H.cameraAngle),P.u_feather&&F.uniform1f(P.u_feather,H.antiAliasingFeather),P.u_minEdgeThickness&&F.uniform1f(P.u_minEdgeThickness,H.minEdgeThickness),P.u_pickingPadding&&F.uniform1f(P.u_pickingPadding,H.edgePickingPadding),P.u_nodeDataTexture&&F.uniform1i(P.u_nodeDataTexture,H.nodeDataTextureUnit),P.u_nodeDataTextureWidth&&F.uniform1i(P.u_nodeDataTextureWidth,H.nodeDataTextureWidth),P.u_edgeDataTexture&&F.uniform1i(P.u_edgeDataTexture,H.edgeDataTextureUnit),P.u_edgeDataTextureWidth&&F.uniform1i(P.u_edgeDataTextureWidth,H.edgeDataTextureWidth),P.u_edgeFrameTexture&&F.uniform1i(P.u_edgeFrameTexture,H.edgeFrameTextureUnit),P.u_edgeFrameTextureWidth&&F.uniform1i(P.u_edgeFrameTextureWidth,H.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(Ze),P.u_edgeAttributeTexture&&F.uniform1i(P.u_edgeAttributeTexture,Ze),P.u_edgeAttributeTextureWidth&&F.uniform1i(P.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),P.u_edgeAttributeTexelsPerEdge&&F.uniform1i(P.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var O=new Set;h.forEach(function(ne){ne.uniforms.forEach(function(te){O.has(te.name)||(O.add(te.name),X.setTypedUniform(te,Y))})}),b.forEach(function(ne){ne.uniforms.forEach(function(te){O.has(te.name)||(O.add(te.name),X.setTypedUniform(te,Y))})}),g.forEach(function(ne){ne.uniforms.forEach(function(te){O.has(te.name)||(O.add(te.name),X.setTypedUniform(te,Y))})})}},{key:"render",value:function(H,Y,X){this.maybeRegenerateShaders(),xe(U,"render",this,3)([H,Y,X])}},{key:"renderProgram",value:function(H,Y){this.layerLifecycles.forEach(function(X){var F;return(F=X.beforeRender)===null||F===void 0?void 0:F.call(X)}),xe(U,"renderProgram",this,3)([H,Y])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(H){var Y;return(Y=H.kill)===null||Y===void 0?void 0:Y.call(H)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),xe(U,"kill",this,3)([])}}])})(ot),D=b[x],G=b[E],I=J({paths:h,headLengthRatio:ze(D.length)?0:D.length,tailLengthRatio:ze(G.length)?0:G.length},e.label),B=Ti(I),z=function(){return{labelProgram:ql(n,null,t,I),labelBackgroundProgram:Ml(n,r,t,{shaderConfig:B})}},V=new Ll(n,{paths:h,extremities:b,layers:g,nodeShapes:i,nodeLayers:o});return{edgeProgram:new w(n,null,t),createLabelPrograms:z,framePass:V}}function Kl(n){return se(n)==="object"&&"uniforms"in n&&Array.isArray(n.uniforms)}function Zl(n){return se(n)==="object"&&"uniforms"in n&&"attributes"in n&&"glsl"in n}function $l(n){return se(n)==="object"&&"uniforms"in n&&"attributes"in n&&"segments"in n}function Ql(n){return se(n)==="object"&&"uniforms"in n&&"attributes"in n&&"length"in n}function Jl(n){return se(n)==="object"&&"uniforms"in n&&"attributes"in n&&"glsl"in n}function eu(n){return se(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function tu(n){return se(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function nu(n){return se(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function au(n){if(Kl(n))return n;if(eu(n))return{name:n.name,glsl:n.glsl,inradiusFactor:n.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(n)))}function ru(n){if(Zl(n))return n;if(Rr(n))return{name:n.name,glsl:n.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(n)))}function iu(n){if($l(n))return n;if(tu(n))return{name:n.name,glsl:n.glsl,segments:n.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(n)))}function ou(n){if(Jl(n))return n;if(Ar(n))return{name:n.name,glsl:n.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(n)))}function su(n){if(Ql(n))return n;if(nu(n))return{name:n.name,glsl:n.glsl,length:n.length,widthFactor:n.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(n)))}function Ei(n){var r,t,e=(r=n?.shapes)!==null&&r!==void 0?r:Ut.shapes,a=(t=n?.layers)!==null&&t!==void 0?t:Ut.layers,i=e.map(au),o=a.map(ru);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function lu(n){var r,t,e,a=(r=n?.paths)!==null&&r!==void 0?r:mt.paths,i=(t=n?.extremities)!==null&&t!==void 0?t:mt.extremities,o=(e=n?.layers)!==null&&e!==void 0?e:mt.layers,s=a.map(iu),l=i.map(su).filter(function(h){return h!==null}),c=o.map(ou);if(s.length===0)throw new Error("At least one edge path must be specified.");if(c.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:c}}function Ri(n,r){var t={},e=$(n),a;try{for(e.s();!(a=e.n()).done;){var i=a.value;i.variables&&Object.assign(t,i.variables)}}catch(o){e.e(o)}finally{e.f()}return Object.assign(t,r||{}),t}function Ai(n,r,t,e,a){var i=Ei(e),o=i.shapes,s=i.layers,l=Ri(o,e?.variables),c=vi(n,r,t,{shapes:o,layers:s,label:e?.label,backdrop:e?.backdrop,labelAttachments:e?.labelAttachments},a);return J(J({},c),{},{variables:l})}function wi(n,r,t,e,a,i){var o=lu(e),s=o.paths,l=o.extremities,c=o.layers,h=Ei(i),g=h.shapes,_=h.layers,m=Ri(s,e?.variables),b=Si(n,r,t,{paths:s,extremities:l,layers:c,defaultHead:e?.defaultHead,defaultTail:e?.defaultTail,label:e?.label},a,g,_);return J(J({},b),{},{variables:m,paths:s})}var uu=2;function Di(n,r,t){var e=arguments.length>3&&arguments[3]!==void 0?arguments[3]:uu,a=r.canvas,i=a.width,o=a.height,s=t.x,l=t.y,c=t.rowHeight,h=t.maxRowWidth,g={},_=[],m=$(n),b;try{for(m.s();!(b=m.n()).done;){var S=b.value,T=S.width+e,x=S.height+e;if(T>i||x>o||s+T>i&&l+c+x>o){_.push(S);continue}s+T>i&&(h=Math.max(h,s),s=0,l+=c,c=x),S.draw(r,s,l),g[S.key]={x:s,y:l,width:S.width,height:S.height},s+=T,c=Math.max(c,x)}}catch(E){m.e(E)}finally{m.f()}return h=Math.max(h,s),{atlas:g,cursor:{x:s,y:l,rowHeight:c,maxRowWidth:h},remaining:_}}function we(n,r,t,e){var a=Object.defineProperty;try{a({},"",{})}catch{a=0}we=function(i,o,s,l){function c(h,g){we(i,h,function(_){return this._invoke(h,g,_)})}o?a?a(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(c("next",0),c("throw",1),c("return",2))},we(n,r,t,e)}function De(){var n,r,t=typeof Symbol=="function"?Symbol:{},e=t.iterator||"@@iterator",a=t.toStringTag||"@@toStringTag";function i(m,b,S,T){var x=b&&b.prototype instanceof s?b:s,E=Object.create(x.prototype);return we(E,"_invoke",(function(A,L,w){var D,G,I,B=0,z=w||[],V=!1,N={p:0,n:0,v:n,a:U,f:U.bind(n,4),d:function(W,H){return D=W,G=0,I=n,N.n=H,o}};function U(W,H){for(G=W,I=H,r=0;!V&&B&&!Y&&r<z.length;r++){var Y,X=z[r],F=N.p,P=X[2];W>3?(Y=P===H)&&(I=X[(G=X[4])?5:(G=3,3)],X[4]=X[5]=n):X[0]<=F&&((Y=W<2&&F<X[1])?(G=0,N.v=H,N.n=X[1]):F<P&&(Y=W<3||X[0]>H||H>P)&&(X[4]=W,X[5]=H,N.n=P,G=0))}if(Y||W>1)return o;throw V=!0,H}return function(W,H,Y){if(B>1)throw TypeError("Generator is already running");for(V&&H===1&&U(H,Y),G=H,I=Y;(r=G<2?n:I)||!V;){D||(G?G<3?(G>1&&(N.n=-1),U(G,I)):N.n=I:N.v=I);try{if(B=2,D){if(G||(W="next"),r=D[W]){if(!(r=r.call(D,I)))throw TypeError("iterator result is not an object");if(!r.done)return r;I=r.value,G<2&&(G=0)}else G===1&&(r=D.return)&&r.call(D),G<2&&(I=TypeError("The iterator does not provide a '"+W+"' method"),G=1);D=n}else if((r=(V=N.n<0)?I:A.call(L,N))!==o)break}catch(X){D=n,G=1,I=X}finally{B=1}}return{value:r,done:V}}})(m,S,T),!0),E}var o={};function s(){}function l(){}function c(){}r=Object.getPrototypeOf;var h=[][e]?r(r([][e]())):(we(r={},e,function(){return this}),r),g=c.prototype=s.prototype=Object.create(h);function _(m){return Object.setPrototypeOf?Object.setPrototypeOf(m,c):(m.__proto__=c,we(m,a,"GeneratorFunction")),m.prototype=Object.create(g),m}return l.prototype=c,we(g,"constructor",c),we(c,"constructor",l),l.displayName="GeneratorFunction",we(c,a,"GeneratorFunction"),we(g),we(g,a,"Generator"),we(g,e,function(){return this}),we(g,"toString",function(){return"[object Generator]"}),(De=function(){return{w:i,m:_}})()}function Li(n,r,t,e,a,i,o){try{var s=n[i](o),l=s.value}catch(c){return void t(c)}s.done?r(l):Promise.resolve(l).then(e,a)}function wt(n){return function(){var r=this,t=arguments;return new Promise(function(e,a){var i=n.apply(r,t);function o(l){Li(i,e,a,o,s,"next",l)}function s(l){Li(i,e,a,o,s,"throw",l)}o(void 0)})}}var Un=new Map,Ci=!1;function du(n){return new Promise(function(r,t){var e=new FileReader;e.onload=function(){return r(e.result)},e.onerror=t,e.readAsDataURL(n)})}function cu(n){if(!Un.has(n)){var r=fetch(n).then(function(t){return t.blob()}).then(du).catch(function(){return Un.delete(n),null});Un.set(n,r)}return Un.get(n)}function hu(n){return Ia.apply(this,arguments)}function Ia(){return Ia=wt(De().m(function n(r){var t,e,a;return De().w(function(i){for(;;)switch(i.n){case 0:return t=document.createElement("div"),t.innerHTML=r,e=Array.from(t.querySelectorAll("img[src]")),a=e.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(a.map((function(){var o=wt(De().m(function s(l){var c;return De().w(function(h){for(;;)switch(h.n){case 0:return h.n=1,cu(l.getAttribute("src"));case 1:c=h.v,c&&l.setAttribute("src",c);case 2:return h.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,t.innerHTML)}},n)})),Ia.apply(this,arguments)}function Pi(n){return Ga.apply(this,arguments)}function Ga(){return Ga=wt(De().m(function n(r){var t,e,a,i,o,s,l,c,h,g,_,m,b,S=arguments;return De().w(function(T){for(;;)switch(T.n){case 0:if(t=S.length>1&&S[1]!==void 0?S[1]:1,e=r instanceof SVGElement?new XMLSerializer().serializeToString(r):r,a=new DOMParser,i=a.parseFromString(e,"image/svg+xml"),o=i.querySelector("svg"),o){T.n=1;break}return T.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(c=o.getAttribute("viewBox"),c&&(h=c.trim().split(/[\s,]+/),s=parseFloat(h[2]),l=parseFloat(h[3]))),!(!(s>0)||!(l>0))){T.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),T.a(2,null);case 2:return g=Math.ceil(s*t),_=Math.ceil(l*t),m=new Blob([e],{type:"image/svg+xml"}),b=URL.createObjectURL(m),T.a(2,new Promise(function(x){var E=new Image;E.onload=function(){var A=document.createElement("canvas");A.width=g,A.height=_,A.getContext("2d").drawImage(E,0,0,g,_),URL.revokeObjectURL(b);try{A.getContext("2d").getImageData(0,0,1,1)}catch(L){if(L instanceof DOMException&&L.name==="SecurityError"){Ci||(Ci=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),x(null);return}throw L}x(A)},E.onerror=function(){URL.revokeObjectURL(b),x(null)},E.src=b}))}},n)})),Ga.apply(this,arguments)}function fu(n,r){var t=document.createElement("div");t.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",t.innerHTML=(r?"<style>".concat(r,"</style>"):"")+n,document.body.appendChild(t);var e=t.getBoundingClientRect(),a=e.width,i=e.height;return document.body.removeChild(t),{width:Math.ceil(a),height:Math.ceil(i)}}function gu(n,r,t,e){return Na.apply(this,arguments)}function Na(){return Na=wt(De().m(function n(r,t,e,a){var i,o,s,l,c,h,g,_,m=arguments;return De().w(function(b){for(;;)switch(b.n){case 0:return i=m.length>4&&m[4]!==void 0?m[4]:1,o=r instanceof HTMLElement?r.outerHTML:r,b.n=1,hu(o);case 1:return s=b.v,(e==null||a==null)&&(l=fu(s,t),e=e??l.width,a=a??l.height),c=Math.ceil(e*i),h=Math.ceil(a*i),g=t?"<style>".concat(t,"</style>"):"",_='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(c,'" height="').concat(h,'" viewBox="0 0 ').concat(e," ").concat(a,'">')+'<foreignObject width="'.concat(e,'" height="').concat(a,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(g).concat(s,"</body>")+"</foreignObject></svg>",b.a(2,Pi(_,1))}},n)})),Na.apply(this,arguments)}function vu(n){return za.apply(this,arguments)}function za(){return za=wt(De().m(function n(r){var t,e=arguments,a;return De().w(function(i){for(;;)switch(i.n){case 0:t=e.length>1&&e[1]!==void 0?e[1]:1,a=r.type,i.n=a==="canvas"?1:a==="svg"?2:a==="html"?3:4;break;case 1:return i.a(2,r.canvas);case 2:return i.a(2,Pi(r.svg,t));case 3:return i.a(2,gu(r.html,r.css,r.width,r.height,t));case 4:return i.a(2)}},n)})),za.apply(this,arguments)}var At=2048,ki=(function(){function n(r,t,e){le(this,n),k(this,"cache",new Map),k(this,"pending",new Set),k(this,"atlas",{}),k(this,"glTexture",null),k(this,"dirty",!0),this.gl=r,this.renderers=t,this.scheduleRender=e,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=At,this.packCanvas.height=At,this.packCtx=this.packCanvas.getContext("2d")}return ue(n,[{key:"renderAttachment",value:function(t,e,a){var i=this,o="".concat(t,":").concat(e);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[e];if(s){var l=s(a);if(l){this.pending.add(o);var c=a.pixelRatio;Promise.resolve(l).then((function(){var h=wt(De().m(function g(_){var m;return De().w(function(b){for(;;)switch(b.n){case 0:if(i.pending.has(o)){b.n=1;break}return b.a(2);case 1:if(i.pending.delete(o),_){b.n=2;break}return b.a(2);case 2:return b.n=3,vu(_,c);case 3:if(m=b.v,!(!m||m.width===0||m.height===0)){b.n=4;break}return b.a(2);case 4:i.cache.set(o,{image:m,width:m.width,height:m.height}),i.dirty=!0,i.scheduleRender();case 5:return b.a(2)}},g)}));return function(g){return h.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var t=[];if(this.cache.forEach(function(c,h){t.push({key:h,width:c.width,height:c.height,draw:function(_,m,b){_.drawImage(c.image,m,b)}})}),t.length===0){this.atlas={},this.deleteGLTexture();return}var e={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,At,At);var a=Di(t,this.packCtx,e),i=a.atlas,o=a.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(At,"x").concat(At," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+$t),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(t){if(this.glTexture){var e=this.gl;e.activeTexture(e.TEXTURE0+t),e.bindTexture(e.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(t,e){var a="".concat(t,":").concat(e);return this.atlas[a]||null}},{key:"invalidateNode",value:function(t){var e="".concat(t,":"),a=$(this.cache.keys()),i;try{for(a.s();!(i=a.n()).done;){var o=i.value;o.startsWith(e)&&(this.cache.delete(o),this.dirty=!0)}}catch(h){a.e(h)}finally{a.f()}var s=$(this.pending),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;c.startsWith(e)&&this.pending.delete(c)}}catch(h){s.e(h)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),Ma=(function(){function n(r){le(this,n),k(this,"buckets",new Map),k(this,"keyDepth",new Map);var t=$(r),e;try{for(t.s();!(e=t.n()).done;){var a=e.value;this.buckets.set(a,new Set)}}catch(i){t.e(i)}finally{t.f()}}return ue(n,[{key:"has",value:function(t){return this.keyDepth.has(t)}},{key:"getBucket",value:function(t){return this.buckets.get(t)}},{key:"set",value:function(t,e){var a,i=this.keyDepth.get(t);if(i!==e){var o=this.buckets.get(e);if(!o)throw new Error('Sigma: "'.concat(e,'" is not a declared depth layer'));i!==void 0&&((a=this.buckets.get(i))===null||a===void 0||a.delete(t)),o.add(t),this.keyDepth.set(t,e)}}},{key:"remove",value:function(t){var e=this.keyDepth.get(t);e!==void 0&&(this.buckets.get(e).delete(t),this.keyDepth.delete(t))}},{key:"clearAll",value:function(){var t=$(this.buckets.values()),e;try{for(t.s();!(e=t.n()).done;){var a=e.value;a.clear()}}catch(i){t.e(i)}finally{t.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(t,e){var a=this.buckets.get(t);return!a||a.size===0?[]:re(a).sort(function(i,o){return e(i)-e(o)})}}])})(),Fi=(function(n){function r(t,e){return le(this,r),ve(this,r,[t,2,e])}return pe(r,n),ue(r,[{key:"updateNode",value:function(e,a,i,o,s,l,c,h){var g=this.indexMap.get(e);if(g===void 0)throw new Error('Node "'.concat(e,'" not allocated in NodeDataTexture'));var _=qe(h),m=he(_,4),b=m[0],S=m[1],T=m[2],x=m[3],E=g*2*4;this.data[E]=a,this.data[E+1]=i,this.data[E+2]=o,this.data[E+3]=s,this.data[E+4]=l,this.data[E+5]=c,this.data[E+6]=b*65536+S*256+T,this.data[E+7]=x/255,this.markDirty(g)}}])})(zn),pu=1024,mu=1.5,bu=4096,Oa=(function(){function n(r,t){var e;if(le(this,n),k(this,"texture",null),k(this,"framebuffer",null),!r.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=r,this.channels=t.channels,this.capacity=this.roundUpToPowerOfTwo((e=t.initialCapacity)!==null&&e!==void 0?e:pu);var a=this.computeDimensions(this.capacity);this.textureWidth=a.width,this.textureHeight=a.height,this.create()}return ue(n,[{key:"roundUpToPowerOfTwo",value:function(t){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,t))))}},{key:"computeDimensions",value:function(t){var e=Math.min(t,bu),a=Math.ceil(t/e);return{width:e,height:a}}},{key:"create",value:function(){var t=this.gl,e=this.channels===1?t.R32F:t.RGBA32F,a=this.channels===1?t.RED:t.RGBA;if(this.texture=t.createTexture(),t.activeTexture(t.TEXTURE0),t.bindTexture(t.TEXTURE_2D,this.texture),t.texImage2D(t.TEXTURE_2D,0,e,this.textureWidth,this.textureHeight,0,a,t.FLOAT,null),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_S,t.CLAMP_TO_EDGE),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_T,t.CLAMP_TO_EDGE),this.framebuffer=t.createFramebuffer(),t.bindFramebuffer(t.FRAMEBUFFER,this.framebuffer),t.framebufferTexture2D(t.FRAMEBUFFER,t.COLOR_ATTACHMENT0,t.TEXTURE_2D,this.texture,0),t.checkFramebufferStatus(t.FRAMEBUFFER)!==t.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");t.bindFramebuffer(t.FRAMEBUFFER,null),t.bindTexture(t.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(t){if(!(t<=this.capacity)){var e=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(t*mu));var a=this.computeDimensions(this.capacity);this.textureWidth=a.width,this.textureHeight=a.height,this.texture&&e.deleteTexture(this.texture),this.framebuffer&&e.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var t=this.gl;t.bindFramebuffer(t.FRAMEBUFFER,this.framebuffer),t.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(t){var e=this.gl;e.activeTexture(e.TEXTURE0+t),e.bindTexture(e.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var t=this.gl;this.texture&&(t.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(t.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Ii=(function(n){function r(t,e){return le(this,r),ve(this,r,[t,2,e])}return pe(r,n),ue(r,[{key:"updateEdge",value:function(e,a,i,o,s,l){var c=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,h=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,g=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,_=this.indexMap.get(e);if(_===void 0)throw new Error('Edge "'.concat(e,'" not allocated in EdgeDataTexture'));var m=_*this.TEXELS_PER_ITEM*4;this.data[m+0]=a,this.data[m+1]=i,this.data[m+2]=o,this.data[m+3]=0,this.data[m+4]=s,this.data[m+5]=l,this.data[m+6]=c,this.data[m+7]=(h&15)<<4|g&15,this.markDirty(_)}}])})(zn);var sc=tt(Bt()),lc=tt(ya());function yu(n,r){if(n==null)return{};var t={};for(var e in n)if({}.hasOwnProperty.call(n,e)){if(r.indexOf(e)!==-1)continue;t[e]=n[e]}return t}function Gi(n,r){if(n==null)return{};var t,e,a=yu(n,r);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(n);for(e=0;e<i.length;e++)t=i[e],r.indexOf(t)===-1&&{}.propertyIsEnumerable.call(n,t)&&(a[t]=n[t])}return a}var xu=["factor"],_u=["factor"],Ni=1.5,Wa={x:.5,y:.5,angle:0,ratio:1},zi=(function(n){function r(){var t;le(this,r);for(var e=arguments.length,a=new Array(e),i=0;i<e;i++)a[i]=arguments[i];return t=ve(this,r,[].concat(a)),k(t,"minRatio",null),k(t,"maxRatio",null),k(t,"enabled",!0),k(t,"enabledZooming",!0),k(t,"enabledPanning",!0),k(t,"enabledRotation",!0),k(t,"constrainState",null),k(t,"state",J({},Wa)),k(t,"previousState",J({},Wa)),k(t,"nextFrame",null),k(t,"currentAnimationFrom",null),k(t,"currentAnimationTo",null),k(t,"animationCallback",null),t}return pe(r,n),ue(r,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return J({},this.state)}},{key:"getPreviousState",value:function(){return J({},this.previousState)}},{key:"getBoundedRatio",value:function(e){var a=e;return typeof this.minRatio=="number"&&(a=Math.max(a,this.minRatio)),typeof this.maxRatio=="number"&&(a=Math.min(a,this.maxRatio)),a}},{key:"validateState",value:function(e){var a=this.getState();return this.enabledPanning&&typeof e.x=="number"&&(a.x=e.x),this.enabledPanning&&typeof e.y=="number"&&(a.y=e.y),this.enabledZooming&&typeof e.ratio=="number"&&(a.ratio=this.getBoundedRatio(e.ratio)),this.enabledRotation&&typeof e.angle=="number"&&(a.angle=e.angle),this.constrainState?this.constrainState(a):a}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(e){if(!this.enabled)return this;var a=this.validateState(e);return Br(this.state,a)?this:(this.previousState=this.state,this.state=a,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(e){return this.setState(e(this.getState())),this}},{key:"animate",value:function(e,a){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(e,J(J({},Vr),a),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},a=e.factor,i=a===void 0?Ni:a,o=Gi(e,xu);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},a=e.factor,i=a===void 0?Ni:a,o=Gi(e,_u);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(e){return this.animate(Wa,e)}},{key:"runAnimation",value:function(e,a,i){var o=this,s=xn(a.easing),l=Date.now(),c=this.getState(),h=this.validateState(e),g=function(){if(!o.enabled){o.cancelAnimation();return}var m=a.duration>0?(Date.now()-l)/a.duration:1;if(m>=1){o.nextFrame=null,o.setState(h),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var b=s(m);o.setState({x:c.x+(h.x-c.x)*b,y:c.y+(h.y-c.y)*b,angle:c.angle+(h.angle-c.angle)*b,ratio:c.ratio+(h.ratio-c.ratio)*b}),o.nextFrame=requestAnimationFrame(g)};this.cancelAnimation(),this.currentAnimationFrom=c,this.currentAnimationTo=h,this.animationCallback=i,this.emit("animationStart",{from:c,to:h}),g()}},{key:"resolveAnimation",value:function(){var e=this.animationCallback;this.animationCallback=null,e&&e()}},{key:"emitAnimationEnd",value:function(e){var a=this.currentAnimationFrom,i=this.currentAnimationTo;!a||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:a,to:i,completed:e}))}}],[{key:"from",value:function(e){var a=new r;return a.setState(e)}}])})(En);function Le(n,r){var t=r.getBoundingClientRect();return{x:n.clientX-t.left,y:n.clientY-t.top}}function Be(n,r){var t=J(J({},Le(n,r)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){t.sigmaDefaultPrevented=!0},original:n});return t}function st(n){var r="x"in n?n:J(J({},n.touches[0]||n.previousTouches[0]),{},{original:n.original,sigmaDefaultPrevented:n.sigmaDefaultPrevented,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0,r.sigmaDefaultPrevented=!0}});return r}function Tu(n,r){var t=Be(n,r);return t.delta=Qi(n),t}var Su=2;function Vn(n){for(var r=[],t=0,e=Math.min(n.length,Su);t<e;t++)r.push(n[t]);return r}function Jt(n,r,t){var e={touches:Vn(n.touches).map(function(a){return Le(a,t)}),previousTouches:r.map(function(a){return Le(a,t)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:n};return e}function Qi(n){if(typeof n.deltaY<"u")return n.deltaY*-3/360;if(typeof n.detail<"u")return n.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Ji=(function(n){function r(t,e){var a;return le(this,r),a=ve(this,r),a.container=t,a.renderer=e,a}return pe(r,n),ue(r)})(En),Eu=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],Ru=Eu.reduce(function(n,r){return J(J({},n),{},k({},r,wn[r]))},{});function en(n){return n instanceof PointerEvent&&n.pointerType==="touch"}var Au=(function(n){function r(t,e){var a;return le(this,r),a=ve(this,r,[t,e]),k(a,"enabled",!0),k(a,"draggedEvents",0),k(a,"downStartTime",null),k(a,"lastMouseX",null),k(a,"lastMouseY",null),k(a,"isMouseDown",!1),k(a,"isMoving",!1),k(a,"isPanningStage",!1),k(a,"movingTimeout",null),k(a,"startCameraState",null),k(a,"clicks",0),k(a,"doubleClickTimeout",null),k(a,"isRightMouseDown",!1),k(a,"startRotationAngle",null),k(a,"startCameraAngle",null),k(a,"currentWheelDirection",0),k(a,"lastWheelAnimationId",0),k(a,"settings",Ru),a.handleRightClick=a.handleRightClick.bind(a),a.handleDown=a.handleDown.bind(a),a.handleUp=a.handleUp.bind(a),a.handleMove=a.handleMove.bind(a),a.handleWheel=a.handleWheel.bind(a),a.handleLeave=a.handleLeave.bind(a),a.handleEnter=a.handleEnter.bind(a),t.addEventListener("contextmenu",a.handleRightClick,{capture:!1}),t.addEventListener("pointerdown",a.handleDown,{capture:!1}),t.addEventListener("wheel",a.handleWheel,{capture:!1,passive:!1}),t.addEventListener("pointerleave",a.handleLeave,{capture:!1}),t.addEventListener("pointerenter",a.handleEnter,{capture:!1}),document.addEventListener("pointermove",a.handleMove,{capture:!1}),document.addEventListener("pointerup",a.handleUp,{capture:!1}),a}return pe(r,n),ue(r,[{key:"kill",value:function(){var e=this.container;e.removeEventListener("contextmenu",this.handleRightClick),e.removeEventListener("pointerdown",this.handleDown),e.removeEventListener("wheel",this.handleWheel),e.removeEventListener("pointerleave",this.handleLeave),e.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(e){var a=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(e);setTimeout(function(){a.clicks=0,a.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Be(e,this.container))}}},{key:"handleRightClick",value:function(e){this.enabled&&(this.settings.enableCameraMouseRotation&&e.preventDefault(),this.emit("rightClick",Be(e,this.container)))}},{key:"handleDoubleClick",value:function(e){if(this.enabled){e.preventDefault(),e.stopPropagation();var a=Be(e,this.container);if(this.emit("doubleClick",a),!a.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Le(e,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(e){if(!(!this.enabled||en(e))){if(e.button===0){this.startCameraState=this.renderer.getCamera().getState();var a=Le(e,this.container),i=a.x,o=a.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(e.button===2&&this.settings.enableCameraMouseRotation){var s=Le(e,this.container),l=s.x,c=s.y,h=this.container.offsetWidth/2,g=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(c-g,l-h),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Be(e,this.container))}}},{key:"handleUp",value:function(e){var a=this;if(!(!this.enabled||en(e)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Be(e,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Le(e,this.container),s=o.x,l=o.y,c=i.getState(),h=i.getPreviousState();this.isMoving?i.animate({x:c.x+this.settings.inertiaRatio*(c.x-h.x),y:c.y+this.settings.inertiaRatio*(c.y-h.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:c.x,y:c.y}),this.isMoving=!1,setTimeout(function(){var g=a.draggedEvents>0;a.draggedEvents=0;var _=a.renderer.getSetting("hideEdgesOnMove")||a.renderer.getSetting("hideLabelsOnMove");g&&_&&a.renderer.refresh()},0),this.emit("mouseup",Be(e,this.container)),(e.target===this.container||e.composedPath()[0]===this.container)&&this.handleClick(e)}}},{key:"handleMove",value:function(e){var a=this;if(!(!this.enabled||en(e))){var i=Be(e,this.container);if(this.emit("mousemovebody",i),(e.target===this.container||e.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){a.movingTimeout=null,a.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Le(e,this.container),l=s.x,c=s.y,h=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),g=this.renderer.viewportToFramedGraph({x:l,y:c}),_=h.x-g.x,m=h.y-g.y,b=o.getState(),S=b.x+_,T=b.y+m;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:S,y:T}),this.lastMouseX=l,this.lastMouseY=c,e.preventDefault(),e.stopPropagation()}if(this.isRightMouseDown){var x=Le(e,this.container),E=x.x,A=x.y,L=this.container.offsetWidth/2,w=this.container.offsetHeight/2,D=Math.atan2(A-w,E-L),G=D-this.startRotationAngle,I=this.renderer.getCamera();I.setState({angle:this.startCameraAngle+G}),e.preventDefault(),e.stopPropagation()}}}}},{key:"handleLeave",value:function(e){en(e)||this.emit("mouseleave",Be(e,this.container))}},{key:"handleEnter",value:function(e){en(e)||this.emit("mouseenter",Be(e,this.container))}},{key:"handleWheel",value:function(e){var a=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=Tu(e,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!e.ctrlKey&&!e.metaKey){this.renderer._showGestureHint("wheel");return}var l=Qi(e);if(l){e.preventDefault(),e.stopPropagation();var c=i.getState().ratio,h=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,g=i.getBoundedRatio(c*h),_=l>0?1:-1,m=Date.now();if(c!==g&&!(this.currentWheelDirection===_&&this.lastWheelTriggerTime&&m-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var b=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Le(e,this.container),g),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){a.lastWheelAnimationId===b&&(a.currentWheelDirection=0)}),this.currentWheelDirection=_,this.lastWheelTriggerTime=m}}}}}}},{key:"setSettings",value:function(e){this.settings=e}}])})(Ji),wu=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Du=wu.reduce(function(n,r){return J(J({},n),{},k({},r,wn[r]))},{}),Lu=(function(n){function r(t,e){var a;return le(this,r),a=ve(this,r,[t,e]),k(a,"enabled",!0),k(a,"isMoving",!1),k(a,"hasMoved",!1),k(a,"isPanningStage",!1),k(a,"isZoomingStage",!1),k(a,"touchMode",0),k(a,"startTouchesPositions",[]),k(a,"lastTouches",[]),k(a,"lastTap",null),k(a,"settings",Du),a.handleStart=a.handleStart.bind(a),a.handleLeave=a.handleLeave.bind(a),a.handleMove=a.handleMove.bind(a),t.addEventListener("touchstart",a.handleStart,{capture:!1}),t.addEventListener("touchcancel",a.handleLeave,{capture:!1}),document.addEventListener("touchend",a.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",a.handleMove,{capture:!1,passive:!1}),a}return pe(r,n),ue(r,[{key:"kill",value:function(){var e=this.container;e.removeEventListener("touchstart",this.handleStart),e.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(e){var a=this.settings.gestureTarget;return a==="graph"?!0:a==="page"?!1:e>=2}},{key:"syncStageFlags",value:function(){var e=this.touchMode===1&&this.hasMoved,a=this.touchMode===2;e!==this.isPanningStage&&(this.isPanningStage=e,this.renderer._setPanning(e)),a!==this.isZoomingStage&&(this.isZoomingStage=a,this.renderer._setZooming(a))}},{key:"handleStart",value:function(e){var a=this;if(this.enabled){var i=Vn(e.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(m){return Le(m,a.container)}),this.touchMode===2){var o=he(this.startTouchesPositions,2),s=o[0],l=s.x,c=s.y,h=o[1],g=h.x,_=h.y;this.startTouchesAngle=Math.atan2(_-c,g-l),this.startTouchesDistance=Math.sqrt(Math.pow(g-l,2)+Math.pow(_-c,2))}this.syncStageFlags(),this.emit("touchdown",Jt(e,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,e.cancelable&&(this.doesCapture(e.touches.length)||this.renderer._hasNodeDrag())&&e.preventDefault()}}},{key:"handleLeave",value:function(e){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(e.cancelable&&this.doesCapture(this.touchMode)&&e.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(e.touches.length===1){this.handleStart(e);break}case 1:if(this.isMoving){var a=this.renderer.getCamera(),i=a.getState(),o=a.getPreviousState();a.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Jt(e,this.lastTouches,this.container)),!e.touches.length){var s=Le(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],c=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!e.touches.length&&c<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var h=Jt(e,this.lastTouches,this.container);if(this.emit("doubletap",h),this.lastTap=null,!h.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var g=this.renderer.getCamera(),_=g.getBoundedRatio(g.getState().ratio/this.settings.doubleClickZoomingRatio);g.animate(this.renderer.getViewportZoomedState(s,_),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var m=Jt(e,this.lastTouches,this.container);this.emit("tap",m),this.lastTap={time:Date.now(),position:m.touches[0]||m.previousTouches[0]}}}this.lastTouches=Vn(e.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(e){var a=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(e.touches.length);i&&e.preventDefault();var o=Vn(e.touches),s=o.map(function(te){return Le(te,a.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var c=Jt(e,l,this.container);if(this.emit("touchmove",c),!c.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(te,oe){var ae=a.startTouchesPositions[oe];return ae&&(te.x!==ae.x||te.y!==ae.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){a.isMoving=!1},this.settings.dragTimeout);var h=this.renderer.getCamera(),g=this.startCameraState,_=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var m=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),b=m.x,S=m.y,T=this.renderer.viewportToFramedGraph(s[0]),x=T.x,E=T.y;h.setState({x:g.x+b-x,y:g.y+S-E});break}case 2:{var A={x:.5,y:.5,angle:0,ratio:1},L=s[0],w=L.x,D=L.y,G=s[1],I=G.x,B=G.y,z=Math.atan2(B-D,I-w)-this.startTouchesAngle,V=Math.hypot(B-D,I-w)/this.startTouchesDistance,N=h.getBoundedRatio(g.ratio/V);A.ratio=N,A.angle=g.angle+z;var U=this.getDimensions(),W=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:g}),H=Math.min(U.width,U.height)-2*_,Y=H/U.width,X=H/U.height,F=N/H,P=w-H/2/Y,O=D-H/2/X,ne=na({x:P,y:O},A.angle);P=ne.x,O=ne.y,A.x=W.x-P*F,A.y=W.y+O*F,h.setState(A);break}}}}}},{key:"setSettings",value:function(e){this.settings=e}}])})(Ji),Cu=(function(){function n(r,t,e,a){le(this,n),k(this,"pendingNode",null),k(this,"session",null),this.graph=r,this.viewportToGraph=t,this.setNodesState=e,this.emit=a}return ue(n,[{key:"start",value:function(t,e,a,i,o){var s=a(t),l=!1;if(this.emit("nodeDragStart",{node:t,allDraggedNodes:s,event:e,preventSigmaDefault:function(){l=!0}}),l)return!1;var c=new Map,h=$(s),g;try{for(h.s();!(g=h.n()).done;){var _=g.value;c.set(_,{x:this.graph.getNodeAttribute(_,i),y:this.graph.getNodeAttribute(_,o)})}}catch(m){h.e(m)}finally{h.f()}return this.session={node:t,allNodes:s,startPosition:this.viewportToGraph(e),startNodePositions:c,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(t,e){var a=this.session,i=a.allNodes,o=a.startNodePositions,s=a.startPosition,l=a.xAttr,c=a.yAttr,h=this.viewportToGraph(t),g={x:h.x-s.x,y:h.y-s.y},_=$(i),m;try{for(_.s();!(m=_.n()).done;){var b=m.value,S=o.get(b);if(!(!S||!this.graph.hasNode(b))){var T={x:S.x+g.x,y:S.y+g.y};e?this.graph.mergeNodeAttributes(b,e(T,b)):(this.graph.setNodeAttribute(b,l,T.x),this.graph.setNodeAttribute(b,c,T.y))}}}catch(x){_.e(x)}finally{_.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var t=this.session,e=t.node,a=t.allNodes;return this.setNodesState(a,{isDragged:!1}),this.session=null,{node:e,allNodes:a}}},{key:"removeNode",value:function(t){t===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===t?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(t)&&(this.session.allNodes=this.session.allNodes.filter(function(e){return e!==t}),this.session.startNodePositions.delete(t)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function Mi(n,r){return n<r?"".concat(n,"\0").concat(r):"".concat(r,"\0").concat(n)}var Pu=(function(){function n(r,t){le(this,n),k(this,"groups",new Map),k(this,"edgeToGroupKey",new Map),this.graph=r,this.onGroupChanged=t}return ue(n,[{key:"getGroupKey",value:function(t){return Mi(this.graph.source(t),this.graph.target(t))}},{key:"sortGroup",value:function(t,e){var a=this,i=e.split("\0")[0];t.sort(function(o,s){var l=a.graph.source(o)===i||!a.graph.isDirected(o)?0:1,c=a.graph.source(s)===i||!a.graph.isDirected(s)?0:1;return l-c})}},{key:"register",value:function(t){var e=this.getGroupKey(t),a=this.groups.get(e);a||(a=[],this.groups.set(e,a)),a.includes(t)||a.push(t),this.edgeToGroupKey.set(t,e),a.length>1&&this.sortGroup(a,e),this.onGroupChanged(a,a.length)}},{key:"unregister",value:function(t){var e=this.edgeToGroupKey.get(t);if(e){this.edgeToGroupKey.delete(t);var a=this.groups.get(e);if(a){var i=a.indexOf(t);i!==-1&&a.splice(i,1),a.length===0?this.groups.delete(e):this.onGroupChanged(a,a.length)}}}},{key:"getGroup",value:function(t){var e,a=this.edgeToGroupKey.get(t);return a?(e=this.groups.get(a))!==null&&e!==void 0?e:[]:[]}},{key:"getSiblings",value:function(t){return this.getGroup(t).filter(function(e){return e!==t})}},{key:"rebuild",value:function(){var t=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,c,h,g){var _=Mi(h,g),m=t.groups.get(_);m||(m=[],t.groups.set(_,m)),m.push(l),t.edgeToGroupKey.set(l,_)});var e=$(this.groups),a;try{for(e.s();!(a=e.n()).done;){var i=he(a.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){e.e(l)}finally{e.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function Oi(n,r){var t;if(n===!1||n==="extend"||n==="separate")return n;var e=n[r];return e!==void 0?e:(t=n.default)!==null&&t!==void 0?t:!1}function Wi(n){return n===!1?!1:n==="extend"||n==="separate"?!0:Object.values(n).some(function(r){return r==="extend"||r==="separate"})}function Bi(n){return n==="separate"?!0:n===!1||n==="extend"?!1:n.default==="separate"?!0:Object.values(n).includes("separate")}var Se={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(r,t,e){return r.setNodeState(t,{isHovered:e})},getCursor:function(r,t){var e;return(e=r.nodeDataCache[t])===null||e===void 0?void 0:e.cursor},isHitValid:function(r,t){var e;return((e=r.nodeDataCache[t])===null||e===void 0?void 0:e.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(r){return!!r.settings.enableEdgeEvents},writesPickingThisFrame:function(r){return!!r.settings.enableEdgeEvents},setHover:function(r,t,e){return r.setEdgeState(t,{isHovered:e})},getCursor:function(r,t){var e;return(e=r.edgeDataCache[t])===null||e===void 0?void 0:e.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(r){return Bi(r.settings.nodeLabelEvents)},writesPickingThisFrame:function(r){return Wi(r.settings.nodeLabelEvents)},setHover:function(r,t,e){return r.setNodeState(t,{isLabelHovered:e})},getCursor:function(r,t){var e;return(e=r.nodeDataCache[t])===null||e===void 0?void 0:e.labelCursor},resolveForVerb:function(r,t,e){var a=Oi(e.settings.nodeLabelEvents,t);return a===!1?null:a==="extend"?{kind:"node",key:r.key}:r}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(r){return Bi(r.settings.edgeLabelEvents)},writesPickingThisFrame:function(r){return Wi(r.settings.edgeLabelEvents)},setHover:function(r,t,e){return r.setEdgeState(t,{isLabelHovered:e})},getCursor:function(r,t){var e;return(e=r.edgeDataCache[t])===null||e===void 0?void 0:e.labelCursor},resolveForVerb:function(r,t,e){var a=Oi(e.settings.edgeLabelEvents,t);return a===!1?null:a==="extend"?{kind:"edge",key:r.key}:r}}},dt=["node","edge","nodeLabel","edgeLabel"];function ku(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function ut(n,r,t){var e;return(e=n.idsByKind[r].get(t))!==null&&e!==void 0?e:0}function Ba(n,r){var t=$(dt),e;try{for(t.s();!(e=t.n()).done;){var a=e.value;if(a===r||Se[a].parent===r){var i=$(n.idsByKind[a].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;n.lookup[s]=null}}catch(_){i.e(_)}finally{i.f()}n.idsByKind[a]=new Map}}}catch(_){t.e(_)}finally{t.f()}var l=1,c=$(dt),h;try{for(c.s();!(h=c.n()).done;){var g=h.value;if(g===r)break;l+=n.idsByKind[g].size}}catch(_){c.e(_)}finally{c.f()}n.nextId=l}function Ui(n,r,t){var e=n.nextId++;return n.idsByKind[r].set(t,e),n.lookup[e]={kind:r,key:t},e}function Fu(n,r){var t=$(dt),e;try{for(t.s();!(e=t.n()).done;){var a=e.value;if(Se[a].parent!==null){var i=$(n.idsByKind[a].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;n.lookup[s]=null}}catch(w){i.e(w)}finally{i.f()}n.idsByKind[a]=new Map}}}catch(w){t.e(w)}finally{t.f()}n.nextId=1;var l=$(dt),c;try{for(l.s();!(c=l.n()).done;){var h=c.value;if(Se[h].parent===null){var g=$(n.idsByKind[h].values()),_;try{for(g.s();!(_=g.n()).done;){var m=_.value;m>=n.nextId&&(n.nextId=m+1)}}catch(w){g.e(w)}finally{g.f()}}}}catch(w){l.e(w)}finally{l.f()}var b=$(dt),S;try{for(b.s();!(S=b.n()).done;){var T=S.value,x=Se[T];if(!(x.parent===null||!x.isEnabled(r))){var E=$(n.idsByKind[x.parent].keys()),A;try{for(E.s();!(A=E.n()).done;){var L=A.value;n.idsByKind[T].set(L,n.nextId),n.lookup[n.nextId]={kind:T,key:L},n.nextId++}}catch(w){E.e(w)}finally{E.f()}}}}catch(w){b.e(w)}finally{b.f()}}function Iu(n,r){var t=$(dt),e;try{for(t.s();!(e=t.n()).done;){var a=e.value,i=n[a],o=r[a];if(i!==o){if(i.size!==o.size)return!1;var s=$(i),l;try{for(s.s();!(l=s.n()).done;){var c=he(l.value,2),h=c[0],g=c[1];if(o.get(h)!==g)return!1}}catch(_){s.e(_)}finally{s.f()}}}}catch(_){t.e(_)}finally{t.f()}return!0}function Hi(n,r,t){Se[r.kind].setHover(n,r.key,t)}function Gu(n,r){return Se[r.kind].getCursor(n,r.key)}function tn(n,r){return"".concat(r).concat(Se[n].eventSuffix)}function nn(n,r){return J(J({},r),{},k({},Se[n.kind].payloadKey,n.key))}function Nu(n,r,t){var e=Se[r.kind].resolveForVerb;return e?e(r,t,n):r}function zu(n,r){var t=Se[r.kind].isHitValid;return t?t(n,r.key):!0}function Ua(n){return dt.filter(function(r){return r===n||Se[r].parent===n})}function eo(n,r,t){return r&&(r=Nu(n,r,t)),r&&!zu(n,r)&&(r=null),r}function Ha(n,r,t){var e=t==="wheel"?n.stateManager.hovered:n.getHitAtPosition(r);return eo(n,e,t)}function Mu(n,r){return!n||!r?n===r:n.kind===r.kind&&n.key===r.key}function to(n,r,t){var e={event:t,preventSigmaDefault:function(){return t.preventSigmaDefault()}},a=n.dragManager.session,i=a?{kind:"node",key:a.node}:eo(n,r,"enter"),o=n.stateManager,s=o.hovered;Mu(s,i)||(s&&(Hi(n,s,!1),n.emit(tn(s.kind,"leave"),nn(s,e))),o.setHovered(i),i&&(Hi(n,i,!0),n.emit(tn(i.kind,"enter"),nn(i,e))),n.updateContainerCursor())}function Ou(n,r,t,e){e.handleResize=function(){return n.scheduleRefresh()},window.addEventListener("resize",e.handleResize),e.handleMove=function(i){n.hoverResolver.pointerMoved(st(i))},e.handleMoveBody=function(i){var o=st(i),s=n.dragManager;if(s.pendingNode&&!s.session){var l=n.nodeStyleAnalysis,c=l.xAttribute,h=l.yAttribute,g=n.settings;s.start(s.pendingNode,o,g.getDraggedNodes,c||"x",h||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,n.settings.dragPositionToAttributes),n.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),n.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},e.handleLeave=function(i){var o=st(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};n.hoverResolver.pointerLeft(),to(n,null,o),n.emit("leaveStage",s)},e.handleEnter=function(i){var o=st(i);n.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var a=function(o){return function(s){var l=st(s),c={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},h=Ha(n,l,o);if(h){n.emit(tn(h.kind,o),nn(h,c));return}n.emit("".concat(o,"Stage"),c)}};e.handleClick=a("click"),e.handleRightClick=a("rightClick"),e.handleDoubleClick=a("doubleClick"),e.handleWheel=a("wheel"),e.handleDown=function(i){var o=st(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=Ha(n,o,"down");if(l){l.kind==="node"&&n.settings.enableNodeDrag&&(n.dragManager.pendingNode=l.key),n.emit(tn(l.kind,"down"),nn(l,s));return}n.emit("downStage",s)},e.handleUp=function(i){var o=st(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=n.dragManager.end();l&&n.emit("nodeDragEnd",J({node:l.node,allDraggedNodes:l.allNodes},s));var c=Ha(n,o,"up");if(c){n.emit(tn(c.kind,"up"),nn(c,s));return}n.emit("upStage",s)},r.on("mousemove",e.handleMove),r.on("mousemovebody",e.handleMoveBody),r.on("click",e.handleClick),r.on("rightClick",e.handleRightClick),r.on("doubleClick",e.handleDoubleClick),r.on("wheel",e.handleWheel),r.on("mousedown",e.handleDown),r.on("mouseup",e.handleUp),r.on("mouseleave",e.handleLeave),r.on("mouseenter",e.handleEnter),t.on("touchdown",e.handleDown),t.on("touchdown",e.handleMove),t.on("touchup",e.handleUp),t.on("touchmove",e.handleMove),t.on("tap",e.handleClick),t.on("doubletap",e.handleDoubleClick),t.on("touchmove",e.handleMoveBody)}function Wu(n,r){var t=n.graph,e=new Set(["x","y","zIndex","type"]);r.eachNodeAttributesUpdatedGraphUpdate=function(a){var i,o=(i=a.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return e.has(l)});n.refresh({partialGraph:{nodes:t.nodes()},skipIndexation:!s,schedule:!0})},r.eachEdgeAttributesUpdatedGraphUpdate=function(a){var i,o=(i=a.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});n.refresh({partialGraph:{edges:t.edges()},skipIndexation:!s,schedule:!0})},r.addNodeGraphUpdate=function(a){n.addNode(a.key),n.refresh({partialGraph:{nodes:[a.key]},skipIndexation:!1,schedule:!0})},r.updateNodeGraphUpdate=function(a){n.refresh({partialGraph:{nodes:[a.key]},skipIndexation:!1,schedule:!0})},r.dropNodeGraphUpdate=function(a){n.removeNode(a.key),n.refresh({schedule:!0})},r.addEdgeGraphUpdate=function(a){var i=a.key;n.edgeGroups.register(i),n.addEdge(i);var o=n.edgeGroups.getSiblings(i),s=$(o),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;n.addEdge(c)}}catch(h){s.e(h)}finally{s.f()}n.refresh({partialGraph:{edges:[i].concat(re(o))},schedule:!0})},r.updateEdgeGraphUpdate=function(a){n.refresh({partialGraph:{edges:[a.key]},skipIndexation:!1,schedule:!0})},r.dropEdgeGraphUpdate=function(a){var i=a.key,o=n.edgeGroups.getSiblings(i);n.edgeGroups.unregister(i),n.removeEdge(i);var s=$(o),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;n.addEdge(c)}}catch(h){s.e(h)}finally{s.f()}n.refresh({schedule:!0})},r.clearEdgesGraphUpdate=function(){n.clearEdgeState(),n.clearEdgeIndices(),n.refresh({schedule:!0})},r.clearGraphUpdate=function(){n.clearEdgeState(),n.clearNodeState(),n.clearEdgeIndices(),n.clearNodeIndices(),n.refresh({schedule:!0})},t.on("nodeAdded",r.addNodeGraphUpdate),t.on("nodeDropped",r.dropNodeGraphUpdate),t.on("nodeAttributesUpdated",r.updateNodeGraphUpdate),t.on("eachNodeAttributesUpdated",r.eachNodeAttributesUpdatedGraphUpdate),t.on("edgeAdded",r.addEdgeGraphUpdate),t.on("edgeDropped",r.dropEdgeGraphUpdate),t.on("edgeAttributesUpdated",r.updateEdgeGraphUpdate),t.on("eachEdgeAttributesUpdated",r.eachEdgeAttributesUpdatedGraphUpdate),t.on("edgesCleared",r.clearEdgesGraphUpdate),t.on("cleared",r.clearGraphUpdate)}function Bu(n,r){n.removeListener("nodeAdded",r.addNodeGraphUpdate),n.removeListener("nodeDropped",r.dropNodeGraphUpdate),n.removeListener("nodeAttributesUpdated",r.updateNodeGraphUpdate),n.removeListener("eachNodeAttributesUpdated",r.eachNodeAttributesUpdatedGraphUpdate),n.removeListener("edgeAdded",r.addEdgeGraphUpdate),n.removeListener("edgeDropped",r.dropEdgeGraphUpdate),n.removeListener("edgeAttributesUpdated",r.updateEdgeGraphUpdate),n.removeListener("eachEdgeAttributesUpdated",r.eachEdgeAttributesUpdatedGraphUpdate),n.removeListener("edgesCleared",r.clearEdgesGraphUpdate),n.removeListener("cleared",r.clearGraphUpdate)}var Uu={x:.5,y:.5,angle:0,ratio:1},Hu=8,Vu=.001;function ju(n){var r=n.coords,t=n.nodeData,e=n.dimensions,a=n.stagePadding,i=n.zoomToSizeRatioFunction,o=n.itemSizesReference,s=n.fitLabels,l=n.nodeLabelBox,c=Object.keys(r);if(!c.length)return n.extent;for(var h=i(1)||1,g=o==="positions",_=e.width,m=e.height,b=n.extent,S=0;S<Hu;S++){for(var T=An(b),x={width:b.x[1]-b.x[0]||1,height:b.y[1]-b.y[0]||1},E=Xe(Uu,e,x,a),A=Vi(E,T({x:0,y:0}),_,m),L=Vi(E,T({x:1,y:0}),_,m),w=Math.hypot(L.x-A.x,L.y-A.y)||1,D=1/0,G=-1/0,I=1/0,B=-1/0,z=0,V=c.length;z<V;z++){var N=c[z],U=t[N],W=U.size/h*(g?w:1),H=-W,Y=W,X=-W,F=W;if(s){var P=l(U,W);P&&(P.minX<H&&(H=P.minX),P.maxX>Y&&(Y=P.maxX),P.minY<X&&(X=P.minY),P.maxY>F&&(F=P.maxY))}var O=r[N],ne=O.x,te=O.y;D=Math.min(D,ne+H/w),G=Math.max(G,ne+Y/w),I=Math.min(I,te-F/w),B=Math.max(B,te-X/w)}var oe={x:[D,G],y:[I,B]},ae=Math.max(oe.x[1]-oe.x[0],oe.y[1]-oe.y[0])||1,ie=Math.max(Math.abs(oe.x[0]-b.x[0]),Math.abs(oe.x[1]-b.x[1]),Math.abs(oe.y[0]-b.y[0]),Math.abs(oe.y[1]-b.y[1]));if(b=oe,ie/ae<Vu)break}return b}function Vi(n,r,t,e){var a=gt(n,r);return{x:(1+a.x)*t/2,y:(1-a.y)*e/2}}var Xu=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),qu=1500,Yu=`.sigma-gesture-hint {
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
}`;function ji(n){var r,t,e=xt("style");e.textContent=n,document.head.appendChild(e);var a=((r=(t=e.sheet)===null||t===void 0?void 0:t.cssRules.length)!==null&&r!==void 0?r:0)>0;return e.remove(),a}var lt=null;function Ku(){return lt===null&&(lt=Yu,ji("@scope {}")&&(lt=`@scope {
`.concat(lt,`
}`)),ji("@layer sigma-gesture-hint {}")&&(lt=`@layer sigma-gesture-hint {
`.concat(lt,`
}`))),lt}var Zu=(function(){function n(r){le(this,n),k(this,"hideTimeout",null),this.styleElement=xt("style"),this.styleElement.textContent=Ku(),r.appendChild(this.styleElement),this.element=xt("div",{opacity:"0"},{class:"sigma-gesture-hint"}),r.appendChild(this.element)}return ue(n,[{key:"show",value:function(t,e){var a=this,i=t==="touch"?e.sharedGestureTouchMessage:Xu?e.sharedGestureAppleWheelMessage:e.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){a.hideTimeout=null,a.element.style.opacity="0"},qu))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),$u=(function(){function n(r){le(this,n),k(this,"readBuffer",null),k(this,"fence",null),k(this,"result",new Uint8Array(4)),k(this,"generation",0),k(this,"readGeneration",0),k(this,"lastEvent",null),k(this,"active",!1),k(this,"dirty",!1),k(this,"rafId",null),k(this,"killed",!1),this.options=r}return ue(n,[{key:"pointerMoved",value:function(t){this.lastEvent=t,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var t=this.options,e=t.gl,a=t.getFrameBuffer,i=t.getPixelRatio,o=t.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=aa(e,s.x,s.y,i(),o()),c=he(l,2),h=c[0],g=c[1];this.readBuffer||(this.readBuffer=e.createBuffer()),e.bindFramebuffer(e.FRAMEBUFFER,a()),e.bindBuffer(e.PIXEL_PACK_BUFFER,this.readBuffer),e.bufferData(e.PIXEL_PACK_BUFFER,4,e.STREAM_READ),e.readPixels(h,g,1,1,e.RGBA,e.UNSIGNED_BYTE,0),e.bindBuffer(e.PIXEL_PACK_BUFFER,null),e.bindFramebuffer(e.FRAMEBUFFER,null),this.fence=e.fenceSync(e.SYNC_GPU_COMMANDS_COMPLETE,0),e.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(t){var e=this;this.rafId=requestAnimationFrame(function(){e.rafId=null,e.poll(t)})}},{key:"poll",value:function(t){var e=this.options,a=e.gl,i=e.onIndex;if(!(this.killed||!this.fence)){var o=a.clientWaitSync(this.fence,0,0);if(o===a.TIMEOUT_EXPIRED){this.schedulePoll(t);return}if(a.deleteSync(this.fence),this.fence=null,o!==a.WAIT_FAILED&&this.readGeneration===this.generation){a.bindBuffer(a.PIXEL_PACK_BUFFER,this.readBuffer),a.getBufferSubData(a.PIXEL_PACK_BUFFER,0,this.result),a.bindBuffer(a.PIXEL_PACK_BUFFER,null);var s=he(this.result,4),l=s[0],c=s[1],h=s[2],g=s[3];this.active&&i(ra(l,c,h,g),t)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var t=this.options.gl;this.fence&&t.deleteSync(this.fence),this.fence=null,this.readBuffer&&t.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),Xi=(function(){function n(r,t){le(this,n),this.key=r,this.size=t}return ue(n,null,[{key:"compare",value:function(t,e){return t.size>e.size?-1:t.size<e.size||t.key>e.key?1:-1}}])})(),Hn=(function(){function n(){le(this,n),k(this,"width",0),k(this,"height",0),k(this,"cellSize",0),k(this,"columns",0),k(this,"rows",0),k(this,"cells",{})}return ue(n,[{key:"resizeAndClear",value:function(t,e){this.width=t.width,this.height=t.height,this.cellSize=e,this.columns=Math.ceil(t.width/e),this.rows=Math.ceil(t.height/e),this.cells={}}},{key:"getIndex",value:function(t){var e=Math.floor(t.x/this.cellSize),a=Math.floor(t.y/this.cellSize);return a*this.columns+e}},{key:"add",value:function(t,e,a){var i=new Xi(t,e),o=this.getIndex(a),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var t in this.cells){var e=this.cells[t];e.sort(Xi.compare)}}},{key:"getLabelsToDisplay",value:function(t,e,a){var i=this.cellSize*this.cellSize,o=i/t/t,s=o*e/i,l=Math.ceil(s),c=[];if(a)for(var h=Math.max(0,Math.floor(a.x1/this.cellSize)),g=Math.min(this.columns-1,Math.floor(a.x2/this.cellSize)),_=Math.max(0,Math.floor(a.y1/this.cellSize)),m=Math.min(this.rows-1,Math.floor(a.y2/this.cellSize)),b=_;b<=m;b++)for(var S=h;S<=g;S++){var T=b*this.columns+S,x=this.cells[T];if(x)for(var E=0;E<Math.min(l,x.length);E++)c.push(x[E].key)}else for(var A in this.cells)for(var L=this.cells[A],w=0;w<Math.min(l,L.length);w++)c.push(L[w].key);return c}}])})();function Qu(n){var r=n.graph,t=n.hoveredNode,e=n.highlightedNodes,a=n.displayedNodeLabels,i=new Set,o=new Set(e);t&&o.add(t);var s=$(o),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;r.hasNode(c)&&r.forEachEdge(c,function(m){i.add(m)})}}catch(m){s.e(m)}finally{s.f()}var h=$(a),g;try{var _=function(){var b=g.value;if(o.has(b))return 1;r.forEachEdge(b,function(S,T,x,E){var A=x===b?E:x;a.has(A)&&i.add(S)})};for(h.s();!(g=h.n()).done;)_()}catch(m){h.e(m)}finally{h.f()}return Array.from(i)}var Dt=150,Lt=50,Ju={both:0,node:1,label:2},ed={over:0,above:1,below:2,auto:3},qi=12,td=3,nd=(function(){function n(r){le(this,n),k(this,"labelGrid",new Hn),k(this,"edgeAnchorGrid",new Hn),k(this,"displayedNodeLabels",new Set),k(this,"displayedEdgeLabels",new Set),k(this,"edgeLabelCandidates",[]),k(this,"renderedNodeLabels",new Set),k(this,"labelSizeCache",new Map),k(this,"framePassPoints",new Float32Array(0)),k(this,"labelsDirty",!0),this.internals=r}return ue(n,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Hn,this.edgeAnchorGrid=new Hn}},{key:"processWebGLLabels",value:function(t){for(var e,a=this.internals,i=a.labelProgram,o=a.primitives,s=a.nodeDataCache,l=(o==null||(e=o.nodes)===null||e===void 0||(e=e.label)===null||e===void 0||(e=e.font)===null||e===void 0?void 0:e.family)||"sans-serif",c=new Map,h=0,g=t.length;h<g;h++){var _=t[h],m=s[_];if(!(m.visibility==="hidden"||!m.label)){var b=m.labelFont||l,S=c.get(b);S?S.push(m.label):c.set(b,[m.label])}}var T=$(c),x;try{for(T.s();!(x=T.n()).done;){var E=he(x.value,2),A=E[0],L=E[1],w=Ln(A),D=w.family,G=w.weight,I=w.style,B=i.registerFont(D,G,I);i.ensureGlyphsReady(L,B)}}catch(z){T.e(z)}finally{T.f()}}},{key:"measureNodeLabel",value:function(t){var e,a;if(!t.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(e=t.labelSize)!==null&&e!==void 0?e:14,c=t.labelFont||(s==null||(a=s.nodes)===null||a===void 0||(a=a.label)===null||a===void 0||(a=a.font)===null||a===void 0?void 0:a.family)||"sans-serif",h="".concat(t.label,"|").concat(l,"|").concat(c);if(this.labelSizeCache.has(h))return this.labelSizeCache.get(h);var g=Ln(c),_=g.family,m=g.weight,b=g.style,S=o.registerFont(_,m,b),T=o.measureLabel(t.label,l,S);return this.labelSizeCache.set(h,T),T}},{key:"nodeLabelBox",value:function(t,e){var a,i,o,s,l;if(t.visibility==="hidden"||t.labelVisibility==="hidden")return null;var c=this.measureNodeLabel(t),h=c.width,g=c.height,_=c.textHeight;if(!h)return null;var m=(a=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&a!==void 0?a:St,b=e+m,S=t.labelBackgroundColor?(o=t.labelBackgroundPadding)!==null&&o!==void 0?o:La:0,T=h/2,x=g/2,E=T+S,A=x+S,L=_/2,w=0,D=0;switch((s=t.labelPosition)!==null&&s!==void 0?s:"right"){case"left":w=-(b+T);break;case"above":D=-(b+L);break;case"below":D=b+L;break;case"over":break;default:w=b+T}var G=(l=t.labelAngle)!==null&&l!==void 0?l:0,I=na({x:w,y:D},G),B=I.x,z=I.y,V=Math.abs(Math.cos(G)),N=Math.abs(Math.sin(G)),U=V*E+N*A,W=N*E+V*A;return{minX:B-U,maxX:B+U,minY:z-W,maxY:z+W}}},{key:"computeDisplayedNodeLabels",value:function(){var t=this.internals.getCameraState(),e=this.internals.getDimensions(),a=e.width,i=e.height,o=this.internals.viewportToFramedGraph({x:-Dt,y:-Lt}),s=this.internals.viewportToFramedGraph({x:a+Dt,y:-Lt}),l=this.internals.viewportToFramedGraph({x:-Dt,y:i+Lt}),c=this.internals.viewportToFramedGraph({x:a+Dt,y:i+Lt}),h=Math.min(o.x,s.x,l.x,c.x),g=Math.max(o.x,s.x,l.x,c.x),_=Math.min(o.y,s.y,l.y,c.y),m=Math.max(o.y,s.y,l.y,c.y),b=Xe({x:.5,y:.5,ratio:1,angle:0},{width:a,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),S=function(P){var O=gt(b,P);return{x:(1+O.x)*a/2,y:(1-O.y)*i/2}},T=S({x:h,y:_}),x=S({x:g,y:_}),E=S({x:h,y:m}),A=S({x:g,y:m}),L={x1:Math.min(T.x,x.x,E.x,A.x),y1:Math.min(T.y,x.y,E.y,A.y),x2:Math.max(T.x,x.x,E.x,A.x),y2:Math.max(T.y,x.y,E.y,A.y)},w=this.internals,D=w.settings,G=w.nodeDataCache,I=w.nodesWithForcedLabels,B=this.labelGrid.getLabelsToDisplay(t.ratio,D.labelDensity,L);ba(B,I);for(var z=0,V=B.length;z<V;z++){var N=B[z],U=G[N];if(!this.displayedNodeLabels.has(N)&&!(U.visibility==="hidden"||U.labelVisibility==="hidden")&&U.label&&!(U.x<h||U.x>g||U.y<_||U.y>m)){var W=this.internals.framedGraphToViewport(U),H=W.x,Y=W.y,X=this.internals.scaleSize(U.size);!Ye(U)&&X<D.labelRenderedSizeThreshold||H<-Dt-X||H>a+Dt+X||Y<-Lt-X||Y>i+Lt+X||this.displayedNodeLabels.add(N)}}}},{key:"buildFramePassPoints",value:function(){var t=this.internals,e=t.nodeDataCache,a=t.nodeDataTexture;if(!a)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=$(this.displayedNodeLabels),c;try{for(l.s();!(c=l.n()).done;){var h,g,_=c.value,m=e[_];if(m){var b=a.getIndex(_);b<0||(o[s*3]=b,o[s*3+1]=(h=Tt[m.labelPosition||Ue.labelPosition])!==null&&h!==void 0?h:0,o[s*3+2]=(g=m.labelAngle)!==null&&g!==void 0?g:0,s++)}}}catch(S){l.e(S)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(t,e){var a=this.internals,i=a.nodeDataCache,o=a.labelProgram,s=a.primitives,l=a.nodeDataTexture,c=[],h=$(this.displayedNodeLabels),g;try{for(h.s();!(g=h.n()).done;){var _=g.value;if(!this.renderedNodeLabels.has(_)){var m=i[_];e&&m.labelDepth!==e||(this.renderedNodeLabels.add(_),c.push(_))}}}catch(Te){h.e(Te)}finally{h.f()}if(c.length!==0){if(this.labelsDirty){for(var b,S,T,x=0,E=0,A=c.length;E<A;E++){var L=i[c[E]];x+=L.label.length}o.reallocate(x);for(var w=14,D=(b=s==null||(S=s.nodes)===null||S===void 0||(S=S.label)===null||S===void 0?void 0:S.margin)!==null&&b!==void 0?b:St,G=Ue.labelPosition,I=(s==null||(T=s.nodes)===null||T===void 0||(T=T.label)===null||T===void 0||(T=T.font)===null||T===void 0?void 0:T.family)||"sans-serif",B=new Map,z=0,V=0,N=c.length;V<N;V++){var U,W,H,Y,X=c[V],F=i[X],P=F.labelFont||I,O=B.get(P);if(O===void 0){var ne=Ln(P),te=ne.family,oe=ne.weight,ae=ne.style;O=o.registerFont(te,oe,ae),B.set(P,O)}var ie={text:F.label,x:F.x,y:F.y,size:(U=F.labelSize)!==null&&U!==void 0?U:w,color:F.labelColor,nodeSize:F.size,margin:D,position:(W=F.labelPosition)!==null&&W!==void 0?W:G,hidden:!1,forceLabel:Ye(F),type:"default",zIndex:(H=F.zIndex)!==null&&H!==void 0?H:0,parentType:"node",parentKey:X,fontKey:O,labelAngle:(Y=F.labelAngle)!==null&&Y!==void 0?Y:0,nodeIndex:l.getIndex(X)},Ee=o.processLabel(X,z,ie);z+=Ee}o.invalidateBuffers()}o.render(t)}}},{key:"renderBackdrops",value:function(t,e){var a=this.internals,i=a.backdropProgram,o=a.nodeDataCache,s=a.nodesWithBackdrop,l=a.attachmentManager,c=a.pixelRatio,h=a.nodeDataTexture,g=[],_=$(s),m;try{for(_.s();!(m=_.n()).done;){var b,S=m.value,T=o[S];if(!(!T||T.visibility==="hidden")&&!(e&&T.depth!==e)){var x=(b=h?.getIndex(S))!==null&&b!==void 0?b:-1;x<0||g.push({key:S,nodeIndex:x})}}}catch(Ge){_.e(Ge)}finally{_.f()}if(g.length!==0){i.reallocate(g.length);for(var E=0;E<g.length;E++){var A,L,w,D,G,I,B,z,V=g[E],N=V.key,U=V.nodeIndex,W=o[N],H=this.displayedNodeLabels.has(N),Y=H?this.measureNodeLabel(W):{width:0,height:0,textHeight:0},X=Y.textHeight,F=Y.width,P=Y.height,O=0,ne=0;if(H&&W.labelAttachment&&l){var te=l.getEntry(N,W.labelAttachment);if(te){var oe=W.labelAttachmentPlacement||"below";if(oe==="below"||oe==="above"){var ae=te.height/c;P+=ae+$e,F=Math.max(F,te.width/c),ne=oe==="below"?(ae+$e)/2:-(ae+$e)/2}else{var ie=te.width/c;F+=ie+$e,P=Math.max(P,te.height/c),O=oe==="right"?(ie+$e)/2:-(ie+$e)/2}}}var Ee=W.backdropColor?qe(W.backdropColor):[255,255,255,255],Te=W.backdropShadowColor?qe(W.backdropShadowColor):[0,0,0,128],be=Ee.map(function(Ge){return Ge/255}),Ve=Te.map(function(Ge){return Ge/255}),Qe=(A=W.backdropShadowBlur)!==null&&A!==void 0?A:12,Je=(L=W.backdropPadding)!==null&&L!==void 0?L:6,et=W.backdropBorderColor?qe(W.backdropBorderColor):[0,0,0,0],qn=et.map(function(Ge){return Ge/255}),Ct=(w=W.backdropBorderWidth)!==null&&w!==void 0?w:0,Yn=(D=W.backdropCornerRadius)!==null&&D!==void 0?D:0,an=(G=W.backdropLabelPadding)!==null&&G!==void 0?G:-1,Pt=an<0?Je:an,rn=(I=Ju[(B=W.backdropArea)!==null&&B!==void 0?B:"both"])!==null&&I!==void 0?I:0,kt={key:N,nodeIndex:U,label:W.label,labelWidth:F,labelHeight:P,textHeight:X,type:"default",position:W.labelPosition||Ue.labelPosition,labelAngle:(z=W.labelAngle)!==null&&z!==void 0?z:0,backdropColor:be,backdropShadowColor:Ve,backdropShadowBlur:Qe,backdropPadding:Je,backdropBorderColor:qn,backdropBorderWidth:Ct,backdropCornerRadius:Yn,backdropLabelPadding:Pt,backdropArea:rn,labelBoxOffset:[O,ne]};i.processBackdrop(E,kt)}i.invalidateBuffers(),i.render(t)}}},{key:"renderLabelBackgrounds",value:function(t,e){var a=this.internals,i=a.labelBackgroundProgram,o=a.nodeDataCache,s=a.nodeDataTexture,l=Se.nodeLabel.writesPickingThisFrame(this.internals),c=[],h=$(this.displayedNodeLabels),g;try{for(h.s();!(g=h.n()).done;){var _=g.value,m=o[_];!m||m.visibility==="hidden"||e&&m.labelDepth!==e||!l&&!m.labelBackgroundColor||c.push(_)}}catch(U){h.e(U)}finally{h.f()}if(c.length!==0){i.reallocate(c.length);for(var b=0;b<c.length;b++){var S,T,x,E,A=c[b],L=o[A],w=(S=s?.getIndex(A))!==null&&S!==void 0?S:-1;if(!(w<0)){var D=this.measureNodeLabel(L),G=D.width,I=D.height,B=D.textHeight,z=ut(this.internals.pickingState,"nodeLabel",A)||ut(this.internals.pickingState,"node",A),V=L.labelBackgroundColor?ke(L.labelBackgroundColor):ke("transparent"),N={nodeIndex:w,id:vt(z),color:V,labelWidth:G,labelHeight:I,textHeight:B,positionMode:(T=Tt[L.labelPosition||Ue.labelPosition])!==null&&T!==void 0?T:0,labelAngle:(x=L.labelAngle)!==null&&x!==void 0?x:0,padding:(E=L.labelBackgroundPadding)!==null&&E!==void 0?E:La};i.processLabelBackground(b,N)}}i.invalidateBuffers(),i.render(t)}}},{key:"cacheAttachments",value:function(t){var e=this.internals,a=e.attachmentManager,i=e.pixelRatio,o=e.nodeDataCache,s=e.nodesWithBackdrop,l=e.graph;if(a){var c=$(s),h;try{for(c.s();!(h=c.n()).done;){var g=h.value;if(this.displayedNodeLabels.has(g)){var _=o[g];if(!(!_||_.visibility==="hidden")&&!(t&&_.depth!==t)&&_.labelAttachment){var m=l.getNodeAttributes(g),b=this.measureNodeLabel(_),S=b.width,T=b.height,x={node:g,attributes:m,pixelRatio:i,labelWidth:S,labelHeight:T};a.renderAttachment(g,_.labelAttachment,x)}}}}catch(E){c.e(E)}finally{c.f()}a.regenerateAtlas()}}},{key:"renderAttachments",value:function(t,e){var a=this.internals,i=a.attachmentManager,o=a.attachmentProgram,s=a.nodeDataCache,l=a.nodesWithBackdrop,c=a.pixelRatio,h=a.nodeDataTexture;if(!(!i||!o)){var g=0;o.reallocateAttachments(l.size);var _=$(l),m;try{for(_.s();!(m=_.n()).done;){var b,S,T,x,E=m.value;if(this.displayedNodeLabels.has(E)){var A=s[E];if(!(!A||A.visibility==="hidden")&&!(e&&A.labelDepth!==e)&&A.labelAttachment){var L=i.getEntry(E,A.labelAttachment);if(L){var w=(b=h?.getIndex(E))!==null&&b!==void 0?b:-1;if(!(w<0)){var D=this.measureNodeLabel(A),G=D.width,I=D.height,B=D.textHeight,z=(S=ci[A.labelAttachmentPlacement||"below"])!==null&&S!==void 0?S:0;o.processAttachment(g,{nodeIndex:w,atlasX:L.x,atlasY:L.y,atlasW:L.width,atlasH:L.height,attachWidth:L.width/c,attachHeight:L.height/c,positionMode:(T=Tt[A.labelPosition||Ue.labelPosition])!==null&&T!==void 0?T:0,attachmentPlacement:z,labelWidth:G,labelHeight:I,textHeight:B,labelAngle:(x=A.labelAngle)!==null&&x!==void 0?x:0}),g++}}}}}}catch(V){_.e(V)}finally{_.f()}g!==0&&(o.reallocateAttachments(g),i.bindTexture($t),o.invalidateBuffers(),o.render(t))}}},{key:"computeDisplayedEdgeLabels",value:function(){var t=this.internals,e=t.graph,a=t.stateManager,i=t.settings,o=t.edgesWithForcedLabels,s=a.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,c=a.hovered,h=Qu({graph:e,hoveredNode:c?.kind==="node"?c.key:null,displayedNodeLabels:l,highlightedNodes:s});ba(h,o),this.edgeLabelCandidates=h,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(t){for(var e=this.internals,a=e.graph,i=e.nodeDataCache,o=e.edgeDataCache,s=[],l=new Set,c=0,h=this.edgeLabelCandidates.length;c<h;c++){var g=this.edgeLabelCandidates[c];if(!l.has(g)){l.add(g);var _=a.extremities(g),m=i[_[0]],b=i[_[1]],S=o[g];!S||!m||!b||S.visibility==="hidden"||S.labelVisibility==="hidden"||m.visibility==="hidden"||b.visibility==="hidden"||t&&S.labelDepth!==t||S.label&&s.push(g)}}return s}},{key:"renderEdgeLabels",value:function(t,e){var a=this.internals,i=a.graph,o=a.nodeDataCache,s=a.edgeDataCache,l=a.primitives,c=a.edgeLabelProgram,h=a.nodeDataTexture,g=a.edgeDataTexture;if(c){var _=this.filterEdgeLabelsForDepth(e),m=$(_),b;try{for(m.s();!(b=m.n()).done;){var S=b.value;this.displayedEdgeLabels.add(S)}}catch(ie){m.e(ie)}finally{m.f()}if(_.length!==0){if(this.labelsDirty){var T,x,E=0,A=$(_),L;try{for(A.s();!(L=A.n()).done;){var w=L.value;E+=s[w].label.length}}catch(ie){A.e(ie)}finally{A.f()}c.reallocate(E);var D=(T=l==null||(x=l.edges)===null||x===void 0||(x=x.label)===null||x===void 0?void 0:x.margin)!==null&&T!==void 0?T:5,G="over",I=0,B=$(_),z;try{for(B.s();!(z=B.n()).done;){var V,N,U=z.value,W=i.extremities(U),H=W[0],Y=W[1],X=o[H],F=o[Y],P=s[U],O=h.getIndex(H),ne=h.getIndex(Y),te=g.getIndex(U),oe={text:P.label,x:(X.x+F.x)/2,y:(X.y+F.y)/2,size:qi,color:P.labelColor,nodeSize:0,nodeIndex:-1,margin:D,position:(V=P.labelPosition)!==null&&V!==void 0?V:G,hidden:!1,forceLabel:Ye(P),type:"default",zIndex:(N=P.zIndex)!==null&&N!==void 0?N:0,parentType:"edge",parentKey:U,fontKey:"",labelAngle:0,sourceX:X.x,sourceY:X.y,targetX:F.x,targetY:F.y,sourceSize:X.size,targetSize:F.size,sourceShape:X.shape||"circle",targetShape:F.shape||"circle",edgeSize:P.size,offset:0,edgeAttributes:P,sourceNodeIndex:O,targetNodeIndex:ne,edgeIndex:te},ae=c.processEdgeLabel(U,I,oe);I+=ae}}catch(ie){B.e(ie)}finally{B.f()}c.invalidateBuffers()}c.render(t)}}}},{key:"renderEdgeLabelBackgrounds",value:function(t,e){var a,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,c=o.edgeDataCache,h=o.primitives,g=o.edgeDataTexture;if(!(!g||!l||!s)){var _=Se.edgeLabel.writesPickingThisFrame(this.internals),m=(a=h==null||(i=h.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&a!==void 0?a:5,b="over",S=this.filterEdgeLabelsForDepth(e),T=[],x=$(S),E;try{for(x.s();!(E=x.n()).done;){var A=E.value;!_&&!c[A].labelBackgroundColor||T.push(A)}}catch(X){x.e(X)}finally{x.f()}if(T.length!==0){s.reallocate(T.length);for(var L=0;L<T.length;L++){var w,D,G,I=T[L],B=c[I],z=B.label,V=l.measureLabelAtlasWidth(z),N=(w=B.labelPosition)!==null&&w!==void 0?w:b,U=typeof N=="string"&&(D=ed[N])!==null&&D!==void 0?D:0,W=ut(this.internals.pickingState,"edgeLabel",I)||ut(this.internals.pickingState,"edge",I),H=B.labelBackgroundColor?ke(B.labelBackgroundColor):ke("transparent"),Y={edgeIndex:g.getIndex(I),baseFontSize:qi,totalTextWidth:V,positionMode:U,margin:m,padding:(G=B.labelBackgroundPadding)!==null&&G!==void 0?G:td,color:H,id:vt(W),edgeAttributes:B};s.processEdgeLabelBackground(L,I,Y)}s.invalidateBuffers(),s.render(t)}}}}])})(),ad=(function(){function n(r,t,e,a){le(this,n),k(this,"nodeStates",new Map),k(this,"edgeStates",new Map),k(this,"hovered",null),k(this,"dirtyNodes",new Set),k(this,"dirtyEdges",new Set),k(this,"graphStateChanged",!1),k(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=r,this.customNodeStateDefaults=t,this.customEdgeStateDefaults=e,this.customGraphStateDefaults=a,this.graphState=ca(a)}return ue(n,[{key:"getNodeState",value:function(t){t=""+t;var e=this.nodeStates.get(t);return e||(e=Gr(this.customNodeStateDefaults),this.nodeStates.set(t,e)),e}},{key:"getEdgeState",value:function(t){t=""+t;var e=this.edgeStates.get(t);return e||(e=Nr(this.customEdgeStateDefaults),this.edgeStates.set(t,e)),e}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var t=new Set,e=$(this.nodeStates),a;try{for(e.s();!(a=e.n()).done;){var i=he(a.value,2),o=i[0],s=i[1];s.isHighlighted&&t.add(o)}}catch(l){e.e(l)}finally{e.f()}return t}},{key:"setNodeState",value:function(t,e){t=""+t;var a=this.getNodeState(t);if(yt(a,e)){var i=J(J({},a),e);this.nodeStates.set(t,i),this.dirtyNodes.add(t),this.updateHoveredNodeTracking(t,a,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(t,e){t=""+t;var a=this.getEdgeState(t);if(yt(a,e)){var i=J(J({},a),e);this.edgeStates.set(t,i),this.dirtyEdges.add(t),this.updateHoveredEdgeTracking(t,a,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(t){if(yt(this.graphState,t)){var e=J(J({},this.graphState),t);e.isIdle=!e.isPanning&&!e.isZooming&&!e.isDragging,this.graphState=e,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(t,e){var a=!1,i=$(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(yt(l,e)){var c=J(J({},l),e);this.nodeStates.set(s,c),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,c),a=!0}}}catch(h){i.e(h)}finally{i.f()}a&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(t,e){var a=!1,i=$(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(yt(l,e)){var c=J(J({},l),e);this.edgeStates.set(s,c),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,c),a=!0}}}catch(h){i.e(h)}finally{i.f()}a&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(t){this.nodeStates.delete(t),this.dirtyNodes.delete(t),this.clearHoveredFor("node",t)}},{key:"removeEdge",value:function(t){this.edgeStates.delete(t),this.dirtyEdges.delete(t),this.clearHoveredFor("edge",t)}},{key:"pruneNodes",value:function(t){var e=$(this.nodeStates.keys()),a;try{for(e.s();!(a=e.n()).done;){var i=a.value;t(i)||this.removeNode(i)}}catch(o){e.e(o)}finally{e.f()}}},{key:"pruneEdges",value:function(t){var e=$(this.edgeStates.keys()),a;try{for(e.s();!(a=e.n()).done;){var i=a.value;t(i)||this.removeEdge(i)}}catch(o){e.e(o)}finally{e.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Ua("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Ua("edge"))}},{key:"resetGraphState",value:function(){this.graphState=ca(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(t){this.hovered=t}},{key:"clearHoveredFor",value:function(t,e){this.hovered&&this.hovered.key===e&&Ua(t).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(t){this.hovered&&t.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var t,e=!1,a=!1,i=!1,o=$(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=he(s.value,2),c=l[1];if(c.isHovered&&(e=!0),c.isHighlighted&&(a=!0),c.isDragged&&(i=!0),e&&a&&i)break}}catch(g){o.e(g)}finally{o.f()}!e&&((t=this.hovered)===null||t===void 0?void 0:t.kind)==="edge"&&(e=!0);var h=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==e||this.graphState.hasHighlighted!==a||this.graphState.isDragging!==i||this.graphState.isIdle!==h)&&(this.graphStateChanged=!0),this.graphState=J(J({},this.graphState),{},{hasHovered:e,hasHighlighted:a,isDragging:i,isIdle:h})}},{key:"updateGraphStateFromEdges",value:function(){var t,e=((t=this.hovered)===null||t===void 0?void 0:t.kind)==="node";if(!e){var a=$(this.edgeStates),i;try{for(a.s();!(i=a.n()).done;){var o=he(i.value,2),s=o[1];if(s.isHovered){e=!0;break}}}catch(l){a.e(l)}finally{a.f()}}this.graphState.hasHovered!==e&&(this.graphStateChanged=!0),this.graphState=J(J({},this.graphState),{},{hasHovered:e})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(t,e,a){var i;if(e.isHovered!==a.isHovered)if(a.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==t){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,J(J({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:t}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===t&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(t,e,a){var i;if(e.isHovered!==a.isHovered)if(a.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==t){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,J(J({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:t}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===t&&(this.hovered=null)}}])})(),Yi=1,Ki=2,Zi=3,$i=4,rd=(function(n){function r(t,e){var a,i,o,s,l,c=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};le(this,r),l=ve(this,r),k(l,"nodeReducer",null),k(l,"edgeReducer",null),k(l,"stageCanvas",null),k(l,"mouseLayer",null),k(l,"gestureHint",null),k(l,"extraElements",{}),k(l,"webGLContext",null),k(l,"pickingFrameBuffer",null),k(l,"pickingTexture",null),k(l,"pickingDepthBuffer",null),k(l,"activeListeners",{}),k(l,"nodeVariableEntries",[]),k(l,"edgeVariableEntries",[]),k(l,"edgePathsByName",new Map),k(l,"nodeProgramIndex",{}),k(l,"edgeProgramIndex",{}),k(l,"edgeTextureIndexCache",{}),k(l,"nodeGraphCoords",{}),k(l,"nodeExtent",{x:[0,1],y:[0,1]}),k(l,"matrix",Pe()),k(l,"invMatrix",Pe()),k(l,"correctionRatio",1),k(l,"frameId",0),k(l,"customBBox",null),k(l,"gpuTimerExt",void 0),k(l,"activeGpuTimerQuery",null),k(l,"pendingGpuTimerQueries",[]),k(l,"normalizationFunction",An({x:[0,1],y:[0,1]})),k(l,"graphToViewportRatio",1),k(l,"pickingState",ku()),k(l,"prevNodeVisibilities",{}),k(l,"width",0),k(l,"height",0),k(l,"autoRescaleFrozen",!1),k(l,"stylesDeclaration",null),k(l,"resolvedStageStyle",{}),k(l,"renderFrame",null),k(l,"contextLost",!1),k(l,"pendingProcess","full"),k(l,"needToRefreshState",!1),k(l,"checkEdgesEventsFrame",null),k(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),k(l,"depthLayers",re(yn)),k(l,"customLayerPrograms",new Map),k(l,"nodeShapeSlug",null),k(l,"sdfAtlas",null),k(l,"depthRanges",{nodes:{},edges:{}}),k(l,"nodeBaseDepth",{}),k(l,"edgeBaseDepth",{});var h=c.primitives,g=c.styles,_=c.settings,m=_===void 0?{}:_,b=c.nodeReducer,S=c.edgeReducer,T=c.customNodeState,x=c.customEdgeState,E=c.customGraphState;l.stateManager=new ad(function(){return l.scheduleStateRefresh()},T,x,E);var A=h??Or;l.stylesDeclaration=g?{nodes:(a=g.nodes)!==null&&a!==void 0?a:Tn.nodes,edges:(i=g.edges)!==null&&i!==void 0?i:Tn.edges,stage:g.stage}:Tn,l.nodeReducer=b??null,l.edgeReducer=S??null;var L=ha(l.stylesDeclaration.nodes);l.nodeReducer&&(L.dependency="graph-state"),l.edgeStyleAnalysis=ha(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=ma(l.stylesDeclaration.stage,l.stateManager.graphState));var w=Xr(m);if(Dn(w),w.enableNodeDrag){var D=L.xAttribute,G=L.yAttribute;if((!D||!G)&&!w.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(jr(t),!(e instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=e,l.edgeGroups=new Pu(t,function(F,P){for(var O=0;O<F.length;O++){var ne=l.stateManager.getEdgeState(F[O]);ne.parallelIndex=O,ne.parallelCount=P}});var I=new Cu(t,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(F,P){return l.emit(F,P)});if(l.depthLayers=(o=A.depthLayers)!==null&&o!==void 0?o:re(yn),!(g!=null&&g.nodes)&&!mn.every(function(F){return l.depthLayers.includes(F)}))throw new Error("Sigma: depthLayers must include ".concat(mn.join(", ")," for the built-in node styles."));if(!(g!=null&&g.edges)&&!bn.every(function(F){return l.depthLayers.includes(F)}))throw new Error("Sigma: depthLayers must include ".concat(bn.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new Ma(l.depthLayers),edges:new Ma(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=xt("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var B=new Fi(l.webGLContext),z=new Oa(l.webGLContext,{channels:1}),V=new Ii(l.webGLContext),N=new Oa(l.webGLContext,{channels:4}),U=l.webGLContext,W=new $u({gl:U,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(P,O){var ne;return to(l.internals,(ne=l.pickingState.lookup[P])!==null&&ne!==void 0?ne:null,O)}}),H=l.initPrograms(A,w),Y=A==null||(s=A.nodes)===null||s===void 0?void 0:s.labelAttachments,X=null;return Y&&Object.keys(Y).length>0&&(X=new ki(U,Y,function(){return l.scheduleRender()})),l.internals=J(J({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:w,primitives:A,pixelRatio:Ht(),graph:t,stateManager:l.stateManager,dragManager:I,hoverResolver:W,nodeStyleAnalysis:L,pickingState:l.pickingState},H),{},{attachmentManager:X,nodeDataTexture:B,nodeFrameTexture:z,edgeDataTexture:V,edgeFrameTexture:N,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(P){return l.getHitAtPosition(P)},setNodeState:function(P,O){return l.setNodeState(P,O)},setEdgeState:function(P,O){return l.setEdgeState(P,O)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(P){return l.viewportToFramedGraph(P)},viewportToGraph:function(P){return l.viewportToGraph(P)},framedGraphToViewport:function(P){return l.framedGraphToViewport(P)},scaleSize:function(P){return l.scaleSize(P)},emit:function(P,O){return l.emit(P,O)}}),l.labelRenderer=new nd(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new zi,l.bindCameraHandlers(),l.mouseCaptor=new Au(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new Lu(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return pe(r,n),ue(r,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new rt,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var e=this.webGLContext;if(!this.pickingFrameBuffer)return this;var a=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);e.bindFramebuffer(e.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&e.deleteTexture(this.pickingTexture);var o=e.createTexture();o&&(e.bindTexture(e.TEXTURE_2D,o),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,a,i,0,e.RGBA,e.UNSIGNED_BYTE,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&e.deleteRenderbuffer(this.pickingDepthBuffer);var s=e.createRenderbuffer();return s&&(e.bindRenderbuffer(e.RENDERBUFFER,s),e.renderbufferStorage(e.RENDERBUFFER,e.DEPTH_COMPONENT16,a,i),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.DEPTH_ATTACHMENT,e.RENDERBUFFER,s),this.pickingDepthBuffer=s),e.bindFramebuffer(e.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var e=this;return this.activeListeners.camera=function(){e.refreshMatrices(),e.labelRenderer.labelsDirty=!0,e.scheduleRender()},this.activeListeners.cameraAnimationStart=function(a){var i=a.from,o=a.to;i.ratio!==o.ratio&&e.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){e.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(e){var a;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=ur(i,this.pickingFrameBuffer,e.x,e.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=ra.apply(void 0,re(o));return(a=this.pickingState.lookup[s])!==null&&a!==void 0?a:null}},{key:"bindEventHandlers",value:function(){return Ou(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return Wu({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){Bu(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(e){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&e.shape&&e.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[e.shape]]:Yt(e.shape||"circle")}},{key:"processNodes",value:function(){var e=this,a=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,c=this.nodeExtent;if(s===!1){var h=o.width,g=o.height;c={x:[-h/2,h/2],y:[-g/2,g/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(c=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(c=ju({extent:c,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(ne,te){return e.labelRenderer.nodeLabelBox(ne,te)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=c,this.normalizationFunction=An(this.customBBox||this.nodeExtent);var _=new zi,m=Xe(_.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var b=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",S=!1;Ba(this.pickingState,"node");for(var T=a.nodes(),x=0,E=T.length;x<E;x++){var A=T[x],L=this.internals.nodeDataCache[A],w=this.nodeGraphCoords[A];L.x=w.x,L.y=w.y,this.normalizationFunction.applyTo(L),L.visibility!==this.prevNodeVisibilities[A]&&(S=!0),typeof L.label=="string"&&L.visibility!=="hidden"&&L.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(A,L.size,this.framedGraphToViewport(L,{matrix:m})),b&&L.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(A,L.size,this.framedGraphToViewport(L,{matrix:m}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(T.length);var D=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var G=this.internals.nodeDataCache,I=$(this.depthLayers),B;try{for(I.s();!(B=I.n()).done;){var z=B.value,V=this.itemBuckets.nodes.getSorted(z,function(O){return G[O].zIndex});if(V.length!==0){this.depthRanges.nodes[z]=[{offset:D,count:V.length}];var N=$(V),U;try{for(N.s();!(U=N.n()).done;){var W=U.value;this.nodeBaseDepth[W]=z,this.nodeProgram.allocateNode(W),Ui(this.pickingState,"node",W),this.addNodeToProgram(W,D++)}}catch(O){N.e(O)}finally{N.f()}}}}catch(O){I.e(O)}finally{I.f()}this.nodeProgram.invalidateBuffers();for(var H=0,Y=T.length;H<Y;H++)this.prevNodeVisibilities[T[H]]=this.internals.nodeDataCache[T[H]].visibility;this.labelRenderer.processWebGLLabels(T);var X=$(this.customLayerPrograms.values()),F;try{for(X.s();!(F=X.n()).done;){var P=F.value.program;P.cacheData&&P.cacheData()}}catch(O){X.e(O)}finally{X.f()}return S}},{key:"processEdges",value:function(){var e=this.internals.graph,a=e.edges();this.edgeProgram.reallocate(a.length);var i=0;Ba(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=$(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var c=l.value,h=this.itemBuckets.edges.getSorted(c,function(b){return o[b].zIndex});if(h.length!==0){this.depthRanges.edges[c]=[{offset:i,count:h.length}];var g=$(h),_;try{for(g.s();!(_=g.n()).done;){var m=_.value;this.edgeBaseDepth[m]=c,Ui(this.pickingState,"edge",m),this.addEdgeToProgram(m,i++)}}catch(b){g.e(b)}finally{g.f()}}}}catch(b){s.e(b)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(e,a,i){var o=this.nodeProgramIndex[e];o!==void 0&&(_a(this.depthRanges.nodes,a,o),Ta(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(e,a,i){var o=this.edgeProgramIndex[e];o!==void 0&&(_a(this.depthRanges.edges,a,o),Ta(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var e=this,a=this.internals.settings;return this.camera.minRatio=a.minCameraRatio,this.camera.maxRatio=a.maxCameraRatio,this.camera.enabledZooming=a.enableCameraZooming,this.camera.enabledPanning=a.enableCameraPanning,this.camera.enabledRotation=a.enableCameraRotation,a.cameraPanBoundaries?this.camera.constrainState=function(i){return e.cleanCameraState(i,a.cameraPanBoundaries&&se(a.cameraPanBoundaries)==="object"?a.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=a.gestureTarget==="graph"?"none":a.gestureTarget==="shared"?"pan-x pan-y":"auto",a.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(e){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=a.tolerance,o=i===void 0?0:i,s=a.boundaries,l=J({},e),c=s||this.nodeExtent,h=he(c.x,2),g=h[0],_=h[1],m=he(c.y,2),b=m[0],S=m[1],T=[this.graphToViewport({x:g,y:b},{cameraState:e}),this.graphToViewport({x:_,y:b},{cameraState:e}),this.graphToViewport({x:g,y:S},{cameraState:e}),this.graphToViewport({x:_,y:S},{cameraState:e})],x=1/0,E=-1/0,A=1/0,L=-1/0;T.forEach(function(W){var H=W.x,Y=W.y;x=Math.min(x,H),E=Math.max(E,H),A=Math.min(A,Y),L=Math.max(L,Y)});var w=E-x,D=L-A,G=this.getDimensions(),I=G.width,B=G.height,z=0,V=0;if(w>=I?E<I-o?z=E-(I-o):x>o&&(z=x-o):E>I+o?z=E-(I+o):x<-o&&(z=x+o),D>=B?L<B-o?V=L-(B-o):A>o&&(V=A-o):L>B+o?V=L-(B+o):A<-o&&(V=A+o),z||V){var N=this.viewportToFramedGraph({x:0,y:0},{cameraState:e}),U=this.viewportToFramedGraph({x:z,y:V},{cameraState:e});z=U.x-N.x,V=U.y-N.y,l.x+=z,l.y+=V}return l}},{key:"refreshMatrices",value:function(){var e=this.camera.getState(),a=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=Xe(e,a,i,o),this.invMatrix=Xe(e,a,i,o,!0),this.correctionRatio=ir(this.matrix,e,a),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var e;this.emit("beforeProcess"),(e=this.internals.attachmentManager)===null||e===void 0||e.clear();var a=J({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),Fu(this.pickingState,this.internals),Iu(a,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var e=this;if(this.contextLost)return this;this.emit("beforeRender");var a=function(){return e.internals.hoverResolver.frameRendered(),e.emit("afterRender"),e};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return a();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,c=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=c}var h=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;h&&h.forEach(function(ie){return ie.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var g=this.getRenderParams(),_=Se.edge.writesPickingThisFrame(this.internals)?g:J(J({},g),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var m=this.webGLContext,b=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),S=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(m.bindFramebuffer(m.FRAMEBUFFER,this.pickingFrameBuffer),m.viewport(0,0,b,S),m.clear(m.COLOR_BUFFER_BIT|m.DEPTH_BUFFER_BIT),m.bindFramebuffer(m.FRAMEBUFFER,null),m.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),m.clear(m.COLOR_BUFFER_BIT|m.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Zi),this.internals.edgeDataTexture.bind($i),this.edgeFramePass.run(g,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(Yi),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var T=this.labelRenderer.buildFramePassPoints(),x=T.data,E=T.count;this.nodeFramePass.run(x,E,this.internals.nodeFrameTexture,g,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(Ki)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var A=$(this.customLayerPrograms.values()),L;try{for(A.s();!(L=A.n()).done;){var w=L.value.program;w.preRender&&w.preRender(g)}}catch(ie){A.e(ie)}finally{A.f()}m.bindFramebuffer(m.FRAMEBUFFER,null),m.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),m.blendFunc(m.ONE,m.ONE_MINUS_SRC_ALPHA);var D=!this.internals.settings.hideLabelsOnMove||!o,G=$(this.depthLayers),I;try{for(G.s();!(I=G.n()).done;){var B=I.value,z=$(this.customLayerPrograms.values()),V;try{for(z.s();!(V=z.n()).done;){var N=V.value;N.depth===B&&N.program.render(g)}}catch(ie){z.e(ie)}finally{z.f()}var U=this.depthRanges.edges[B];if(U&&(!this.internals.settings.hideEdgesOnMove||!o)){var W=$(U),H;try{for(W.s();!(H=W.n()).done;){var Y=H.value,X=Y.offset,F=Y.count;F>0&&this.edgeProgram.render(_,X,F)}}catch(ie){W.e(ie)}finally{W.f()}}this.internals.settings.renderEdgeLabels&&D&&(this.labelRenderer.renderEdgeLabelBackgrounds(Se.edgeLabel.writesPickingThisFrame(this.internals)?g:J(J({},g),{},{pickingFrameBuffer:null}),B),this.labelRenderer.renderEdgeLabels(g,B)),this.labelRenderer.cacheAttachments(B),this.labelRenderer.renderBackdrops(J(J({},g),{},{pickingFrameBuffer:null}),B);var P=this.depthRanges.nodes[B];if(P){var O=$(P),ne;try{for(O.s();!(ne=O.n()).done;){var te=ne.value,oe=te.offset,ae=te.count;ae>0&&this.nodeProgram.render(g,oe,ae)}}catch(ie){O.e(ie)}finally{O.f()}}D&&(this.labelRenderer.renderAttachments(J(J({},g),{},{pickingFrameBuffer:null}),B),this.labelRenderer.renderLabelBackgrounds(Se.nodeLabel.writesPickingThisFrame(this.internals)?g:J(J({},g),{},{pickingFrameBuffer:null}),B),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(g,B))}}catch(ie){G.e(ie)}finally{G.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(m.bindFramebuffer(m.READ_FRAMEBUFFER,this.pickingFrameBuffer),m.bindFramebuffer(m.DRAW_FRAMEBUFFER,null),m.blitFramebuffer(0,0,b,S,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,m.COLOR_BUFFER_BIT,m.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),h&&this.logRenderStats(h),a()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(e){return e!==null})}},{key:"logRenderStats",value:function(e){var a={},i=$(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a[s.constructor.name]=J({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(a)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var e=this.getGpuTimerExtension();if(e){var a=this.webGLContext,i=a.createQuery();i&&(a.beginQuery(e.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var e=this.webGLContext,a=this.gpuTimerExt;if(!a){this.pendingGpuTimerQueries.forEach(function(g){var _=g.query;return e.deleteQuery(_)}),this.pendingGpuTimerQueries=[];return}var i=e.getParameter(a.GPU_DISJOINT_EXT),o=[],s=$(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var c=l.value;if(!e.getQueryParameter(c.query,e.QUERY_RESULT_AVAILABLE)){o.push(c);continue}if(!i){var h=e.getQueryParameter(c.query,e.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(c.frameId," GPU time = ").concat((h/1e6).toFixed(2),"ms"))}e.deleteQuery(c.query)}}catch(g){s.e(g)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(e,a,i){var o=e;o.x===void 0&&(o.x=a.x),o.y===void 0&&(o.y=a.y),e.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var c,h,g=he(this.nodeVariableEntries[s],2),_=g[0],m=g[1];o[_]=(c=(h=o[_])!==null&&h!==void 0?h:a[_])!==null&&c!==void 0?c:m.default}}},{key:"addNode",value:function(e){var a=this.internals.graph.getNodeAttributes(e),i=this.stateManager.getNodeState(e),o=this.internals.nodeDataCache[e]||{};if(va(this.stylesDeclaration.nodes,a,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,a,i),this.nodeReducer){var s=this.nodeReducer(e,o,a,i,this.stateManager.graphState,this.internals.graph);o=J(J({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(e,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[e]=o,this.nodeGraphCoords[e]={x:o.x,y:o.y},at(this.internals.nodesWithForcedLabels,e,Ye(o)),at(this.internals.nodesWithBackdrop,e,xa(o)),this.itemBuckets.nodes.set(e,o.depth)}},{key:"updateNode",value:function(e){this.addNode(e);var a=this.internals.nodeDataCache[e];this.normalizationFunction.applyTo(a)}},{key:"removeNode",value:function(e){this.itemBuckets.nodes.remove(e),delete this.internals.nodeDataCache[e],delete this.nodeGraphCoords[e],delete this.nodeProgramIndex[e],this.internals.dragManager.removeNode(e),this.stateManager.removeNode(e),this.internals.nodesWithForcedLabels.delete(e),this.internals.nodesWithBackdrop.delete(e)}},{key:"postEvaluateEdge",value:function(e,a){for(var i=e,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,c,h=he(this.edgeVariableEntries[o],2),g=h[0],_=h[1];i[g]=(l=(c=i[g])!==null&&c!==void 0?c:a[g])!==null&&l!==void 0?l:_.default}}},{key:"applyEdgeSpread",value:function(e,a,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(e),l=this.internals.graph.target(e),c=s===l,h=c?a.selfLoopPath||a.path:a.parallelPath||a.path,g=h?this.edgePathsByName.get(h):void 0;if(g!=null&&g.spread){var _=(o=a.parallelSpread)!==null&&o!==void 0?o:.25,m=g.spread.compute(i.parallelIndex,i.parallelCount,_);!c&&this.internals.graph.isDirected(e)&&s>l&&(m=-m),a[g.spread.variable]=m}}}},{key:"addEdge",value:function(e){var a=this.internals.graph.getEdgeAttributes(e),i=this.stateManager.getEdgeState(e),o={};if(pa(this.stylesDeclaration.edges,a,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,a),this.edgeReducer){var s=this.edgeReducer(e,o,a,i,this.stateManager.graphState,this.internals.graph);o=J(J({},o),s)}this.applyEdgeSpread(e,o,i),this.internals.edgeDataCache[e]=o,at(this.internals.edgesWithForcedLabels,e,Ye(o)),this.itemBuckets.edges.set(e,o.depth)}},{key:"updateEdge",value:function(e){this.addEdge(e)}},{key:"removeEdge",value:function(e){this.itemBuckets.edges.remove(e),delete this.internals.edgeDataCache[e],delete this.edgeProgramIndex[e],delete this.edgeTextureIndexCache[e],this.internals.edgeDataTexture.free(e),this.stateManager.removeEdge(e),this.internals.edgesWithForcedLabels.delete(e)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Ba(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(e,a){var i,o=this.internals.nodeDataCache[e];this.internals.nodeDataTexture.allocate(e),(i=this.internals.nodeDataTexture).updateNode.apply(i,[e,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(re(Rn(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(e);this.nodeProgram.process(ut(this.pickingState,"node",e),a,o,s,e),this.nodeProgramIndex[e]=a}},{key:"addEdgeToProgram",value:function(e,a){var i,o,s=this.internals.edgeDataCache[e],l=this.internals.graph.source(e),c=this.internals.graph.target(e),h=this.internals.edgeDataTexture.allocate(e);this.edgeTextureIndexCache[e]=h;var g=l===c,_=!g&&((i=(o=this.stateManager.getEdgeState(e))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,m=this.edgeProgram.resolveEdgeIds(s,g,_),b=m.pathId,S=m.headId,T=m.tailId,x=m.headLengthRatio,E=m.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(e,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(c),s.size,x,E,b,S,T),this.edgeProgram.process(ut(this.pickingState,"edge",e),a,this.internals.nodeDataCache[l],this.internals.nodeDataCache[c],s,h),this.edgeProgramIndex[e]=a}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Zi,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:Ki,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:$i,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:Yi,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var e=this.internals.settings,a=e.stagePadding,i=e.autoRescale;return i&&a||0}},{key:"getLayerElement",value:function(e){if(e==="mouse")return this.mouseLayer;var a=this.extraElements[e];if(!a)throw new Error('Sigma: layer "'.concat(e,'" does not exist'));return a}},{key:"initWebGLContext",value:function(){var e=this,a=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=a,this.stageCanvas.addEventListener("webglcontextlost",function(i){e.webGLContext&&(i.preventDefault(),e.contextLost=!0,e.renderFrame&&(cancelAnimationFrame(e.renderFrame),e.renderFrame=null),e.gpuTimerExt=void 0,e.activeGpuTimerQuery=null,e.pendingGpuTimerQueries=[],e.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){e.webGLContext&&!e.webGLContext.isContextLost()&&e.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var e=this.webGLContext,a=e.createFramebuffer();if(!a)throw new Error("Sigma: cannot create picking frame buffer");e.bindFramebuffer(e.FRAMEBUFFER,a);var i=e.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");e.bindTexture(e.TEXTURE_2D,i),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,1,1,0,e.RGBA,e.UNSIGNED_BYTE,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,i,0);var o=e.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(e.bindRenderbuffer(e.RENDERBUFFER,o),e.renderbufferStorage(e.RENDERBUFFER,e.DEPTH_COMPONENT16,1,1),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.DEPTH_ATTACHMENT,e.RENDERBUFFER,o),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");e.bindFramebuffer(e.FRAMEBUFFER,null),this.pickingFrameBuffer=a,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(e,a){var i=this,o=this.webGLContext,s=Ai(o,this.pickingFrameBuffer,i,e?.nodes,a.antialiasNodes),l=s.nodeProgram,c=s.labelProgram,h=s.backdropProgram,g=s.labelBackgroundProgram,_=s.attachmentProgram,m=s.framePass,b=s.shapeSlug,S=s.shapeNameToIndex,T=s.shapeGlobalIds,x=s.variables;this.nodeProgram=l,this.nodeFramePass=m,this.nodeVariableEntries=Object.entries(x),b&&(this.nodeShapeSlug=b);var E=wi(o,this.pickingFrameBuffer,i,e?.edges,a.antialiasEdges,e?.nodes),A=E.edgeProgram,L=E.createLabelPrograms,w=E.framePass,D=E.variables,G=E.paths;return this.createEdgeLabelPrograms=L,this.edgeProgram=A,this.edgeFramePass=w,this.edgeVariableEntries=Object.entries(D),this.edgePathsByName=new Map(G.map(function(I){return[I.name,I]})),{labelProgram:c,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:h,labelBackgroundProgram:g,attachmentProgram:_,nodeShapeMap:S??null,nodeGlobalShapeIds:T??null}}},{key:"restoreWebGLContext",value:function(){var e,a,i,o,s,l=this.internals;this.initPickingFramebuffer(),(e=l.nodeDataTexture)===null||e===void 0||e.restore(),(a=l.nodeFrameTexture)===null||a===void 0||a.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var c=$(this.customLayerPrograms.values()),h;try{for(c.s();!(h=c.n()).done;){var g=h.value;g.program.kill(),g.program=g.factory(this.webGLContext)}}catch(_){c.e(_)}finally{c.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(e,a){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[e])throw new Error('Sigma: a layer named "'.concat(e,'" already exists'));var o=xt(a,{position:"absolute"},{class:"sigma-".concat(e)});return i.style&&Object.assign(o.style,i.style),this.extraElements[e]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(e){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(e,"canvas",a)}},{key:"createWebGLContext",value:function(e){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(e,a);a.hidden&&i.remove();var o=i.getContext("webgl2",J({preserveDrawingBuffer:!1,antialias:!1,depth:!0},a));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(e){if(e==="stage"||e==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(e,'"'));var a=this.extraElements[e];if(!a)throw new Error("Sigma: cannot kill layer ".concat(e,", which does not exist"));return a.remove(),delete this.extraElements[e],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(e,a,i){var o;if(!this.depthLayers.includes(a))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(a,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(e))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(e,{depth:a,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(e){var a=this.customLayerPrograms.get(e);return a&&(a.program.kill(),this.customLayerPrograms.delete(e),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(e){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=e,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(e){return e===this.internals.graph?this:(this.stateManager.pruneNodes(function(a){return e.hasNode(a)}),this.stateManager.pruneEdges(function(a){return e.hasEdge(a)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=e,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var e=this.customBBox||this.nodeExtent;return{width:e.x[1]-e.x[0]||1,height:e.y[1]-e.y[0]||1}}},{key:"getNodeDisplayData",value:function(e){var a=this.internals.nodeDataCache[e];return a?Object.assign({},a):void 0}},{key:"getEdgeDisplayData",value:function(e){var a=this.internals.edgeDataCache[e];return a?Object.assign({},a):void 0}},{key:"getNodeState",value:function(e){return this.stateManager.getNodeState(e)}},{key:"getEdgeState",value:function(e){return this.stateManager.getEdgeState(e)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(e,a){return this.stateManager.setNodeState(e,a),this}},{key:"setEdgeState",value:function(e,a){return this.stateManager.setEdgeState(e,a),this}},{key:"setGraphState",value:function(e){return this.stateManager.setGraphState(e),this}},{key:"_setPanning",value:function(e){this.stateManager.setGraphState({isPanning:e})}},{key:"_setZooming",value:function(e){this.stateManager.setGraphState({isZooming:e})}},{key:"_hasNodeDrag",value:function(){var e=this.internals.dragManager;return!!(e.pendingNode||e.session)}},{key:"_showGestureHint",value:function(e){var a=this.internals.settings;a.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new Zu(this.container),this.gestureHint.show(e,a))}},{key:"setNodesState",value:function(e,a){return this.stateManager.setNodesState(e,a),this}},{key:"setEdgesState",value:function(e,a){return this.stateManager.setEdgesState(e,a),this}},{key:"updateContainerCursor",value:function(){var e=this.stateManager.hovered,a=this.resolvedStageStyle.cursor||"";this.container.style.cursor=e&&Gu(this.internals,e)||a}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=ma(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return J({},this.internals.settings)}},{key:"getSetting",value:function(e){return this.internals.settings[e]}},{key:"getStyles",value:function(){return J({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return J({},this.internals.primitives)}},{key:"setSetting",value:function(e,a){return this.internals.settings[e]=a,Dn(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(e,a){return this.setSetting(e,a(this.internals.settings[e])),this}},{key:"setSettings",value:function(e){return this.internals.settings=J(J({},this.internals.settings),e),Dn(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(e){var a=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=Ht(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!e&&a===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(re(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var e=this,a;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(b){e.refreshNodeState(b)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=$(this.stateManager.dirtyNodes),c;try{for(l.s();!(c=l.n()).done;){var h=c.value;this.refreshNodeState(h)&&(s=!0)}}catch(b){l.e(b)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(b){e.refreshEdgeState(b)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var g=$(this.stateManager.dirtyEdges),_;try{for(g.s();!(_=g.n()).done;){var m=_.value;this.refreshEdgeState(m)&&(s=!0)}}catch(b){g.e(b)}finally{g.f()}}this.stateManager.graphStateChanged&&(a=this.stylesDeclaration)!==null&&a!==void 0&&a.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(e){var a=this.internals.nodeDataCache[e];if(!a||this.nodeReducer){var i,o,s,l,c=(i=this.internals.nodeDataCache[e])===null||i===void 0?void 0:i.depth,h=(o=this.internals.nodeDataCache[e])===null||o===void 0?void 0:o.zIndex,g=(s=this.internals.nodeDataCache[e])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(e);var _=this.internals.nodeDataCache[e];this.internals.attachmentManager&&_.labelAttachment!==g&&this.internals.attachmentManager.invalidateNode(e);var m;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&_.shape&&_.shape in this.internals.nodeShapeMap?m=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[_.shape]]:m=Yt(_.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[e,_.x,_.y,_.size,m].concat(re(Rn(_)),[_.color])),c&&_.depth!==c&&this.updateNodeDepthRanges(e,c,_.depth);var b=this.nodeProgramIndex[e];return b!==void 0&&(this.addNodeToProgram(e,b),this.nodeProgram.invalidateBuffers()),h!==void 0&&_.zIndex!==h}var S=this.internals.graph.getNodeAttributes(e),T=this.stateManager.getNodeState(e),x=a.size,E=a.shape,A=a.depth,L=a.zIndex,w=a.labelAttachment,D=a.rotationAlignment,G=a.labelRotationAlignment,I=a.color;va(this.stylesDeclaration.nodes,S,T,this.stateManager.graphState,this.internals.graph,a),this.postEvaluateNode(a,S,T);var B=this.nodeGraphCoords[e],z=a.x!==B.x||a.y!==B.y;if(z&&(B.x=a.x,B.y=a.y),this.normalizationFunction.applyTo(a),this.internals.nodeShapeMap?(!a.shape||!(a.shape in this.internals.nodeShapeMap))&&(a.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(a.shape=this.nodeShapeSlug),this.internals.attachmentManager&&a.labelAttachment!==w&&this.internals.attachmentManager.invalidateNode(e),at(this.internals.nodesWithForcedLabels,e,Ye(a)),at(this.internals.nodesWithBackdrop,e,xa(a)),z||a.size!==x||a.shape!==E||a.rotationAlignment!==D||a.labelRotationAlignment!==G||a.color!==I){var V,N;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&a.shape&&a.shape in this.internals.nodeShapeMap?N=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[a.shape]]:N=Yt(a.shape||"circle"),(V=this.internals.nodeDataTexture).updateNode.apply(V,[e,a.x,a.y,a.size,N].concat(re(Rn(a)),[a.color]))}this.itemBuckets.nodes.set(e,a.depth),a.depth!==A&&this.updateNodeDepthRanges(e,A,a.depth);var U=this.nodeProgramIndex[e];return U!==void 0&&(this.addNodeToProgram(e,U),this.nodeProgram.invalidateBuffers()),a.zIndex!==L}},{key:"refreshEdgeState",value:function(e){var a=this.internals.edgeDataCache[e];if(!a||this.edgeReducer){var i=a?.depth,o=a?.zIndex;this.updateEdge(e);var s=this.internals.edgeDataCache[e];i&&s.depth!==i&&this.updateEdgeDepthRanges(e,i,s.depth);var l=this.edgeProgramIndex[e];return l!==void 0&&(this.addEdgeToProgram(e,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var c=this.internals.graph.getEdgeAttributes(e),h=this.stateManager.getEdgeState(e),g=a.depth,_=a.zIndex,m=a.size,b=a.path,S=a.selfLoopPath,T=a.parallelPath,x=a.head,E=a.tail;pa(this.stylesDeclaration.edges,c,h,this.stateManager.graphState,this.internals.graph,a),this.postEvaluateEdge(a,c),this.applyEdgeSpread(e,a,h),at(this.internals.edgesWithForcedLabels,e,Ye(a)),this.itemBuckets.edges.set(e,a.depth),a.depth!==g&&this.updateEdgeDepthRanges(e,g,a.depth);var A=this.edgeProgramIndex[e];if(A!==void 0){var L=a.size!==m||a.path!==b||a.selfLoopPath!==S||a.parallelPath!==T||a.head!==x||a.tail!==E;if(L)this.addEdgeToProgram(e,A),this.edgeProgram.invalidateBuffers();else{var w=this.internals.graph.source(e),D=this.internals.graph.target(e),G=this.internals.nodeDataCache[w],I=this.internals.nodeDataCache[D],B=this.edgeTextureIndexCache[e];this.edgeProgram.process(ut(this.pickingState,"edge",e),A,G,I,a,B),this.edgeProgram.invalidateBuffers()}}return a.zIndex!==_}},{key:"refresh",value:function(e){var a=this,i=e?.skipIndexation!==void 0?e?.skipIndexation:!1,o=e?.schedule!==void 0?e.schedule:!1,s=!e||!e.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(G){return a.addNode(G)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(G){return a.addEdge(G)}),this.pendingProcess="full";else{for(var l,c,h=((l=e.partialGraph)===null||l===void 0?void 0:l.nodes)||[],g=0,_=h?.length||0;g<_;g++){var m,b,S=""+h[g],T=(m=this.internals.nodeDataCache[S])===null||m===void 0?void 0:m.labelAttachment;if(this.updateNode(S),this.internals.attachmentManager&&((b=this.internals.nodeDataCache[S])!==null&&b!==void 0&&b.labelAttachment||T)&&this.internals.attachmentManager.invalidateNode(S),i){var x=this.nodeProgramIndex[S];if(x===void 0)throw new Error('Sigma: node "'.concat(S,`" can't be repaint`));this.addNodeToProgram(S,x)}}i&&h.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var E=(e==null||(c=e.partialGraph)===null||c===void 0?void 0:c.edges)||[],A=0,L=E.length;A<L;A++){var w=""+E[A];if(this.updateEdge(w),i){var D=this.edgeProgramIndex[w];if(D===void 0)throw new Error('Sigma: edge "'.concat(w,`" can't be repaint`));this.addEdgeToProgram(w,D)}}i&&E.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=E.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var e=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){e.render()})),this}},{key:"scheduleRefresh",value:function(e){return this.refresh(J(J({},e),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(e,a){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,c=i.y,h=this.internals.settings,g=h.minCameraRatio,_=h.maxCameraRatio;typeof _=="number"&&(a=Math.min(a,_)),typeof g=="number"&&(a=Math.max(a,g));var m=a/o,b={x:this.width/2,y:this.height/2},S=this.viewportToFramedGraph(e),T=this.viewportToFramedGraph(b);return{angle:s,x:(S.x-T.x)*(1-m)+l,y:(S.y-T.y)*(1-m)+c,ratio:a}}},{key:"viewRectangle",value:function(){var e=this.viewportToFramedGraph({x:0,y:0}),a=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:e.x,y1:e.y,x2:a.x,y2:a.y,height:a.y-i.y}}},{key:"framedGraphToViewport",value:function(e){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!a.cameraState||!!a.viewportDimensions||!!a.graphDimensions||!!a.padding,o=a.matrix||(i?Xe(a.cameraState||this.camera.getState(),a.viewportDimensions||this.getDimensions(),a.graphDimensions||this.getGraphDimensions(),a.padding||this.getStagePadding()):this.matrix),s=gt(o,e);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(e){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!a.cameraState||!!a.viewportDimensions||!!a.graphDimensions||!!a.padding,o=a.matrix||(i?Xe(a.cameraState||this.camera.getState(),a.viewportDimensions||this.getDimensions(),a.graphDimensions||this.getGraphDimensions(),a.padding||this.getStagePadding(),!0):this.invMatrix),s=gt(o,{x:e.x/this.width*2-1,y:1-e.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(e){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(e,a))}},{key:"graphToViewport",value:function(e){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(e),a)}},{key:"graphToFramedGraph",value:function(e){return this.normalizationFunction(e)}},{key:"framedGraphToGraph",value:function(e){return this.normalizationFunction.inverse(e)}},{key:"getGraphToViewportRatio",value:function(){var e={x:0,y:0},a={x:1,y:1},i=Math.sqrt(Math.pow(e.x-a.x,2)+Math.pow(e.y-a.y,2)),o=this.graphToViewport(e),s=this.graphToViewport(a),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var e=this.nodeGraphCoords,a=Object.keys(e);if(!a.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,c=0,h=a.length;c<h;c++){var g=e[a[c]],_=g.x,m=g.y;_<i&&(i=_),_>o&&(o=_),m<s&&(s=m),m>l&&(l=m)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(e){return this.customBBox=e,this.scheduleRender(),this}},{key:"kill",value:function(){var e,a,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(e=this.internals.edgeLabelProgram)===null||e===void 0||e.kill(),(a=this.internals.edgeLabelBackgroundProgram)===null||a===void 0||a.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var c=$(this.customLayerPrograms.values()),h;try{for(c.s();!(h=c.n()).done;){var g=h.value.program;g.kill()}}catch(b){c.e(b)}finally{c.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var _;(_=this.webGLContext.getExtension("WEBGL_lose_context"))===null||_===void 0||_.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var m in this.extraElements)this.extraElements[m].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return e/this.internals.settings.zoomToSizeRatioFunction(a)*(this.getSetting("itemSizesReference")==="positions"?a*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(En),no=rd;var fc=tt(Bt());function ao(n,r){return typeof n=="number"?n:(se(n)==="object"&&n!==null&&"attribute"in n,r)}function oo(n){var r=n??{},t=r.cornerRadius,e=r.rotation,a=ao(t,0),i=ao(e,0),o=`
`.concat(Zt,`
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
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:a},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function ro(n,r){return typeof n=="number"?n:(se(n)==="object"&&n!==null&&"attribute"in n,r)}function so(n){var r=n??{},t=r.cornerRadius,e=r.rotation,a=ro(t,0),i=ro(e,0),o=`
`.concat(Zt,`
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
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:a},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function io(n,r){return typeof n=="number"?n:(se(n)==="object"&&n!==null&&"attribute"in n,r)}function lo(n){var r=n??{},t=r.cornerRadius,e=r.rotation,a=io(t,0),i=io(e,0),o=`
`.concat(Zt,`
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
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:a},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var id="pixels",od="butt";function sd(n){return n===void 0||n===!1?{tail:!1,head:!1}:n===!0?{tail:!0,head:!0}:n==="head"?{tail:!1,head:!0}:{tail:!0,head:!1}}function ld(n){var r,t;return n===void 0?{tail:0,head:0}:typeof n=="number"?{tail:n,head:n}:{tail:(r=n.tail)!==null&&r!==void 0?r:0,head:(t=n.head)!==null&&t!==void 0?t:0}}function uo(n){var r,t,e,a,i,o,s,l=n??{},c=(r=l.dashColor)!==null&&r!==void 0?r:{attribute:"color"},h=(t=l.gapColor)!==null&&t!==void 0?t:0,g={dashSize:(e=l.dashSize)!==null&&e!==void 0?e:{value:10,mode:"pixels"},gapSize:(a=l.gapSize)!==null&&a!==void 0?a:{value:10,mode:"pixels"},dashOffset:(i=l.dashOffset)!==null&&i!==void 0?i:{value:0,mode:"pixels"}},_=(o=l.align)!==null&&o!==void 0?o:.5,m=(s=l.cap)!==null&&s!==void 0?s:od,b=sd(l.solidExtremities),S=ld(l.solidMargin),T=Mt(c,"dashColor"),x=[g.dashSize,g.gapSize,g.dashOffset].map(function(N){var U;return((U=N.mode)!==null&&U!==void 0?U:id)==="relative"?1:0}),E=[{name:"u_sizeMode",type:"vec3",value:x},{name:"u_align",type:"float",value:_},{name:"u_solidExtremities",type:"vec2",value:[b.tail?1:0,b.head?1:0]},{name:"u_solidMargin",type:"vec2",value:[S.tail,S.head]}],A=re(T.attributes),L=T.needsNodeColors,w;if(typeof h=="number")w="vec4(dashColor.rgb, dashColor.a * ".concat(me(h),")");else{var D=Mt(h,"gapColor");w=D.glsl,A.push.apply(A,re(D.attributes)),L=L||D.needsNodeColors}var G=!("value"in g.dashSize),I=!("value"in g.gapSize),B=!("value"in g.dashOffset);["dashSize","gapSize","dashOffset"].forEach(function(N){if("value"in g[N])E.push({name:"u_".concat(N),type:"float",value:g[N].value});else{var U;A.push({name:"a_".concat(N),size:1,type:WebGL2RenderingContext.FLOAT,source:g[N].attribute}),E.push({name:"u_".concat(N),type:"float",value:(U=g[N].default)!==null&&U!==void 0?U:0})}});var z=function(U,W){return W?"(v_".concat(U," > 0.0 ? v_").concat(U," : u_").concat(U,")"):"u_".concat(U)},V=`
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
`).concat(B?"// Varying: v_dashOffset for per-edge dash offset":"",`

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
  float dashOffsetValue = `).concat(z("dashOffset",B),`;

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
`).concat(m==="round"?`  // Capsule SDF: round caps carved inside the dash length, so a dash never
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
  vec4 gapColor = `).concat(w,`;

  // Blend between gap and dash colors
  return mix(gapColor, dashColor, dashAlpha);
}
`);return{name:"dashed",glsl:V,uniforms:E,attributes:A,needsNodeColors:L}}function co(n){var r=n??{},t=r.segments,e=t===void 0?16:t,a=`
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
`;return{name:"curved",segments:e,glsl:a,uniforms:[],attributes:[{name:"curvature",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{curvature:{type:"number",default:0}},spread:{variable:"curvature",compute:function(o,s,l){return(o-(s-1)/2)*l}}}}function ho(n){var r=n??{},t=r.lengthRatio,e=t===void 0?5:t,a=r.widthRatio,i=a===void 0?4:a,o=r.margin,s=o===void 0?0:o,l=`
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
`;return{name:"arrow",glsl:l,length:e,widthFactor:i,margin:s,uniforms:[],attributes:[]}}var fo=er+.7;function go(){let n=(r,t)=>({name:r,size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:t});return{name:"rim",uniforms:[],attributes:[n("rimFill","color"),n("rimLine","rim")],glsl:`
vec4 layer_rim(vec4 v_rimFill, vec4 v_rimLine) {
  float depth = -context.sdf / context.pixelToUV;
  return mix(v_rimLine, v_rimFill, smoothstep(${(fo-.5).toFixed(2)}, ${(fo+.5).toFixed(2)}, depth));
}
`}}function vo(n,r,t){return new no(n,r,{primitives:{nodes:{shapes:[zt(),oo({cornerRadius:.25}),lo({cornerRadius:.15}),so({cornerRadius:.15})],variables:{rim:{type:"color",default:"#888888"}},layers:[go()]},edges:{paths:[Ot(),{...co(),spread:void 0},Wt()],extremities:[ho({lengthRatio:$n.length,widthRatio:$n.width})],variables:{solid:{type:"color",default:"#888888"},dash:{type:"number",default:10},gap:{type:"number",default:0}},layers:[Oe({color:{attribute:"solid"}}),uo({dashSize:{attribute:"dash",default:10,mode:"pixels"},gapSize:{attribute:"gap",default:0,mode:"pixels"},solidExtremities:"head"})],defaultHead:"arrow"}},styles:{nodes:{x:{attribute:"x"},y:{attribute:"y"}},edges:{path:"line",selfLoopPath:"loop",head:"arrow"}},settings:{allowInvalidContainer:!0,renderLabels:!1,renderEdgeLabels:!1,enableEdgeEvents:!0,enableCameraRotation:!1,edgePickingPadding:5,nodePickingPadding:3,stagePadding:24,itemSizesReference:"screen",minCameraRatio:.03,maxCameraRatio:2.5,gestureTarget:"graph",autoRescaleContent:"positions"},nodeReducer:t.node,edgeReducer:t.edge})}var dd=12,jn=30,po={visibility:"hidden"},cd={curvature:0,solid:"rgba(0,0,0,0)",dash:0,gap:0},mo=class{constructor(r,t,e,a){this.box=r;this.attention=t;this.look=e;this.sigma=vo(this.graph,r,{node:i=>this.node(i),edge:i=>this.edge(i)}),this.listen(a)}box;attention;look;graph=new bo.default({multi:!0,type:"directed",allowSelfLoops:!0});sigma;nodes=new Map;lines=new Map;bent=new Map;grow=1;show({nodes:r,bundles:t},e,a,i){let{graph:o}=this;this.nodes=new Map(r.map(h=>[h.id,h])),this.lines=new Map(t.map(h=>[h.key,h])),this.bent=tr(t),this.fit(a,i);let s=new Map(e.map(h=>[h.id,h])),l=(h,{x:g,y:_})=>s.get(h)?.x!==g||s.get(h)?.y!==-_,c=o.filterNodes(l);c.length>dd?o.clear():c.forEach(h=>o.dropNode(h));for(let{id:h,x:g,y:_}of e)o.hasNode(h)||o.addNode(h,{x:g,y:-_});for(let{key:h,from:g,to:_}of t)o.hasEdge(h)||o.addEdgeWithKey(h,g,_,{});this.again()}paint(r){this.look=r,this.again()}again(){this.sigma.scheduleRefresh()}zoom(r){let t=this.sigma.getCamera();r==="in"?t.zoomIn({duration:Xn()}):t.zoomOut({duration:Xn()})}reset(){this.sigma.getCamera().reset({duration:Xn()})}pan(r,t){let e=this.sigma.getCamera(),{x:a,y:i,ratio:o}=e.getState();e.setState({x:a+r*o*.1,y:i+t*o*.1})}see(r,t=!1){let{sigma:e}=this,{width:a,height:i}=e.getDimensions(),o=[...r].flatMap(x=>this.spot(x)??[]);if(o.length===0)return;let s=x=>{let E=o.map(A=>A[x]);return[Math.min(...E),Math.max(...E)]},[[l,c],[h,g]]=[s("x"),s("y")],_=l<jn||c>a-jn||h<jn||g>i-jn,m=Math.max((c-l)/a,(g-h)/i);if(!t&&!_&&(m>.25||o.length===1))return;let b=e.getCamera(),{ratio:S}=b.getState(),T=e.viewportToFramedGraph({x:(l+c)/2,y:(h+g)/2});b.animate({...T,ratio:Math.min(1,Math.max(S*m*(t?1.3:1.7),.3))},{duration:Xn()})}plane(){let{sigma:r}=this,[t,e]=[r.graphToViewport({x:0,y:0}),r.graphToViewport({x:100,y:0})],a=r.scaleSize(1);return{scale:(e.x-t.x)/100,left:t.x,top:t.y,grow:this.grow*a,near:a**2}}spot(r){if(!this.graph.hasNode(r))return null;let{x:t,y:e}=this.graph.getNodeAttributes(r);return this.sigma.graphToViewport({x:t,y:e})}resize(r,t){this.fit(r,t),this.sigma.resize(),this.again()}fit({x:r,y:[t,e]},{grow:a}){this.grow=a,this.sigma.setCustomBBox({x:r,y:[-e,-t]})}node(r){let t=this.nodes.get(r);if(!t)return po;let e=this.attention.node(r),a=this.look.node(t);return{...a,size:a.size*this.grow*(e==="main"?Jn.node:1),visibility:"visible",opacity:e==="faint"?Qn.node:1,depth:e==="main"?"topNodes":"nodes",zIndex:-t.rank}}edge(r){let t=this.lines.get(r);if(!t)return{...po,...cd};let e=this.attention.line(t),a=this.look.line(t),i=this.bent.get(r)??0;return{color:a.color,size:2*a.size*this.grow*(e==="main"&&this.attention.stress?Jn.line:1),dash:2*a.dash,gap:2*a.gap,solid:a.gap?"rgba(0,0,0,0)":a.color,curvature:i,path:i?"curved":"line",visibility:"visible",opacity:e==="faint"?Qn.line:1,depth:e==="main"?"topEdges":"edges"}}listen(r){let{sigma:t}=this,e=i=>{this.box.style.cursor=i?"pointer":""},a=i=>{e(i!==null),r.hover(i)};t.on("enterNode",({node:i})=>a(i)),t.on("leaveNode",()=>a(null)),t.on("enterEdge",()=>e(!0)),t.on("leaveEdge",()=>e(!1)),t.on("clickNode",({node:i})=>r.node(i)),t.on("clickEdge",({edge:i,event:o})=>{let s=this.lines.get(i);s&&r.link(s,o)}),t.on("clickStage",({event:i})=>r.nothing(i)),t.on("afterRender",()=>r.drawn())}};function Xn(){return matchMedia("(prefers-reduced-motion: reduce)").matches?0:350}export{mo as Canvas};
