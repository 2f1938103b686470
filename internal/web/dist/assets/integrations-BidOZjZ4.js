import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,Kt as r,St as i,U as a,Un as o,Wn as s,X as c,Xt as l,c as u,ct as d,it as f,kt as p,s as ee,wt as m}from"./libraries-UrOIUJRm.js";import{B as h,E as te,F as g,H as _,I as v,L as y,N as b,O as x,P as S,Q as C,X as w,et as T}from"./dashboard-CsndMs8u.js";import{t as E}from"./read-all-nBopkG6i.js";import{t as D}from"./confirm-DoMI8UyE.js";import{t as O}from"./rows-qJGaIuGw.js";import{t as k}from"./Switch-C5tpJD3-.js";import{t as ne}from"./sign-B5YWhn5i.js";import{t as re}from"./Radio-CmGuJX7G.js";import{a as ie,c as ae,d as oe,f as se,i as ce,n as le,o as ue,r as de,s as A,t as fe,u as pe}from"./Select-Ds1wItU_.js";import{t as j}from"./TextInput-CVU09ig2.js";import{t as M}from"./form-dialog-Df4knn_i.js";import{t as me}from"./InputBase-DS33VQQ3.js";import{n as he,r as ge,t as _e}from"./PillsInput-DTSbYadZ.js";import{t as ve}from"./use-departments-CESDeal_.js";import{t as ye}from"./access-chain-CV-dcHJ_.js";import{t as be}from"./dialog-36LP5Lf6.js";import{t as xe}from"./member-select-CKN-JRE3.js";function N(e){return typeof e==`string`?e.trim().toLowerCase():e}function Se({data:e,value:t}){let n=t.map(N);return e.reduce((e,t)=>(ue(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(N(e.value))===-1)}):n.indexOf(N(t.value))===-1&&e.push(t),e),[])}var P=e(o(),1),F=s(),Ce={xs:41,sm:50,md:60,lg:72,xl:89},we={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},I=i(e=>{let i=p([`Input`,`InputWrapper`,`MultiSelect`],we,e),{classNames:a,className:o,style:s,styles:c,unstyled:u,vars:d,size:f,value:ee,defaultValue:h,onChange:te,onKeyDown:g,variant:_,data:v,dropdownOpened:y,defaultDropdownOpened:b,onDropdownOpen:x,onDropdownClose:S,selectFirstOptionOnChange:C,selectFirstOptionOnDropdownOpen:w,onOptionSubmit:T,comboboxProps:E,filter:D,limit:O,withScrollArea:k,maxDropdownHeight:ne,floatingHeight:re,searchValue:se,defaultSearchValue:ue,onSearchChange:fe,readOnly:j,disabled:M,onFocus:me,onBlur:ve,radius:ye,rightSection:be,rightSectionWidth:xe,rightSectionPointerEvents:N,rightSectionProps:I,leftSection:L,leftSectionWidth:Te,leftSectionPointerEvents:Ee,leftSectionProps:De,inputContainer:Oe,inputWrapperOrder:R,withAsterisk:ke,labelProps:z,descriptionProps:Ae,errorProps:je,successProps:Me,wrapperProps:Ne,description:Pe,label:B,error:V,success:Fe,maxValues:H,searchable:U,nothingFoundMessage:Ie,withCheckIcon:Le,withAlignedLabels:Re,checkIconPosition:ze,hidePickedOptions:Be,withErrorStyles:Ve,withSuccessStyles:He,name:Ue,form:We,id:Ge,clearable:Ke,clearSectionMode:qe,clearButtonProps:Je,hiddenInputProps:Ye,placeholder:Xe,hiddenInputValuesDivider:Ze,required:Qe,mod:$e,renderOption:et,renderPill:tt,onRemove:W,onClear:nt,onMaxValues:rt,scrollAreaProps:it,chevronColor:at,attributes:G,clearSearchOnChange:ot,openOnFocus:st,loading:ct,loadingPosition:lt,withPillsReorder:ut,...dt}=i,K=l(Ge),ft=ce({id:K,label:B,labelProps:z,inputWrapperOrder:R}),q=oe(v),J=pe(q),pt=(0,P.useRef)({}),Y=ae({opened:y,defaultOpened:b,onDropdownOpen:()=>{x?.(),w&&Y.selectFirstOption()},onDropdownClose:()=>{S?.(),Y.resetSelectedOption()}}),{styleProps:mt,rest:{type:ht,autoComplete:gt,..._t}}=m(dt),[X,Z]=r({value:ee,defaultValue:h,finalValue:[],onChange:te}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=ge({value:X,onChange:Z,enabled:ut&&!M&&!j}),[Q,xt]=r({value:se,defaultValue:ue,finalValue:``,onChange:fe}),$=e=>{xt(e),Y.resetSelectedOption()},St=n({name:`MultiSelect`,classes:{},props:i,classNames:a,styles:c,unstyled:u,attributes:G}),{resolvedClassNames:Ct,resolvedStyles:wt}=t({props:i,styles:c,classNames:a}),Tt=e=>{g?.(e),e.defaultPrevented||(e.key===` `&&!U&&(e.preventDefault(),Y.toggleDropdown()),e.key===`Backspace`&&Q.length===0&&X.length>0&&!j&&(W?.(X[X.length-1]),Z(X.slice(0,X.length-1))),bt(e))},Et=X.map((e,t)=>{let n=J[`${e}`]||pt.current[`${e}`],r=vt(t);return tt?(0,F.jsx)(P.Fragment,{children:tt({option:n,value:e,onRemove:()=>{Z(X.filter(t=>e!==t)),W?.(e)},disabled:M,reorderProps:r})},`${e}-${t}`):(0,F.jsx)(he,{withRemoveButton:!j&&!J[`${e}`]?.disabled,onRemove:()=>{Z(X.filter(t=>e!==t)),W?.(e)},unstyled:u,disabled:M,...St(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,P.useEffect)(()=>{C&&Y.selectFirstOption()},[C,Q]),(0,P.useEffect)(()=>{X.forEach(e=>{`${e}`in J&&(pt.current[`${e}`]=J[`${e}`])})},[J,X]);let Dt=(0,F.jsx)(A.ClearButton,{...Je,onClear:()=>{nt?.(),Z([]),$(``)}}),Ot=Se({data:q,value:X}),kt=Ke&&X.length>0&&!M&&!j,At=kt?{paddingInlineEnd:Ce[f]??Ce.sm}:void 0;return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(A,{store:Y,classNames:Ct,styles:wt,unstyled:u,size:f,readOnly:j,__staticSelector:`MultiSelect`,attributes:G,floatingHeight:re,onOptionSubmit:e=>{T?.(e),ot&&$(``),Y.updateSelectedOptionIndex(`selected`),X.includes(J[`${e}`].value)?(Z(X.filter(t=>t!==J[`${e}`].value)),W?.(J[`${e}`].value)):X.length<H?Z([...X,J[`${e}`].value]):rt?.()},...E,children:[(0,F.jsx)(A.DropdownTarget,{children:(0,F.jsx)(_e,{...mt,__staticSelector:`MultiSelect`,classNames:Ct,styles:wt,unstyled:u,size:f,className:o,style:s,variant:_,disabled:M,radius:ye,__defaultRightSection:(0,F.jsx)(A.Chevron,{size:f,error:V,unstyled:u,color:at}),__clearSection:Dt,__clearable:kt,__clearSectionMode:qe,rightSection:be,rightSectionPointerEvents:N||`none`,rightSectionWidth:xe,rightSectionProps:I,leftSection:L,leftSectionWidth:Te,leftSectionPointerEvents:Ee,leftSectionProps:De,loading:ct,loadingPosition:lt,inputContainer:Oe,inputWrapperOrder:R,withAsterisk:ke,labelProps:z,descriptionProps:Ae,errorProps:je,successProps:Me,wrapperProps:Ne,description:Pe,label:B,error:V,success:Fe,withErrorStyles:Ve,withSuccessStyles:He,__stylesApiProps:{...i,rightSectionPointerEvents:N||`none`,multiline:!0},pointer:!U,onClick:()=>U?Y.openDropdown():Y.toggleDropdown(),"data-expanded":Y.dropdownOpened||void 0,id:K,required:Qe,mod:$e,attributes:G,children:(0,F.jsxs)(he.Group,{attributes:G,disabled:M,unstyled:u,...St(`pillsList`,{style:At}),...yt(),children:[Et,(0,F.jsx)(A.EventsTarget,{autoComplete:gt,withExpandedAttribute:!0,children:(0,F.jsx)(_e.Field,{..._t,id:K,placeholder:Xe,type:!U&&!Xe?`hidden`:`visible`,...St(`inputField`),unstyled:u,onFocus:e=>{me?.(e),st&&U&&Y.openDropdown()},onBlur:e=>{ve?.(e),Y.closeDropdown(),$(``)},onKeyDown:Tt,value:Q,onChange:e=>{if(de(e)){if(!j){let t=le(J,e.currentTarget.value);t&&!X.includes(t.value)&&X.length<H&&Z([...X,t.value])}}else $(e.currentTarget.value),U&&Y.openDropdown(),C&&Y.selectFirstOption()},disabled:M,readOnly:j||!U,pointer:!U})})]})})}),(0,F.jsx)(ie,{data:Be?Ot:q,hidden:j||M,filter:D,search:Q,limit:O,hiddenWhenEmpty:!Ie,withScrollArea:k,maxDropdownHeight:ne,filterOptions:U,value:X,checkIconPosition:ze,withCheckIcon:Le,withAlignedLabels:Re,nothingFoundMessage:Ie,unstyled:u,labelId:ft,"aria-label":ft?void 0:dt[`aria-label`],renderOption:et,scrollAreaProps:it})]}),(0,F.jsx)(A.HiddenInput,{name:Ue,valuesDivider:Ze,value:X,form:We,disabled:M,...Ye})]})});I.classes={...me.classes,...A.classes},I.displayName=`@mantine/core/MultiSelect`;var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Te=new L(`
    query Integrations($organizationId: ID!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    integrations(first: 100, after: $after) {
      nodes {
        ...IntegrationRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment IntegrationRow on Integration {
  id
  name
  enabled
  authentication
  sharedWith
  departments {
    id
    path
  }
  spaces {
    id
    name
  }
}`),Ee=new L(`
    query SpaceChoices($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    spaces(first: 50, where: {search: $search}) {
      nodes {
        id
        name
      }
    }
  }
}
    `),De=new L(`
    query TestAccess($memberId: ID!, $integrationId: ID!) {
  testIntegrationAccess(memberId: $memberId, integrationId: $integrationId) {
    ...AccessAnswer
  }
}
    fragment AccessAnswer on AccessDecision {
  permission
  allowed
  decidedBy
  chain {
    source
    subject
    effect
    reason
  }
  pendingChange
  changesAt
}`),Oe=new L(`
    mutation CreateIntegration($input: CreateIntegrationInput!) {
  createIntegration(input: $input) {
    integration {
      ...IntegrationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}
fragment IntegrationRow on Integration {
  id
  name
  enabled
  authentication
  sharedWith
  departments {
    id
    path
  }
  spaces {
    id
    name
  }
}`),R=new L(`
    mutation UpdateIntegration($input: UpdateIntegrationInput!) {
  updateIntegration(input: $input) {
    integration {
      ...IntegrationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}
fragment IntegrationRow on Integration {
  id
  name
  enabled
  authentication
  sharedWith
  departments {
    id
    path
  }
  spaces {
    id
    name
  }
}`),ke=new L(`
    mutation DeleteIntegration($input: DeleteIntegrationInput!) {
  deleteIntegration(input: $input) {
    deletedIntegrationId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),z={en:{title:`Integrations`,lead:`Other products that the organization is connected with, and who may use them.`,add:`Add an integration`,none:`There are no integrations yet`,noneLead:`An integration says which people may use another product. The product itself asks here; no passwords or keys of it are kept.`,noneYet:`Whoever manages integrations in your organization can add some.`,name:`Name`,state:`Switched on`,on:`On`,off:`Off`,switch:e=>`${e} is switched on`,switchedOn:e=>`${e} is switched on.`,switchedOff:e=>`${e} is switched off for everybody.`,authentication:`Authentication`,authentications:{OK:`Authenticated`,EXPIRED:`Expired`,MISSING:`Not yet`},authenticationHints:{OK:`The product knows the organization.`,EXPIRED:`The product knew the organization, but it has to be authenticated there again.`,MISSING:`The organization has never been authenticated at the product.`},sharedWith:`Shared with`,sharing:{ORGANIZATION:`Everybody in the organization`,DEPARTMENTS:`The people of some departments`,SPACES:`The people in some team spaces`},everybody:`everybody`,nobody:`nobody any more: the departments or spaces are deleted`,actions:`What can be done`,test:`Test access`,testSelf:`May I use it?`,edit:`Edit`,delete:`Delete`,createTitle:`Add an integration`,editTitle:e=>`Edit ${e}`,create:`Add integration`,save:`Save integration`,created:e=>`${e} was added.`,saved:e=>`${e} is saved.`,enabled:`Switched on`,enabledHint:`While it is off, nobody may use it.`,refused:{},departments:`Which departments?`,departmentsHint:`The people of departments beneath them may use it too.`,spaces:`Which team spaces?`,deleteAct:`Delete integration`,deleteTitle:e=>`Delete ${e}?`,deleteLead:`From then on nobody may use it through this organization.`,deleted:e=>`${e} was deleted.`,testTitle:e=>`Who may use ${e}?`,who:`Member`,whoHint:`Choose somebody to see whether they may use it, and why.`,may:(e,t)=>`${e} may use ${t}.`,mayNot:(e,t)=>`${e} may not use ${t}.`,nothingFound:`The member or the integration is not there any more.`},de:{title:`Integrationen`,lead:`Andere Produkte, mit denen die Organisation verbunden ist, und wer sie benutzen darf.`,add:`Integration anlegen`,none:`Es gibt noch keine Integrationen`,noneLead:`Eine Integration sagt, wer ein anderes Produkt benutzen darf. Das Produkt selbst fragt hier nach; Passwörter oder Schlüssel werden hier nicht gespeichert.`,noneYet:`Wer in Ihrer Organisation Integrationen verwaltet, kann welche anlegen.`,name:`Name`,state:`Eingeschaltet`,on:`An`,off:`Aus`,switch:e=>`${e} ist eingeschaltet`,switchedOn:e=>`${e} ist eingeschaltet.`,switchedOff:e=>`${e} ist für alle ausgeschaltet.`,authentication:`Anmeldung beim Produkt`,authentications:{OK:`Angemeldet`,EXPIRED:`Abgelaufen`,MISSING:`Noch nicht`},authenticationHints:{OK:`Das Produkt kennt die Organisation.`,EXPIRED:`Das Produkt kannte die Organisation, aber sie muss sich dort neu anmelden.`,MISSING:`Die Organisation ist beim Produkt noch nie angemeldet worden.`},sharedWith:`Geteilt mit`,sharing:{ORGANIZATION:`Allen in der Organisation`,DEPARTMENTS:`Den Leuten einiger Abteilungen`,SPACES:`Den Leuten in einigen Teamräumen`},everybody:`allen`,nobody:`niemandem mehr: Die Abteilungen oder Räume dafür sind gelöscht`,actions:`Was sich tun lässt`,test:`Zugang prüfen`,testSelf:`Darf ich das benutzen?`,edit:`Bearbeiten`,delete:`Löschen`,createTitle:`Integration anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Integration anlegen`,save:`Integration speichern`,created:e=>`${e} ist angelegt.`,saved:e=>`${e} ist gespeichert.`,enabled:`Eingeschaltet`,enabledHint:`Solange sie aus ist, darf niemand sie benutzen.`,refused:{CONFLICT:`Eine Integration dieses Namens gibt es hier schon.`},departments:`Welche Abteilungen?`,departmentsHint:`Wer zu Abteilungen darunter gehört, darf sie auch benutzen.`,spaces:`Welche Teamräume?`,deleteAct:`Integration löschen`,deleteTitle:e=>`${e} löschen?`,deleteLead:`Danach darf niemand sie mehr durch diese Organisation benutzen.`,deleted:e=>`${e} ist gelöscht.`,testTitle:e=>`Wer darf ${e} benutzen?`,who:`Mitglied`,whoHint:`Wählen Sie jemanden, um zu sehen, ob und warum.`,may:(e,t)=>`${e} darf ${t} benutzen.`,mayNot:(e,t)=>`${e} darf ${t} nicht benutzen.`,nothingFound:`Das Mitglied oder die Integration gibt es nicht mehr.`}},Ae={OK:`good`,EXPIRED:`warn`,MISSING:`idle`};function je(e){let t=S().may(`MANAGE_INTEGRATIONS`),n=b()||t,r=T(z);return[{title:r.name,cell:({name:e})=>(0,F.jsx)(`strong`,{children:e})},{title:r.state,cell:e=>t?(0,F.jsx)(Me,{row:e}):e.enabled?r.on:r.off},{title:r.authentication,cell:({authentication:e})=>(0,F.jsx)(ne,{tone:Ae[e],title:r.authenticationHints[e],children:r.authentications[e]})},{title:r.sharedWith,cell:e=>(0,F.jsx)(Ne,{row:e})},{title:r.actions,bare:!0,cell:i=>{let a=(0,F.jsxs)(`span`,{className:`unseen`,children:[` `,i.name]});return(0,F.jsxs)(d,{gap:`xs`,justify:`flex-end`,children:[(0,F.jsxs)(c,{size:`sm`,variant:`light`,onClick:()=>e(`test`,i),children:[n?r.test:r.testSelf,a]}),t&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(c,{size:`sm`,variant:`default`,onClick:()=>e(`edit`,i),children:[r.edit,a]}),(0,F.jsxs)(c,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>e(`delete`,i),children:[r.delete,a]})]})]})}}]}function Me({row:{id:e,name:t,enabled:n}}){let[r]=h(R),i=x(),a=T(z);async function o(n){let{problems:o}=await r({input:{integrationId:e,enabled:n}});o.length>0?i.refused(o):i.done(n?a.switchedOn(t):a.switchedOff(t))}return(0,F.jsx)(k,{checked:n,onChange:e=>void o(e.currentTarget.checked),label:n?a.on:a.off,"aria-label":a.switch(t)})}function Ne({row:{sharedWith:e,departments:t,spaces:n}}){let{list:r}=C(),i=T(z);if(e===`ORGANIZATION`)return i.everybody;let a=e===`DEPARTMENTS`?t.map(({path:e})=>e):n.map(({name:e})=>e);return a.length===0?i.nobody:r(a)}function Pe(e){let[t,n]=(0,P.useState)(``),r=T(z),i=ve(t).map(({id:e,path:t})=>({value:e,label:t}));return(0,F.jsx)(V,{...e,label:r.departments,description:r.departmentsHint,found:i,typed:t,type:n})}function B(e){let{id:t}=S().organization,[n,r]=(0,P.useState)(``),[i]=se(n,200),a=T(z),{data:o}=_(Ee,{organizationId:t,search:i||null}),s=o?.organization?.spaces.nodes.map(({id:e,name:t})=>({value:e,label:t}));return(0,F.jsx)(V,{...e,label:a.spaces,found:s??[],typed:n,type:r})}function V({label:e,description:t,chosen:n,choose:r,found:i,typed:a,type:o,error:s}){let c=new Map([...n,...i].map(e=>[e.value,e]));return(0,F.jsx)(I,{label:e,description:t,data:[...c.values()],value:n.map(({value:e})=>e),onChange:e=>r(e.flatMap(e=>c.get(e)??[])),searchable:!0,searchValue:a,onSearchChange:o,hidePickedOptions:!0,error:s})}var Fe=[`OK`,`EXPIRED`,`MISSING`],H=[`ORGANIZATION`,`DEPARTMENTS`,`SPACES`];function U({integration:e,done:t,close:n}){let{organization:r}=S(),[i,o]=(0,P.useState)(e?.name??``),[s,c]=(0,P.useState)(e?.enabled??!0),[l,u]=(0,P.useState)(e?.authentication??`MISSING`),[d,f]=(0,P.useState)(e?.sharedWith??`ORGANIZATION`),[p,ee]=(0,P.useState)(e?.departments.map(({id:e,path:t})=>({value:e,label:t}))??[]),[m,g]=(0,P.useState)(e?.spaces.map(({id:e,name:t})=>({value:e,label:t}))??[]),[_]=h(Oe),[v]=h(R),y=x(),b=T(z),C=te(b.refused),w={name:i,enabled:s,authentication:l,sharedWith:d,...d===`DEPARTMENTS`&&{departmentIds:p.map(({value:e})=>e)},...d===`SPACES`&&{spaceIds:m.map(({value:e})=>e)}};async function E(){let{problems:e}=await _({input:{organizationId:r.id,...w}});return e.length===0&&y.done(b.created(i)),e}async function D(e){let{problems:t}=await v({input:{integrationId:e,...w}});return t.length===0&&y.done(b.saved(i)),t}async function O(){let n=await(e?D(e.id):E());return n.length===0&&t(),n}return(0,F.jsx)(M,{title:e?b.editTitle(e.name):b.createTitle,act:e?b.save:b.create,send:O,fields:[`name`,`departmentIds`,`spaceIds`],say:C,close:n,children:e=>(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(j,{label:b.name,value:i,onChange:e=>o(e.currentTarget.value),error:e(`name`),"data-autofocus":!0}),(0,F.jsx)(k,{label:b.enabled,description:b.enabledHint,checked:s,onChange:e=>c(e.currentTarget.checked)}),(0,F.jsx)(fe,{label:b.authentication,description:b.authenticationHints[l],data:Fe.map(e=>({value:e,label:b.authentications[e]})),value:l,onChange:e=>u(e??l),allowDeselect:!1}),(0,F.jsx)(re.Group,{label:b.sharedWith,value:d,onChange:e=>f(e),children:(0,F.jsx)(a,{gap:`xs`,mt:`xs`,children:H.map(e=>(0,F.jsx)(re,{value:e,label:b.sharing[e]},e))})}),d===`DEPARTMENTS`&&(0,F.jsx)(Pe,{chosen:p,choose:ee,error:e(`departmentIds`)}),d===`SPACES`&&(0,F.jsx)(B,{chosen:m,choose:g,error:e(`spaceIds`)})]})})}function Ie({integration:e,close:t}){let{organization:n,may:r}=S(),i=b()||r(`MANAGE_INTEGRATIONS`),[o,s]=(0,P.useState)(n.viewerMember),c=T(z);return(0,F.jsx)(be,{title:c.testTitle(e.name),close:t,size:`lg`,children:(0,F.jsxs)(a,{children:[i&&(0,F.jsx)(xe,{label:c.who,description:c.whoHint,value:o,choose:s}),o&&(0,F.jsx)(Le,{integration:e,member:o})]})})}function Le({integration:{id:e,name:t},member:n}){let r=T(z),{data:i,error:a,waiting:o,again:s}=_(De,{memberId:n.id,integrationId:e},{stale:[`INTEGRATION_`,`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`]});if(a)return(0,F.jsx)(g,{error:a,again:s});if(!i||o)return(0,F.jsx)(v,{lines:4});let c=i.testIntegrationAccess;if(!c)return(0,F.jsx)(f,{children:r.nothingFound});let l=c.allowed?r.may(n.user.name,t):r.mayNot(n.user.name,t);return(0,F.jsx)(`div`,{role:`status`,children:(0,F.jsx)(ye,{answer:c,verdict:l})})}var Re=e=>e.organization?.integrations;function ze(){let{organization:e,may:t}=S(),n=t(`MANAGE_INTEGRATIONS`),[r,i]=(0,P.useState)(),a=je((e,t)=>i({does:e,of:t})),o=T(z),{data:s,error:l,again:d}=E(Te,{organizationId:e.id},Re,{stale:[`INTEGRATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`DEPARTMENT_DELETED`,`SPACE_RENAMED`,`SPACE_DELETED`]});if(l||!s)return(0,F.jsx)(w,{title:o.title,lead:o.lead,children:l?(0,F.jsx)(g,{error:l,again:d}):(0,F.jsx)(v,{})});let f=n&&(0,F.jsx)(c,{leftSection:(0,F.jsx)(ee,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),p=()=>i(void 0),m=r?.of;return(0,F.jsxs)(w,{title:o.title,lead:o.lead,actions:s.length>0&&f,children:[s.length===0?(0,F.jsx)(y,{title:o.none,lead:n?o.noneLead:`${o.noneLead} ${o.noneYet}`,icon:(0,F.jsx)(u,{"aria-hidden":!0}),children:f}):(0,F.jsx)(O,{label:o.title,rows:s,columns:a,name:({name:e})=>e}),r?.does===`create`&&(0,F.jsx)(U,{done:d,close:p}),r?.does===`edit`&&m&&(0,F.jsx)(U,{integration:m,done:d,close:p}),r?.does===`test`&&m&&(0,F.jsx)(Ie,{integration:m,close:p}),r?.does===`delete`&&m&&(0,F.jsx)(Be,{integration:m,done:d,close:p})]})}function Be({integration:{id:e,name:t},done:n,close:r}){let[i]=h(ke),a=x(),o=T(z);async function s(){let{data:r,problems:s}=await i({input:{integrationId:e}});return r?.deleteIntegration.deletedIntegrationId&&(a.done(o.deleted(t)),n()),s}return(0,F.jsx)(D,{title:o.deleteTitle(t),lead:o.deleteLead,act:o.deleteAct,confirm:s,close:r})}export{ze as default};