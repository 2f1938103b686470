import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,r as n}from"./react-dom-Buiuewc4.js";import{a as r,p as i,y as a}from"./language-BiUjzsFn.js";import{n as o,r as s}from"./CloseButton-CMC5jRtU.js";import{d as c,i as l,l as u,o as d,r as f,s as ee,t as p,u as te}from"./Select-BEn-uqJd.js";import{t as ne}from"./use-uncontrolled-xiyBeCEF.js";import{i as m,t as h}from"./texts-Br5lTrUo.js";import{t as g}from"./InputBase-COmzWlLu.js";import{r as _}from"./place-OuRQf4Nr.js";import{t as v}from"./names-5fpMSZtt.js";var y=e(t(),1),b=n(),x=i(e=>{let t=a([`Input`,`InputWrapper`,`Autocomplete`],{size:`sm`},e),{classNames:n,styles:r,unstyled:i,vars:c,dropdownOpened:p,defaultDropdownOpened:m,onDropdownClose:h,onDropdownOpen:_,onFocus:v,onBlur:x,onClick:S,onChange:C,data:w,value:T,defaultValue:E,selectFirstOptionOnChange:D,selectFirstOptionOnDropdownOpen:O,onOptionSubmit:re,comboboxProps:ie,readOnly:k,disabled:A,filter:ae,limit:oe,withScrollArea:se,maxDropdownHeight:ce,floatingHeight:le,size:j,id:ue,renderOption:M,autoComplete:N,scrollAreaProps:P,onClear:F,clearButtonProps:I,error:L,clearable:R,clearSectionMode:z,rightSection:B,autoSelectOnBlur:V,openOnFocus:H=!0,attributes:U,...W}=t,G=s(ue),K=f({id:G,label:W.label,labelProps:W.labelProps,inputWrapperOrder:W.inputWrapperOrder}),q=te(w),de=u(q),[J,Y]=ne({value:T,defaultValue:E,finalValue:``,onChange:C}),X=ee({opened:p,defaultOpened:m,onDropdownOpen:()=>{_?.(),O&&X.selectFirstOption()},onDropdownClose:()=>{h?.(),setTimeout(X.resetSelectedOption,0)}}),Z=e=>{Y(e),X.resetSelectedOption()},{resolvedClassNames:Q,resolvedStyles:$}=o({props:t,styles:r,classNames:n});(0,y.useEffect)(()=>{D&&X.selectFirstOption()},[D,J]);let fe=(0,b.jsx)(d.ClearButton,{...I,onClear:()=>{Z(``),F?.()}});return(0,b.jsxs)(d,{store:X,__staticSelector:`Autocomplete`,classNames:Q,styles:$,unstyled:i,readOnly:k,size:j,attributes:U,floatingHeight:le,keepMounted:V,onOptionSubmit:e=>{re?.(e),Z(de[e].label),X.closeDropdown()},...ie,children:[(0,b.jsx)(d.Target,{autoComplete:N,withExpandedAttribute:!0,children:(0,b.jsx)(g,{...W,size:j,__staticSelector:`Autocomplete`,__clearSection:fe,__clearable:R&&!!J&&!A&&!k,__clearSectionMode:z,rightSection:B,disabled:A,readOnly:k,value:J,error:L,onChange:e=>{Z(e.currentTarget.value),X.openDropdown(),D&&X.selectFirstOption()},onFocus:e=>{H&&X.openDropdown(),v?.(e)},onBlur:e=>{V&&X.clickSelectedOption(),X.closeDropdown(),x?.(e)},onClick:e=>{X.openDropdown(),S?.(e)},classNames:Q,styles:$,unstyled:i,attributes:U,id:G})}),(0,b.jsx)(l,{data:q,hidden:k||A,filter:ae,search:J,limit:oe,hiddenWhenEmpty:!0,withScrollArea:se,maxDropdownHeight:ce,unstyled:i,labelId:K,"aria-label":K?void 0:W[`aria-label`],renderOption:M,scrollAreaProps:P})]})});x.classes={...g.classes,...d.classes},x.displayName=`@mantine/core/Autocomplete`;var S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},C=new S(`
    query Roles($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    customRoles(first: 100) {
      nodes {
        id
        name
        base
        permissions
      }
    }
  }
}
    `),w=new S(`
    query Departments($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    departments(first: 100, where: {search: $search}) {
      nodes {
        id
        path
      }
    }
  }
}
    `);function T({value:e,choose:t,label:n,description:i,error:a,bare:o}){let{id:s}=_().organization,[l]=c(e,200),{data:u}=m(w,{organizationId:s,search:l||null}),d=r(h);return(0,b.jsx)(x,{...o?{"aria-label":n??d.department}:{label:n??d.department},description:i,placeholder:o?n??d.department:d.noDepartment,data:u?.organization?.departments.nodes.map(({path:e})=>e)??[],value:e,onChange:t,error:a,limit:20})}var E=[`VIEWER`,`MEMBER`,`ADMIN`];function D({value:e,choose:t,label:n,error:i,within:a}){let{id:o}=_().organization,{data:s}=m(C,{organizationId:o}),c=r(h),l=r(v).role,u=s?.organization?.customRoles.nodes??[],d=a?.permissions,f=[...(a?E.slice(0,E.indexOf(a.role)+1):E).map(e=>({value:e,label:l[e]})),...u.filter(({permissions:e})=>!d||e.every(e=>d.includes(e))).map(({id:e,name:t})=>({value:e,label:t}))];return(0,b.jsx)(p,{label:n??c.role,data:f,value:e.role??e.customRoleId??null,onChange:e=>e&&t(O(e)),allowDeselect:!1,error:i})}function O(e){return E.includes(e)?{role:e}:{customRoleId:e}}export{T as n,D as t};