import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,r as n}from"./react-dom-Buiuewc4.js";import{B as r,G as i,W as a,Y as o,d as s,f as c,j as l,p as u,v as d,y as f}from"./language-BiUjzsFn.js";var p=e(t(),1);function m(e){return p.Children.toArray(e).filter(Boolean)}var h={root:`m_4081bf90`},g=n(),ee={preventGrowOverflow:!0,gap:`md`,align:`center`,justify:`flex-start`,wrap:`wrap`},te=r((e,{grow:t,preventGrowOverflow:n,gap:r,align:i,justify:a,wrap:s},{childWidth:c})=>({root:{"--group-child-width":t&&n?c:void 0,"--group-gap":o(r),"--group-align":i,"--group-justify":a,"--group-wrap":s}})),_=u(e=>{let t=f(`Group`,ee,e),{classNames:n,className:r,style:i,styles:a,unstyled:c,children:l,gap:u,align:p,justify:_,wrap:ne,grow:re,preventGrowOverflow:ie,vars:ae,variant:v,__size:y,mod:b,attributes:x,...S}=t,C=m(l),w=C.length,T=o(u??`md`),oe={childWidth:`calc(${100/w}% - (${T} - ${T} / ${w}))`},E=d({name:`Group`,props:t,stylesCtx:oe,className:r,style:i,classes:h,classNames:n,styles:a,unstyled:c,attributes:x,vars:ae,varsResolver:te});return(0,g.jsx)(s,{...E(`root`),variant:v,mod:[{grow:re},b],size:y,...S,children:C})});_.classes=h,_.varsResolver=te,_.displayName=`@mantine/core/Group`;var ne={root:`m_b6d8b162`};function re(e){if(e===`start`)return`start`;if(e===`end`||e)return`end`}var ie={inherit:!1},ae=r((e,{variant:t,lineClamp:n,gradient:r,size:o,textWrap:s})=>({root:{"--text-fz":a(o),"--text-lh":i(o),"--text-gradient":t===`gradient`?l(r,e):void 0,"--text-line-clamp":typeof n==`number`?n.toString():void 0,"--text-text-wrap":s}})),v=c(e=>{let t=f(`Text`,ie,e),{lineClamp:n,truncate:r,inline:i,inherit:a,gradient:o,span:c,textWrap:l,__staticSelector:u,vars:p,className:m,style:h,classNames:ee,styles:te,unstyled:_,variant:v,mod:y,size:b,attributes:x,...S}=t,C=d({name:[`Text`,u],props:t,classes:ne,className:m,style:h,classNames:ee,styles:te,unstyled:_,attributes:x,vars:p,varsResolver:ae});return(0,g.jsx)(s,{...C(`root`,{focusable:!0}),component:c?`span`:`p`,variant:v,mod:[{truncate:re(r),lineClamp:typeof n==`number`,inline:i,inherit:a},y],size:b,...S})});v.classes=ne,v.varsResolver=ae,v.displayName=`@mantine/core/Text`;var y={NAME:`Name`,DOCUMENT:`Document`,OPERATION_DEFINITION:`OperationDefinition`,VARIABLE_DEFINITION:`VariableDefinition`,SELECTION_SET:`SelectionSet`,FIELD:`Field`,ARGUMENT:`Argument`,FRAGMENT_SPREAD:`FragmentSpread`,INLINE_FRAGMENT:`InlineFragment`,FRAGMENT_DEFINITION:`FragmentDefinition`,VARIABLE:`Variable`,INT:`IntValue`,FLOAT:`FloatValue`,STRING:`StringValue`,BOOLEAN:`BooleanValue`,NULL:`NullValue`,ENUM:`EnumValue`,LIST:`ListValue`,OBJECT:`ObjectValue`,OBJECT_FIELD:`ObjectField`,DIRECTIVE:`Directive`,NAMED_TYPE:`NamedType`,LIST_TYPE:`ListType`,NON_NULL_TYPE:`NonNullType`},b=class extends Error{constructor(e,t,n,r,i,a,o){super(e),this.name=`GraphQLError`,this.message=e,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),n&&(this.source=n),r&&(this.positions=r),a&&(this.originalError=a);var s=o;if(!s&&a){var c=a.extensions;c&&typeof c==`object`&&(s=c)}this.extensions=s||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return`GraphQLError`}},x,S;function C(e){return new b(`Syntax Error: Unexpected token at ${S} in ${e}`)}function w(e){if(e.lastIndex=S,e.test(x))return x.slice(S,S=e.lastIndex)}var T=/ +(?=[^\s])/y;function oe(e){for(var t=e.split(`
`),n=``,r=0,i=0,a=t.length-1,o=0;o<t.length;o++)T.lastIndex=0,T.test(t[o])&&(o&&(!r||T.lastIndex<r)&&(r=T.lastIndex),i||=o,a=o);for(var s=i;s<=a;s++)s!==i&&(n+=`
`),n+=t[s].slice(r).replace(/\\"""/g,`"""`);return n}function E(){for(var e=0|x.charCodeAt(S++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|x.charCodeAt(S++))if(e===35)for(;(e=0|x.charCodeAt(S++))&&e!==10&&e!==13;);S--}function se(){for(var e=S,t=0|x.charCodeAt(S++);t>=48&&t<=57||t>=65&&t<=90||t===95||t>=97&&t<=122;t=0|x.charCodeAt(S++));if(e===S-1)throw C(`Name`);var n=x.slice(e,--S);return E(),n}function D(){return{kind:`Name`,value:se()}}var ce=/(?:"""|(?:[\s\S]*?[^\\])""")/y,le=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function O(e){var t;switch(x.charCodeAt(S)){case 91:S++,E();for(var n=[];x.charCodeAt(S)!==93;)n.push(O(e));return S++,E(),{kind:`ListValue`,values:n};case 123:S++,E();for(var r=[];x.charCodeAt(S)!==125;){var i=D();if(x.charCodeAt(S++)!==58)throw C(`ObjectField`);E(),r.push({kind:`ObjectField`,name:i,value:O(e)})}return S++,E(),{kind:`ObjectValue`,fields:r};case 36:if(e)throw C(`Variable`);return S++,{kind:`Variable`,name:D()};case 34:if(x.charCodeAt(S+1)===34&&x.charCodeAt(S+2)===34){if(S+=3,(t=w(ce))==null)throw C(`StringValue`);return E(),{kind:`StringValue`,value:oe(t.slice(0,-3)),block:!0}}var a=S,o;S++;var s=!1;for(o=0|x.charCodeAt(S++);o===92&&(S++,s=!0)||o!==10&&o!==13&&o!==34&&o;o=0|x.charCodeAt(S++));if(o!==34)throw C(`StringValue`);return t=x.slice(a,S),E(),{kind:`StringValue`,value:s?JSON.parse(t):t.slice(1,-1),block:!1};case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var c=S++,l;(l=0|x.charCodeAt(S++))>=48&&l<=57;);var u=x.slice(c,--S);if((l=x.charCodeAt(S))===46||l===69||l===101){if((t=w(le))==null)throw C(`FloatValue`);return E(),{kind:`FloatValue`,value:u+t}}return E(),{kind:`IntValue`,value:u};case 110:if(x.charCodeAt(S+1)===117&&x.charCodeAt(S+2)===108&&x.charCodeAt(S+3)===108)return S+=4,E(),{kind:`NullValue`};break;case 116:if(x.charCodeAt(S+1)===114&&x.charCodeAt(S+2)===117&&x.charCodeAt(S+3)===101)return S+=4,E(),{kind:`BooleanValue`,value:!0};break;case 102:if(x.charCodeAt(S+1)===97&&x.charCodeAt(S+2)===108&&x.charCodeAt(S+3)===115&&x.charCodeAt(S+4)===101)return S+=5,E(),{kind:`BooleanValue`,value:!1}}return{kind:`EnumValue`,value:se()}}function ue(e){if(x.charCodeAt(S)===40){var t=[];S++,E();do{var n=D();if(x.charCodeAt(S++)!==58)throw C(`Argument`);E(),t.push({kind:`Argument`,name:n,value:O(e)})}while(x.charCodeAt(S)!==41);return S++,E(),t}}function k(e){if(x.charCodeAt(S)===64){var t=[];do S++,t.push({kind:`Directive`,name:D(),arguments:ue(e)});while(x.charCodeAt(S)===64);return t}}function de(){for(var e=0;x.charCodeAt(S)===91;)e++,S++,E();var t={kind:`NamedType`,name:D()};do if(x.charCodeAt(S)===33&&(S++,E(),t={kind:`NonNullType`,type:t}),e){if(x.charCodeAt(S++)!==93)throw C(`NamedType`);E(),t={kind:`ListType`,type:t}}while(e--);return t}function A(){if(x.charCodeAt(S++)!==123)throw C(`SelectionSet`);return E(),j()}function j(){var e=[];do if(x.charCodeAt(S)===46){if(x.charCodeAt(++S)!==46||x.charCodeAt(++S)!==46)throw C(`SelectionSet`);switch(S++,E(),x.charCodeAt(S)){case 64:e.push({kind:`InlineFragment`,typeCondition:void 0,directives:k(!1),selectionSet:A()});break;case 111:x.charCodeAt(S+1)===110?(S+=2,E(),e.push({kind:`InlineFragment`,typeCondition:{kind:`NamedType`,name:D()},directives:k(!1),selectionSet:A()})):e.push({kind:`FragmentSpread`,name:D(),directives:k(!1)});break;case 123:S++,E(),e.push({kind:`InlineFragment`,typeCondition:void 0,directives:void 0,selectionSet:j()});break;default:e.push({kind:`FragmentSpread`,name:D(),directives:k(!1)})}}else{var t=D(),n=void 0;x.charCodeAt(S)===58&&(S++,E(),n=t,t=D());var r=ue(!1),i=k(!1),a=void 0;x.charCodeAt(S)===123&&(S++,E(),a=j()),e.push({kind:`Field`,alias:n,name:t,arguments:r,directives:i,selectionSet:a})}while(x.charCodeAt(S)!==125);return S++,E(),{kind:`SelectionSet`,selections:e}}function fe(){if(E(),x.charCodeAt(S)===40){var e=[];S++,E();do{var t=void 0;if(x.charCodeAt(S)===34&&(t=O(!0)),x.charCodeAt(S++)!==36)throw C(`Variable`);var n=D();if(x.charCodeAt(S++)!==58)throw C(`VariableDefinition`);E();var r=de(),i=void 0;x.charCodeAt(S)===61&&(S++,E(),i=O(!0)),E();var a={kind:`VariableDefinition`,variable:{kind:`Variable`,name:n},type:r,defaultValue:i,directives:k(!0)};t&&(a.description=t),e.push(a)}while(x.charCodeAt(S)!==41);return S++,E(),e}}function pe(e){var t=D();if(x.charCodeAt(S++)!==111||x.charCodeAt(S++)!==110)throw C(`FragmentDefinition`);E();var n={kind:`FragmentDefinition`,name:t,typeCondition:{kind:`NamedType`,name:D()},directives:k(!1),selectionSet:A()};return e&&(n.description=e),n}function me(){var e=[];do{var t=void 0;if(x.charCodeAt(S)===34&&(t=O(!0)),x.charCodeAt(S)===123){if(t)throw C(`Document`);S++,E(),e.push({kind:`OperationDefinition`,operation:`query`,name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:j()})}else{var n=se();switch(n){case`fragment`:e.push(pe(t));break;case`query`:case`mutation`:case`subscription`:var r,i=void 0;(r=x.charCodeAt(S))!==40&&r!==64&&r!==123&&(i=D());var a={kind:`OperationDefinition`,operation:n,name:i,variableDefinitions:fe(),directives:k(!1),selectionSet:A()};t&&(a.description=t),e.push(a);break;default:throw C(`Document`)}}}while(S<x.length);return e}function he(e,t){return x=e.body?e.body:e,S=0,E(),t&&t.noLocation?{kind:`Document`,definitions:me()}:{kind:`Document`,definitions:me(),loc:{start:0,end:x.length,startToken:void 0,endToken:void 0,source:{body:x,name:`graphql.web`,locationOffset:{line:1,column:1}}}}}function M(e,t,n){for(var r=``,i=0;i<e.length;i++)i&&(r+=t),r+=n(e[i]);return r}function ge(e){return JSON.stringify(e)}function _e(e){return`"""
`+e.replace(/"""/g,`\\"""`)+`
"""`}var N=`
`,P={OperationDefinition(e){var t=``;e.description&&(t+=P.StringValue(e.description)+`
`),t+=e.operation,e.name&&(t+=` `+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(t+=` `),t+=`(`+M(e.variableDefinitions,`, `,P.VariableDefinition)+`)`),e.directives&&e.directives.length&&(t+=` `+M(e.directives,` `,P.Directive));var n=P.SelectionSet(e.selectionSet);return t===`query`?n:t+` `+n},VariableDefinition(e){var t=``;return e.description&&(t+=P.StringValue(e.description)+` `),t+=P.Variable(e.variable)+`: `+F(e.type),e.defaultValue&&(t+=` = `+F(e.defaultValue)),e.directives&&e.directives.length&&(t+=` `+M(e.directives,` `,P.Directive)),t},Field(e){var t=e.alias?e.alias.value+`: `+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var n=M(e.arguments,`, `,P.Argument);t.length+n.length+2>80?t+=`(`+(N+=`  `)+M(e.arguments,N,P.Argument)+(N=N.slice(0,-2))+`)`:t+=`(`+n+`)`}return e.directives&&e.directives.length&&(t+=` `+M(e.directives,` `,P.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(t+=` `+P.SelectionSet(e.selectionSet)),t},StringValue(e){return e.block?_e(e.value).replace(/\n/g,N):ge(e.value)},BooleanValue:e=>``+e.value,NullValue:e=>`null`,IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>`$`+e.name.value,ListValue:e=>`[`+M(e.values,`, `,F)+`]`,ObjectValue:e=>`{`+M(e.fields,`, `,P.ObjectField)+`}`,ObjectField:e=>e.name.value+`: `+F(e.value),Document(e){return!e.definitions||!e.definitions.length?``:M(e.definitions,`

`,F)},SelectionSet:e=>`{`+(N+=`  `)+M(e.selections,N,F)+(N=N.slice(0,-2))+`}`,Argument:e=>e.name.value+`: `+F(e.value),FragmentSpread(e){var t=`...`+e.name.value;return e.directives&&e.directives.length&&(t+=` `+M(e.directives,` `,P.Directive)),t},InlineFragment(e){var t=`...`;return e.typeCondition&&(t+=` on `+e.typeCondition.name.value),e.directives&&e.directives.length&&(t+=` `+M(e.directives,` `,P.Directive)),t+=` `+P.SelectionSet(e.selectionSet)},FragmentDefinition(e){var t=``;return e.description&&(t+=P.StringValue(e.description)+`
`),t+=`fragment `+e.name.value,t+=` on `+e.typeCondition.name.value,e.directives&&e.directives.length&&(t+=` `+M(e.directives,` `,P.Directive)),t+` `+P.SelectionSet(e.selectionSet)},Directive(e){var t=`@`+e.name.value;return e.arguments&&e.arguments.length&&(t+=`(`+M(e.arguments,`, `,P.Argument)+`)`),t},NamedType:e=>e.name.value,ListType:e=>`[`+F(e.type)+`]`,NonNullType:e=>F(e.type)+`!`},F=e=>P[e.kind](e);function ve(e){return N=`
`,P[e.kind]?P[e.kind](e):``}function ye(e,t){switch(e.kind){case`NullValue`:return null;case`IntValue`:return parseInt(e.value,10);case`FloatValue`:return parseFloat(e.value);case`StringValue`:case`EnumValue`:case`BooleanValue`:return e.value;case`ListValue`:for(var n=[],r=0,i=e.values.length;r<i;r++)n.push(ye(e.values[r],t));return n;case`ObjectValue`:for(var a=Object.create(null),o=0,s=e.fields.length;o<s;o++){var c=e.fields[o];a[c.name.value]=ye(c.value,t)}return a;case`Variable`:return t&&t[e.name.value]}}var be=()=>{},I=be;function L(e){return{tag:0,0:e}}function R(e){return{tag:1,0:e}}var xe=()=>typeof Symbol==`function`&&Symbol.asyncIterator||`@@asyncIterator`,Se=e=>e;function Ce(e){return t=>n=>{var r=I;t((t=>{t===0?n(0):t.tag===0?(r=t[0],n(t)):e(t[0])?n(t):r(0)}))}}function we(e){return t=>n=>t((t=>{t===0||t.tag===0?n(t):n(R(e(t[0])))}))}function Te(e){return t=>n=>{var r=[],i=I,a=!1,o=!1;t((t=>{o||(t===0?(o=!0,r.length||n(0)):t.tag===0?i=t[0]:(a=!1,(function(e){var t=I;e((e=>{if(e===0){if(r.length){var s=r.indexOf(t);s>-1&&(r=r.slice()).splice(s,1),r.length||(o?n(0):a||(a=!0,i(0)))}}else e.tag===0?(r.push(t=e[0]),t(0)):r.length&&(n(e),t(0))}))})(e(t[0])),a||(a=!0,i(0))))})),n(L((e=>{if(e===1){o||(o=!0,i(1));for(var t=0,n=r,s=r.length;t<s;t++)n[t](1);r.length=0}else{!o&&!a?(a=!0,i(0)):a=!1;for(var c=0,l=r,u=r.length;c<u;c++)l[c](0)}})))}}function Ee(e){return Te(Se)(e)}function De(e){return Ee(Le(e))}function z(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0),e();else if(t.tag===0){var i=t[0];n(L((t=>{t===1?(r=!0,i(1),e()):i(t)})))}else n(t)}}))}}function B(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0);else if(t.tag===0){var i=t[0];n(L((e=>{e===1&&(r=!0),i(e)})))}else e(t[0]),n(t)}}))}}function Oe(e){return t=>n=>t((t=>{t===0?n(0):t.tag===0?(n(t),e()):n(t)}))}function ke(e){var t=[],n=I,r=!1;return i=>{t.push(i),t.length===1&&e((e=>{if(e===0){for(var i=0,a=t,o=t.length;i<o;i++)a[i](0);t.length=0}else if(e.tag===0)n=e[0];else{r=!1;for(var s=0,c=t,l=t.length;s<l;s++)c[s](e)}})),i(L((e=>{if(e===1){var a=t.indexOf(i);a>-1&&(t=t.slice()).splice(a,1),t.length||n(1)}else r||(r=!0,n(0))})))}}function Ae(e){return t=>n=>{var r=I,i=I,a=!1,o=!1,s=!1,c=!1;t((t=>{c||(t===0?(c=!0,s||n(0)):t.tag===0?r=t[0]:(s&&(i(1),i=I),a?a=!1:(a=!0,r(0)),(function(e){s=!0,e((e=>{s&&(e===0?(s=!1,c?n(0):a||(a=!0,r(0))):e.tag===0?(o=!1,(i=e[0])(0)):(n(e),o?o=!1:i(0)))}))})(e(t[0]))))})),n(L((e=>{e===1?(c||(c=!0,r(1)),s&&(s=!1,i(1))):(!c&&!a&&(a=!0,r(0)),s&&!o&&(o=!0,i(0)))})))}}function je(e){return t=>n=>{var r=I,i=!1,a=0;t((t=>{i||(t===0?(i=!0,n(0)):t.tag===0?e<=0?(i=!0,n(0),t[0](1)):r=t[0]:a++<e?(n(t),!i&&a>=e&&(i=!0,n(0),r(1))):n(t))})),n(L((t=>{t===1&&!i?(i=!0,r(1)):t===0&&!i&&a<e&&r(0)})))}}function Me(e){return t=>n=>{var r=I,i=I,a=!1;t((t=>{a||(t===0?(a=!0,i(1),n(0)):t.tag===0?(r=t[0],e((e=>{e===0||(e.tag===0?(i=e[0])(0):(a=!0,i(1),r(1),n(0)))}))):n(t))})),n(L((e=>{e===1&&!a?(a=!0,r(1),i(1)):a||r(0)})))}}function Ne(e,t){return n=>r=>{var i=I,a=!1;n((n=>{a||(n===0?(a=!0,r(0)):n.tag===0?(i=n[0],r(n)):e(n[0])?r(n):(a=!0,t&&r(n),r(0),i(1)))}))}}function Pe(e){return t=>e()(t)}function Fe(e){return t=>{var n=e[xe()]&&e[xe()]()||e,r=!1,i=!1,a=!1,o;t(L((async e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=await n.next()).done)r=!0,n.return&&await n.return(),t(0);else try{a=!1,t(R(o.value))}catch(e){if(n.throw)(r=!!(await n.throw(e)).done)&&t(0);else throw e}i=!1}})))}}function Ie(e){return e[xe()]?Fe(e):t=>{var n=e[Symbol.iterator](),r=!1,i=!1,a=!1,o;t(L((e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=n.next()).done)r=!0,n.return&&n.return(),t(0);else try{a=!1,t(R(o.value))}catch(e){if(n.throw)(r=!!n.throw(e).done)&&t(0);else throw e}i=!1}})))}}var Le=Ie;function Re(e){return t=>{var n=!1;t(L((r=>{r===1?n=!0:n||(n=!0,t(R(e)),t(0))})))}}function ze(e){return t=>{var n=!1,r=e({next(e){n||t(R(e))},complete(){n||(n=!0,t(0))}});t(L((e=>{e===1&&!n&&(n=!0,r())})))}}function Be(){var e,t;return{source:ke(ze((n=>(e=n.next,t=n.complete,be)))),next(t){e&&e(t)},complete(){t&&t()}}}var Ve=e=>{var t=!1;e(L((n=>{n===1?t=!0:t||(t=!0,e(0))})))};function He(e){return ze((t=>(e.then((e=>{Promise.resolve(e).then((()=>{t.next(e),t.complete()}))})),be)))}function V(e){return t=>{var n=I,r=!1;return t((t=>{t===0?r=!0:t.tag===0?(n=t[0])(0):r||(e(t[0]),n(0))})),{unsubscribe(){r||(r=!0,n(1))}}}}function Ue(e){V((e=>{}))(e)}function We(e){return new Promise((t=>{var n=I,r;e((e=>{e===0?Promise.resolve(r).then(t):e.tag===0?(n=e[0])(0):(r=e[0],n(0))}))}))}var Ge=e=>e&&typeof e.message==`string`&&(e.extensions||e.name===`GraphQLError`)?e:typeof e==`object`&&typeof e.message==`string`?new b(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new b(e),Ke=class extends Error{constructor(e){var t=(e.graphQLErrors||[]).map(Ge),n=((e,t)=>{var n=``;if(e)return`[Network] ${e.message}`;if(t)for(var r=0,i=t.length;r<i;r++)n&&(n+=`
`),n+=`[GraphQL] ${t[r].message}`;return n})(e.networkError,t);super(n),this.name=`CombinedError`,this.message=n,this.graphQLErrors=t,this.networkError=e.networkError,this.response=e.response}toString(){return this.message}},H=(e,t)=>{for(var n=0|(t||5381),r=0,i=0|e.length;r<i;r++)n=(n<<5)+n+e.charCodeAt(r);return n},U=new Set,qe=new WeakMap,W=(e,t)=>{if(e===null||U.has(e))return`null`;if(typeof e!=`object`)return JSON.stringify(e)||``;if(e.toJSON)return W(e.toJSON(),t);if(Array.isArray(e)){for(var n=`[`,r=0,i=e.length;r<i;r++)n.length>1&&(n+=`,`),n+=W(e[r],t)||`null`;return n+=`]`}if(!t&&(q!==K&&e instanceof q||J!==K&&e instanceof J))return`null`;var a=Object.keys(e).sort();if(!a.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var o=qe.get(e)||Math.random().toString(36).slice(2);return qe.set(e,o),W({__key:o},t)}U.add(e);for(var s=`{`,c=0,l=a.length;c<l;c++){var u=W(e[a[c]],t);u&&(s.length>1&&(s+=`,`),s+=W(a[c],t)+`:`+u)}return U.delete(e),s+=`}`},Je=(e,t,n)=>{if(!(typeof n!=`object`||!n||n.toJSON||U.has(n))){if(Array.isArray(n))for(var r=0,i=n.length;r<i;r++)Je(e,`${t}.${r}`,n[r]);else if(n instanceof q||n instanceof J)e.set(t,n);else for(var a in U.add(n),n)Je(e,`${t}.${a}`,n[a])}},G=(e,t)=>(U.clear(),W(e,t||!1)),K=class{},q=typeof File<`u`?File:K,J=typeof Blob<`u`?Blob:K,Ye=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Xe=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Ze=(e,t)=>t%2==0?e.replace(Xe,`
`):e,Qe=e=>e.split(Ye).map(Ze).join(``).trim(),$e=new Map,Y=new Map,et=e=>{var t;return typeof e==`string`?t=Qe(e):e.loc&&Y.get(e.__key)===e?t=e.loc.source.body:(t=$e.get(e)||Qe(ve(e)),$e.set(e,t)),typeof e!=`string`&&!e.loc&&(e.loc={start:0,end:t.length,source:{body:t,name:`gql`,locationOffset:{line:1,column:1}}}),t},tt=e=>{var t;if(e.documentId)t=H(e.documentId);else if(t=H(et(e)),e.definitions){var n=it(e);n&&(t=H(`\n# ${n}`,t))}return t},nt=e=>{var t,n;return typeof e==`string`?(t=tt(e),n=Y.get(t)||he(e,{noLocation:!0})):(t=e.__key||tt(e),n=Y.get(t)||e),n.loc||et(n),n.__key=t,Y.set(t,n),n},rt=(e,t,n)=>{var r=t||{},i=nt(e),a=G(r,!0),o=i.__key;return a!==`{}`&&(o=H(a,o)),{key:o,query:i,variables:r,extensions:n}},it=e=>{for(var t=0,n=e.definitions.length;t<n;t++){var r=e.definitions[t];if(r.kind===y.OPERATION_DEFINITION)return r.name?r.name.value:void 0}},at=(e,t,n)=>{var r=t.payload||t;if(!(`data`in r||`errors`in r&&Array.isArray(r.errors)))throw Error(`No Content`);var i=e.kind===`subscription`;return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Ke({graphQLErrors:r.errors,response:n}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:t.hasNext==null?i:t.hasNext,stale:!1}},X=(e,t)=>{if(typeof e==`object`&&e){if(Array.isArray(e)){e=[...e];for(var n=0,r=t.length;n<r;n++)e[n]=X(e[n],t[n]);return e}if(!e.constructor||e.constructor===Object){for(var i in e={...e},t)e[i]=X(e[i],t[i]);return e}}return t},ot=(e,t,n,r)=>{var i=e.error?e.error.graphQLErrors:[],a=!!e.extensions||!!(t.payload||t).extensions,o={...e.extensions,...(t.payload||t).extensions},s=t.incremental;`path`in t&&(s=[t]);var c={data:e.data};if(s)for(var l=function(){var e=s[u];Array.isArray(e.errors)&&i.push(...e.errors),e.extensions&&(Object.assign(o,e.extensions),a=!0);var t=`data`,n=c,l=[];if(e.path)l=e.path;else if(r){var d=r.find((t=>t.id===e.id));l=e.subPath?[...d.path,...e.subPath]:d.path}for(var f=0,p=l.length;f<p;t=l[f++])n=n[t]=Array.isArray(n[t])?[...n[t]]:{...n[t]};if(e.items)for(var m=+t>=0?t:0,h=0,g=e.items.length;h<g;h++)n[m+h]=X(n[m+h],e.items[h]);else e.data!==void 0&&(n[t]=X(n[t],e.data))},u=0,d=s.length;u<d;u++)l();else c.data=(t.payload||t).data||e.data,i=t.errors||t.payload&&t.payload.errors||i;return{operation:e.operation,data:c.data,error:i.length?new Ke({graphQLErrors:i,response:n}):void 0,extensions:a?o:void 0,hasNext:t.hasNext==null?e.hasNext:t.hasNext,stale:!1}},st=(e,t,n)=>({operation:e,data:void 0,error:new Ke({networkError:t,response:n}),extensions:void 0,hasNext:!1,stale:!1});function ct(e){var t={query:void 0,documentId:void 0,operationName:it(e.query),variables:e.variables||void 0,extensions:e.extensions};return`documentId`in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?t.documentId=e.query.documentId:e.extensions&&e.extensions.persistedQuery&&!e.extensions.persistedQuery.miss||(t.query=et(e.query)),t}var lt=(e,t)=>{var n=e.kind===`query`&&e.context.preferGetMethod;if(!n||!t)return e.context.url;var r=ut(e.context.url);for(var i in t){var a=t[i];a&&r[1].set(i,typeof a==`object`?G(a):a)}var o=r.join(`?`);return o.length>2047&&n!==`force`?(e.context.preferGetMethod=!1,e.context.url):o},ut=e=>{var t=e.indexOf(`?`);return t>-1?[e.slice(0,t),new URLSearchParams(e.slice(t+1))]:[e,new URLSearchParams]},dt=(e,t)=>{if(t&&!(e.kind===`query`&&e.context.preferGetMethod)){var n=G(t),r=(e=>{var t=new Map;return(q!==K||J!==K)&&(U.clear(),Je(t,`variables`,e)),t})(t.variables);if(r.size){var i=new FormData;i.append(`operations`,n),i.append(`map`,G({...[...r.keys()].map((e=>[e]))}));var a=0;for(var o of r.values())i.append(``+a++,o);return i}return n}},ft=(e,t)=>{var n={accept:e.kind===`subscription`?`text/event-stream, multipart/mixed`:`application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed`},r=(typeof e.context.fetchOptions==`function`?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers){if((e=>`has`in e&&!Object.keys(e).length)(r.headers))r.headers.forEach(((e,t)=>{n[t]=e}));else if(Array.isArray(r.headers))r.headers.forEach(((e,t)=>{Array.isArray(e)?n[e[0]]?n[e[0]]=`${n[e[0]]},${e[1]}`:n[e[0]]=e[1]:n[t]=e}));else for(var i in r.headers)n[i.toLowerCase()]=r.headers[i]}var a=dt(e,t);return typeof a==`string`&&!n[`content-type`]&&(n[`content-type`]=`application/json`),{...r,method:a?`POST`:`GET`,body:a,headers:n}},pt=/boundary="?([^=";]+)"?/i,mt=/data: ?([^\n]+)/;async function*ht(e){if(e.body[Symbol.asyncIterator])for await(var t of e.body)yield t;else{var n=e.body.getReader(),r;try{for(;!(r=await n.read()).done;)yield r.value}finally{n.cancel()}}}async function*gt(e,t){var n=typeof TextDecoder<`u`?new TextDecoder:null,r=``,i;for await(var a of e)for(r+=a.constructor.name===`Buffer`?a.toString():n.decode(a,{stream:!0});(i=r.indexOf(t))>-1;)yield r.slice(0,i),r=r.slice(i+t.length)}async function*_t(e,t,n){var r=!0,i=null,a;try{yield await Promise.resolve();var o=(a=await(e.context.fetch||fetch)(t,n)).headers.get(`Content-Type`)||``,s=/multipart\/mixed/i.test(o)?async function*(e,t){var n=e.match(pt),r=`--`+(n?n[1]:`-`),i=!0,a;for await(var o of gt(ht(t),`\r
`+r)){if(i){i=!1;var s=o.indexOf(r);if(s>-1)o=o.slice(s+r.length);else continue}try{yield a=JSON.parse(o.slice(o.indexOf(`\r
\r
`)+4))}catch(e){if(!a)throw e}if(a&&!1===a.hasNext)break}a&&!1!==a.hasNext&&(yield{hasNext:!1})}(o,a):/text\/event-stream/i.test(o)?async function*(e){var t;for await(var n of gt(ht(e),`

`)){var r=n.match(mt);if(r){var i=r[1];try{yield t=JSON.parse(i)}catch(e){if(!t)throw e}if(t&&!1===t.hasNext)break}}t&&!1!==t.hasNext&&(yield{hasNext:!1})}(a):/text\//i.test(o)?async function*(e){var t=await e.text();try{yield JSON.parse(t)}catch{throw Error(t)}}(a):async function*(e){yield JSON.parse(await e.text())}(a),c;for await(var l of s)l.pending&&!i?c=l.pending:l.pending&&(c=[...c,...l.pending]),i=i?ot(i,l,a,c):at(e,l,a),r=!1,yield i,r=!0;i||(yield i=at(e,{},a))}catch(t){if(!r)throw t;yield st(e,a&&(a.status<200||a.status>=300)&&a.statusText?Error(a.statusText):t,a)}}function vt(e,t,n){var r;return typeof AbortController<`u`&&(n.signal=(r=new AbortController).signal),z((()=>{r&&r.abort()}))(Ce((e=>!!e))(Fe(_t(e,t,n))))}var yt=p.createContext({}),bt=yt.Provider;yt.Consumer,yt.displayName=`UrqlContext`;var Z=()=>p.useContext(yt),xt={fetching:!1,stale:!1,hasNext:!1,error:void 0,data:void 0,extensions:void 0,operation:void 0},St=(e,t)=>e===t||!(!e||!t||e.key!==t.key),Ct=(e,t)=>{var n={...e,...t,data:t.data!==void 0||t.error?t.data:e.data,fetching:!!t.fetching,stale:!!t.stale,error:t.fetching?e.error:t.error};return((e,t)=>{for(var n in e)if(!(n in t))return!0;for(var r in t)if(r===`operation`?!St(e[r],t[r]):e[r]!==t[r])return!0;return!1})(e,n)?n:e},wt=(e,t)=>{for(var n=0,r=t.length;n<r;n++)if(e[n]!==t[n])return!0;return!1},Tt=!1;function Q(e,t){if(!Tt||t===void 0)try{return Tt=!0,e(t)}finally{Tt=!1}else Promise.resolve(t).then(e)}function Et(e){var t=p.useRef(!0),n=Z(),[r,i]=p.useState(xt),a=p.useCallback(((r,a)=>(Q(i,{...xt,fetching:!0}),We(je(1)(Ce((e=>!e.hasNext))(B((e=>{t.current&&Q(i,{fetching:!1,stale:e.stale,data:e.data,error:e.error,extensions:e.extensions,operation:e.operation,hasNext:e.hasNext})}))(n.executeMutation(rt(e,r),a||{}))))))),[n,e,i]);return p.useEffect((()=>(t.current=!0,()=>{t.current=!1})),[]),[r,a]}function Dt(e,t){var n=p.useRef(void 0);return p.useMemo((()=>{var r=rt(e,t);return n.current!==void 0&&n.current.key===r.key?n.current:(n.current=r,r)}),[e,t])}var Ot=e=>{if(!e._react){var t=new Set,n=new Map;e.operations$&&V((e=>{e.kind===`teardown`&&t.has(e.key)&&(t.delete(e.key),n.delete(e.key))}))(e.operations$),e._react={get:e=>n.get(e),set(e,r){t.delete(e),n.set(e,r)},clear(e){t.delete(e),n.delete(e)},dispose(e){t.add(e)}}}return e._react},kt=(e,t)=>t&&t.suspense!==void 0?!!t.suspense:e.suspense;function At(e){var t=Z(),n=Ot(t),r=kt(t,e.context),i=Dt(e.query,e.variables),a=p.useMemo((()=>{if(e.pause)return null;var a=t.executeQuery(i,{requestPolicy:e.requestPolicy,...e.context});return r?B((e=>{n.set(i.key,e)}))(a):a}),[n,t,i,r,e.pause,e.requestPolicy,e.context]),o=p.useCallback(((e,t)=>{if(!e)return{fetching:!1};var r=n.get(i.key);if(!r){var a,o,s=V((e=>{r=e,a&&a(r)}))(z((()=>{o&&!r&&(n.get(i.key)===o&&n.clear(i.key),a&&a(void 0))}))(Ne((()=>t&&!a||!r||`hasNext`in r&&r.hasNext))(e)));if(r==null&&t)throw o=new Promise((e=>{a=e})),n.set(i.key,o),o;s.unsubscribe()}else if(t&&r!=null&&`then`in r){var c=r,l=()=>{n.get(i.key)===c&&n.clear(i.key)};throw c.then(l,l),r}if(t&&r!=null&&!(`then`in r)&&r.error){var u=r;queueMicrotask((()=>{n.get(i.key)===u&&n.clear(i.key)}))}return r||{fetching:!0}}),[n,i]),s=[t,i,e.requestPolicy,e.context,e.pause],[c,l]=p.useState((()=>[a,Ct(xt,Q((()=>o(a,r)))),s])),u=c[1];a!==c[0]&&wt(c[2],s)&&l([a,u=Ct(c[1],Q((()=>o(a,r)))),s]),p.useEffect((()=>{var e=c[0],t=c[2][1],r=!1,i=e=>{r=!0,Q(l,(t=>{var n=Ct(t[1],e);return t[1]===n?t:[t[0],n,t[2]]}))};if(e){var a=V(i)(z((()=>{i({fetching:!1})}))(e));return r||i({fetching:!0}),()=>{n.dispose(t.key),a.unsubscribe()}}i({fetching:!1})}),[n,c[0],c[2][1]]);var d=p.useCallback((a=>{var o={requestPolicy:e.requestPolicy,...e.context,...a};Q(l,(e=>[r?B((e=>{n.set(i.key,e)}))(t.executeQuery(i,o)):t.executeQuery(i,o),e[1],s]))}),[t,n,i,r,e.requestPolicy,e.context,e.pause]);return[u,d]}var jt=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    subscription Log($organizationId: ID!, $after: Cursor) {
  organizationEvents(organizationId: $organizationId, after: $after) {
    ...LogLine
    invitation {
      ...InvitationRow
    }
    inviteLink {
      ...LinkRow
    }
    member {
      ...MemberRow
    }
    import {
      ...ImportRow
    }
    department {
      id
      name
      path
      permissionGrants
      permissionDenials
      parent {
        id
      }
    }
    space {
      id
      name
      department {
        id
        path
      }
    }
    customRole {
      id
      name
      description
      base
      permissions
    }
    integration {
      id
      name
      enabled
      authentication
      sharedWith
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment InvitationRow on Invitation {
  id
  email
  role
  customRole {
    id
    name
  }
  department
  state
  delivery
  deliveryAttempts
  deliveryProblem
  inviter {
    ...Person
  }
  createdAt
  expiresAt
  sentAt
  acceptedAt
  revokedAt
  declinedAt
  erasedAt
  approval {
    needed
    given {
      at
      approver {
        ...Person
      }
    }
    decideBy
    requester {
      ...Person
    }
    rules
    approvedAt
    rejectedAt
  }
}
fragment LinkRow on InviteLink {
  id
  role
  customRole {
    id
    name
  }
  department
  state
  creator {
    ...Person
  }
  createdAt
  expiresAt
  usedAt
  revokedAt
  member {
    id
    user {
      ...Person
    }
  }
}
fragment MemberRow on Member {
  id
  user {
    ...Person
  }
  role
  customRole {
    id
    name
  }
  state
  department
  joinedAt
  onboarding {
    completedCount
    completedAt
    steps {
      kind
      completedAt
    }
  }
}
fragment ImportRow on Import {
  id
  creator {
    ...Person
  }
  state
  total
  processed
  created
  renewed
  roleChanged
  skipped
  rejected
  awaitingApproval
  problem
  createdAt
  startedAt
  finishedAt
}
fragment LogLine on Event {
  id
  sequence
  cursor
  kind
  occurredAt
  summary
  before
  after
  reason
  correlationId
  actor {
    __typename
    displayName
    ... on User {
      id
    }
  }
  invitation {
    id
    email
  }
  inviteLink {
    id
  }
  member {
    id
    user {
      ...Person
    }
  }
  import {
    id
  }
  department {
    id
    path
  }
  space {
    id
    name
  }
  customRole {
    id
    name
  }
  integration {
    id
    name
  }
}`);function $(e){return String(e)}var Mt=(0,p.createContext)({listen:()=>()=>{},changedAt:()=>0});function Nt({organizationId:e,viewerId:t,after:n,ended:r,children:i}){let a=Z(),[{log:o,hear:s}]=(0,p.useState)(Pt);return(0,p.useEffect)(()=>{let{unsubscribe:i}=a.subscription($(jt),{organizationId:e,after:n}).subscribe(({data:e,error:n})=>{e&&s(e.organizationEvents,t);let i=n?.graphQLErrors[0]?.extensions.code;(i===`FORBIDDEN`||i===`RESYNC`)&&r()});return i},[a,e,t,n,s,r]),(0,g.jsx)(Mt,{value:o,children:i})}function Pt(){let e=new Set,t=new Map,n={listen(t){return e.add(t),()=>e.delete(t)},changedAt:e=>t.get(e)??0};function r(n,r){if(n.actor.__typename!==`User`||n.actor.id!==r)for(let e of Ft(n))t.set(e,Date.now());for(let t of e)t(n)}return{log:n,hear:r}}function Ft(e){let{invitation:t,inviteLink:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return[t,n,r,i,a,o,s].flatMap(e=>e?.id??[])}function It(e){let{listen:t}=(0,p.use)(Mt),n=(0,p.useRef)(e);(0,p.useEffect)(()=>{n.current=e}),(0,p.useEffect)(()=>t(e=>n.current(e)),[t])}var Lt=2500;function Rt(e){let{changedAt:t,listen:n}=(0,p.use)(Mt);return(0,p.useCallback)(r=>{if(!r)return;let i,a=()=>{let n=t(e)+Lt-Date.now();n<=0||(r.dataset.changed=``,clearTimeout(i),i=setTimeout(()=>delete r.dataset.changed,n))};a();let o=n(a);return()=>{o(),clearTimeout(i)}},[e,t,n])}function zt(e,t){return t||!e?{problems:[Bt(t)]}:{data:e,problems:Object.values(e).flatMap(({userErrors:e})=>e).map(({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)}))}}function Bt(e){let t=e?.graphQLErrors[0];return t?{message:t.message,requestId:t.extensions.requestId}:{}}function Vt(e,t){return e.find(e=>e.field===t)}var Ht=50,Ut=500;function Wt(e,t,n={}){let[r,i]=At({query:$(e),variables:t,pause:n.pause??!1}),a=(0,p.useRef)(void 0);r.data!==void 0&&(a.current=r.data);let o=(0,p.useCallback)(()=>i({requestPolicy:`network-only`}),[i]);Gt(n.stale,o);let s=a.current!==void 0&&r.error?.networkError?void 0:r.error;return{data:r.data??(s?void 0:a.current),error:s,waiting:r.fetching&&r.data===void 0,again:o}}function Gt(e,t){let n=(0,p.useRef)(void 0),r=(0,p.useRef)(0);(0,p.useEffect)(()=>()=>clearTimeout(n.current),[]),It(i=>{n.current===void 0&&e?.some(e=>i.kind.startsWith(e))&&(n.current=setTimeout(()=>{n.current=void 0,r.current=Date.now()+Ut,t()},Math.max(Ht,r.current-Date.now())))})}function Kt(e){let[,t]=Et($(e)),[n,r]=(0,p.useState)(!1);return[(0,p.useCallback)(async e=>{r(!0);let{data:n,error:i}=await t(e);return r(!1),zt(n,i)},[t]),n]}function qt(e){let t=Z();return(0,p.useCallback)(async n=>{let{data:r}=await t.query($(e),n,{requestPolicy:`network-only`}).toPromise();return r},[t,e])}var Jt={en:{loading:`Loading…`,failed:`That did not work`,tryAgain:`Try again`,unreachable:`The server cannot be reached. Check your connection and try again.`,broken:e=>`Something went wrong on the server; it was not your fault.${e?` If it happens again, tell your operator this number: ${e}`:``}`,tooMuch:e=>`That was too much at once. Please try again in ${e} seconds.`,noPermission:`You may not see this`,noPermissionLead:`Your role here does not permit it. If you need it, ask an admin of your organization.`,notFound:`There is nothing here`,notFoundLead:`The address leads nowhere, or what stood here is gone.`,selectAll:`Select all on this page`,select:e=>`Select ${e}`,total:(e,t)=>e===1?`1 in all`:`${t} in all`,pages:`Pages`,previousPage:`Previous`,nextPage:`Next`,expired:e=>`expired ${e}`,cancel:`Cancel`,close:`Close`,reason:`Reason`,reasonHint:`Optional. It stands in the log.`,copy:`Copy`,copied:`Copied`,role:`Role`,department:`Department`,noDepartment:`None`,noSuchDepartment:`No department is called so`,clear:e=>`${e}: choose nothing`,somebody:`somebody`,aLink:`A link`,oneStep:`taken a first step`},de:{loading:`Lädt…`,failed:`Das hat nicht geklappt`,tryAgain:`Noch einmal versuchen`,unreachable:`Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.`,broken:e=>`Auf dem Server ging etwas schief; es lag nicht an Ihnen.${e?` Wenn es wieder geschieht, nennen Sie dem Betreiber diese Nummer: ${e}`:``}`,tooMuch:e=>`Das war zu viel auf einmal. Bitte versuchen Sie es in ${e} Sekunden noch einmal.`,noPermission:`Das dürfen Sie nicht sehen`,noPermissionLead:`Ihre Rolle erlaubt es nicht. Wenn Sie es brauchen, fragen Sie einen Admin Ihrer Organisation.`,notFound:`Hier ist nichts`,notFoundLead:`Die Adresse führt nirgends hin, oder was hier stand, ist fort.`,selectAll:`Alle auf dieser Seite auswählen`,select:e=>`${e} auswählen`,total:(e,t)=>e===1?`1 insgesamt`:`${t} insgesamt`,pages:`Seiten`,previousPage:`Zurück`,nextPage:`Weiter`,expired:e=>`abgelaufen ${e}`,cancel:`Abbrechen`,close:`Schließen`,reason:`Grund`,reasonHint:`Freiwillig. Er steht im Protokoll.`,copy:`Kopieren`,copied:`Kopiert`,role:`Rolle`,department:`Abteilung`,noDepartment:`Keine`,noSuchDepartment:`Keine Abteilung heißt so`,clear:e=>`${e}: nichts wählen`,somebody:`jemand`,aLink:`Ein Link`,oneStep:`einen ersten Schritt getan`}};export{Be as A,V as B,G as C,Re as D,He as E,B as F,We as G,je as H,Oe as I,v as J,y as K,Ue as L,De as M,Te as N,Pe as O,z as P,Le as R,ot as S,Ce as T,Me as U,Ae as V,Ne as W,_ as Y,ct as _,Gt as a,lt as b,Nt as c,$ as d,bt as f,st as g,nt as h,Wt as i,we as j,ze as k,It as l,rt as m,Kt as n,Bt as o,Z as p,ye as q,qt as r,Vt as s,Jt as t,Rt as u,ft as v,Ve as w,at as x,vt as y,ke as z};