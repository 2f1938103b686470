import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,Gn as r,Kt as i,St as a,U as o,Wn as s,X as c,Xt as l,c as u,ct as d,it as f,kt as p,s as m,wt as h}from"./libraries-rz6hNmk8.js";import{A as g,C as _,E as ee,M as v,S as y,T as b,V as x,d as S,v as C,w,z as T}from"./dashboard-CorlyLDc.js";import{t as E}from"./read-all-x5xo_Kmu.js";import{n as D,t as te}from"./dialog-BdFP6XGz.js";import{t as ne}from"./rows-BjUXKz-l.js";import{t as O}from"./Switch-bg_CG6qA.js";import{t as re}from"./sign-Cp63Z1Nq.js";import{t as ie}from"./Radio-ClkaOs3A.js";import{a as ae,c as oe,d as se,i as ce,n as le,o as ue,r as de,s as k,t as fe,u as pe}from"./Select-BZVhWpwa.js";import{t as me}from"./TextInput-Bd8wIxnx.js";import{t as A}from"./form-dialog-B8fUU1gq.js";import{t as j}from"./InputBase-DJ7ItAV4.js";import{n as he,r as ge,t as _e}from"./PillsInput-Csai06-j.js";import{t as M}from"./use-debounced-value-2xxwML3v.js";import{t as ve}from"./access-chain-DCWMVPSt.js";import{t as ye}from"./member-select-CUGCrJFo.js";function N(e){return typeof e==`string`?e.trim().toLowerCase():e}function be({data:e,value:t}){let n=t.map(N);return e.reduce((e,t)=>(ue(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(N(e.value))===-1)}):n.indexOf(N(t.value))===-1&&e.push(t),e),[])}var P=e(s(),1),F=r(),xe={xs:41,sm:50,md:60,lg:72,xl:89},Se={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},I=a(e=>{let r=p([`Input`,`InputWrapper`,`MultiSelect`],Se,e),{classNames:a,className:o,style:s,styles:c,unstyled:u,vars:d,size:f,value:m,defaultValue:g,onChange:_,onKeyDown:ee,variant:v,data:y,dropdownOpened:b,defaultDropdownOpened:x,onDropdownOpen:S,onDropdownClose:C,selectFirstOptionOnChange:w,selectFirstOptionOnDropdownOpen:T,onOptionSubmit:E,comboboxProps:D,filter:te,limit:ne,withScrollArea:O,maxDropdownHeight:re,floatingHeight:ie,searchValue:ue,defaultSearchValue:fe,onSearchChange:me,readOnly:A,disabled:j,onFocus:M,onBlur:ve,radius:ye,rightSection:N,rightSectionWidth:I,rightSectionPointerEvents:L,rightSectionProps:Ce,leftSection:we,leftSectionWidth:Te,leftSectionPointerEvents:Ee,leftSectionProps:De,inputContainer:R,inputWrapperOrder:z,withAsterisk:B,labelProps:V,descriptionProps:Oe,errorProps:ke,successProps:Ae,wrapperProps:je,description:Me,label:H,error:U,success:Ne,maxValues:W,searchable:G,nothingFoundMessage:Pe,withCheckIcon:Fe,withAlignedLabels:Ie,checkIconPosition:Le,hidePickedOptions:Re,withErrorStyles:ze,withSuccessStyles:Be,name:Ve,form:He,id:Ue,clearable:We,clearSectionMode:Ge,clearButtonProps:Ke,hiddenInputProps:qe,placeholder:Je,hiddenInputValuesDivider:Ye,required:Xe,mod:Ze,renderOption:Qe,renderPill:$e,onRemove:K,onClear:et,onMaxValues:tt,scrollAreaProps:nt,chevronColor:rt,attributes:q,clearSearchOnChange:it,openOnFocus:at,loading:ot,loadingPosition:st,withPillsReorder:ct,...lt}=r,ut=l(Ue),dt=ce({id:ut,label:H,labelProps:V,inputWrapperOrder:z}),ft=se(y),J=pe(ft),pt=(0,P.useRef)({}),Y=oe({opened:b,defaultOpened:x,onDropdownOpen:()=>{S?.(),T&&Y.selectFirstOption()},onDropdownClose:()=>{C?.(),Y.resetSelectedOption()}}),{styleProps:mt,rest:{type:ht,autoComplete:gt,..._t}}=h(lt),[X,Z]=i({value:m,defaultValue:g,finalValue:[],onChange:_}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=ge({value:X,onChange:Z,enabled:ct&&!j&&!A}),[Q,xt]=i({value:ue,defaultValue:fe,finalValue:``,onChange:me}),$=e=>{xt(e),Y.resetSelectedOption()},St=n({name:`MultiSelect`,classes:{},props:r,classNames:a,styles:c,unstyled:u,attributes:q}),{resolvedClassNames:Ct,resolvedStyles:wt}=t({props:r,styles:c,classNames:a}),Tt=e=>{ee?.(e),e.defaultPrevented||(e.key===` `&&!G&&(e.preventDefault(),Y.toggleDropdown()),e.key===`Backspace`&&Q.length===0&&X.length>0&&!A&&(K?.(X[X.length-1]),Z(X.slice(0,X.length-1))),bt(e))},Et=X.map((e,t)=>{let n=J[`${e}`]||pt.current[`${e}`],r=vt(t);return $e?(0,F.jsx)(P.Fragment,{children:$e({option:n,value:e,onRemove:()=>{Z(X.filter(t=>e!==t)),K?.(e)},disabled:j,reorderProps:r})},`${e}-${t}`):(0,F.jsx)(he,{withRemoveButton:!A&&!J[`${e}`]?.disabled,onRemove:()=>{Z(X.filter(t=>e!==t)),K?.(e)},unstyled:u,disabled:j,...St(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,P.useEffect)(()=>{w&&Y.selectFirstOption()},[w,Q]),(0,P.useEffect)(()=>{X.forEach(e=>{`${e}`in J&&(pt.current[`${e}`]=J[`${e}`])})},[J,X]);let Dt=(0,F.jsx)(k.ClearButton,{...Ke,onClear:()=>{et?.(),Z([]),$(``)}}),Ot=be({data:ft,value:X}),kt=We&&X.length>0&&!j&&!A,At=kt?{paddingInlineEnd:xe[f]??xe.sm}:void 0;return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(k,{store:Y,classNames:Ct,styles:wt,unstyled:u,size:f,readOnly:A,__staticSelector:`MultiSelect`,attributes:q,floatingHeight:ie,onOptionSubmit:e=>{E?.(e),it&&$(``),Y.updateSelectedOptionIndex(`selected`),X.includes(J[`${e}`].value)?(Z(X.filter(t=>t!==J[`${e}`].value)),K?.(J[`${e}`].value)):X.length<W?Z([...X,J[`${e}`].value]):tt?.()},...D,children:[(0,F.jsx)(k.DropdownTarget,{children:(0,F.jsx)(_e,{...mt,__staticSelector:`MultiSelect`,classNames:Ct,styles:wt,unstyled:u,size:f,className:o,style:s,variant:v,disabled:j,radius:ye,__defaultRightSection:(0,F.jsx)(k.Chevron,{size:f,error:U,unstyled:u,color:rt}),__clearSection:Dt,__clearable:kt,__clearSectionMode:Ge,rightSection:N,rightSectionPointerEvents:L||`none`,rightSectionWidth:I,rightSectionProps:Ce,leftSection:we,leftSectionWidth:Te,leftSectionPointerEvents:Ee,leftSectionProps:De,loading:ot,loadingPosition:st,inputContainer:R,inputWrapperOrder:z,withAsterisk:B,labelProps:V,descriptionProps:Oe,errorProps:ke,successProps:Ae,wrapperProps:je,description:Me,label:H,error:U,success:Ne,withErrorStyles:ze,withSuccessStyles:Be,__stylesApiProps:{...r,rightSectionPointerEvents:L||`none`,multiline:!0},pointer:!G,onClick:()=>G?Y.openDropdown():Y.toggleDropdown(),"data-expanded":Y.dropdownOpened||void 0,id:ut,required:Xe,mod:Ze,attributes:q,children:(0,F.jsxs)(he.Group,{attributes:q,disabled:j,unstyled:u,...St(`pillsList`,{style:At}),...yt(),children:[Et,(0,F.jsx)(k.EventsTarget,{autoComplete:gt,withExpandedAttribute:!0,children:(0,F.jsx)(_e.Field,{..._t,id:ut,placeholder:Je,type:!G&&!Je?`hidden`:`visible`,...St(`inputField`),unstyled:u,onFocus:e=>{M?.(e),at&&G&&Y.openDropdown()},onBlur:e=>{ve?.(e),Y.closeDropdown(),$(``)},onKeyDown:Tt,value:Q,onChange:e=>{if(de(e)){if(!A){let t=le(J,e.currentTarget.value);t&&!X.includes(t.value)&&X.length<W&&Z([...X,t.value])}}else $(e.currentTarget.value),G&&Y.openDropdown(),w&&Y.selectFirstOption()},disabled:j,readOnly:A||!G,pointer:!G})})]})})}),(0,F.jsx)(ae,{data:Re?Ot:ft,hidden:A||j,filter:te,search:Q,limit:ne,hiddenWhenEmpty:!Pe,withScrollArea:O,maxDropdownHeight:re,filterOptions:G,value:X,checkIconPosition:Le,withCheckIcon:Fe,withAlignedLabels:Ie,nothingFoundMessage:Pe,unstyled:u,labelId:dt,"aria-label":dt?void 0:lt[`aria-label`],renderOption:Qe,scrollAreaProps:nt})]}),(0,F.jsx)(k.HiddenInput,{name:Ve,valuesDivider:Ye,value:X,form:He,disabled:j,...qe})]})});I.classes={...j.classes,...k.classes},I.displayName=`@mantine/core/MultiSelect`;var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Ce=new L(`
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
}`),we=new L(`
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
    `),Te=new L(`
    query DepartmentChoices($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    departments(first: 50, where: {search: $search}) {
      nodes {
        id
        path
      }
    }
  }
}
    `),Ee=new L(`
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
}`),De=new L(`
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
}`),z=new L(`
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
}`),B={en:{title:`Integrations`,lead:`Other products that the organization is connected with, and who may use them.`,add:`Add an integration`,none:`There are no integrations yet`,noneLead:`An integration says which people may use another product. The product itself asks here; no passwords or keys of it are kept.`,noneYet:`Whoever manages integrations in your organization can add some.`,name:`Name`,state:`Switched on`,on:`On`,off:`Off`,switch:e=>`${e} is switched on`,switchedOn:e=>`${e} is switched on.`,switchedOff:e=>`${e} is switched off for everybody.`,authentication:`Authentication`,authentications:{OK:`Authenticated`,EXPIRED:`Expired`,MISSING:`Not yet`},authenticationHints:{OK:`The product knows the organization.`,EXPIRED:`The product knew the organization, but it has to be authenticated there again.`,MISSING:`The organization has never been authenticated at the product.`},sharedWith:`Shared with`,sharing:{ORGANIZATION:`Everybody in the organization`,DEPARTMENTS:`The people of some departments`,SPACES:`The people in some team spaces`},everybody:`everybody`,nobody:`nobody any more: the departments or spaces are deleted`,actions:`What can be done`,test:`Test access`,testSelf:`May I use it?`,edit:`Edit`,delete:`Delete`,createTitle:`Add an integration`,editTitle:e=>`Edit ${e}`,create:`Add integration`,save:`Save integration`,created:e=>`${e} was added.`,saved:e=>`${e} is saved.`,enabled:`Switched on`,enabledHint:`While it is off, nobody may use it.`,departments:`Which departments?`,departmentsHint:`The people of departments beneath them may use it too.`,spaces:`Which team spaces?`,deleteAct:`Delete integration`,deleteTitle:e=>`Delete ${e}?`,deleteLead:`From then on nobody may use it through this organization.`,deleted:e=>`${e} was deleted.`,testTitle:e=>`Who may use ${e}?`,who:`Member`,whoHint:`Choose somebody to see whether they may use it, and why.`,may:(e,t)=>`${e} may use ${t}.`,mayNot:(e,t)=>`${e} may not use ${t}.`,nothingFound:`The member or the integration is not there any more.`},de:{title:`Integrationen`,lead:`Andere Produkte, mit denen die Organisation verbunden ist, und wer sie benutzen darf.`,add:`Integration anlegen`,none:`Es gibt noch keine Integrationen`,noneLead:`Eine Integration sagt, wer ein anderes Produkt benutzen darf. Das Produkt selbst fragt hier nach; Passwörter oder Schlüssel werden hier nicht gespeichert.`,noneYet:`Wer in Ihrer Organisation Integrationen verwaltet, kann welche anlegen.`,name:`Name`,state:`Eingeschaltet`,on:`An`,off:`Aus`,switch:e=>`${e} ist eingeschaltet`,switchedOn:e=>`${e} ist eingeschaltet.`,switchedOff:e=>`${e} ist für alle ausgeschaltet.`,authentication:`Anmeldung beim Produkt`,authentications:{OK:`Angemeldet`,EXPIRED:`Abgelaufen`,MISSING:`Noch nicht`},authenticationHints:{OK:`Das Produkt kennt die Organisation.`,EXPIRED:`Das Produkt kannte die Organisation, aber sie muss sich dort neu anmelden.`,MISSING:`Die Organisation ist beim Produkt noch nie angemeldet worden.`},sharedWith:`Freigegeben für`,sharing:{ORGANIZATION:`Alle in der Organisation`,DEPARTMENTS:`Die Leute einiger Abteilungen`,SPACES:`Die Leute in einigen Teamräumen`},everybody:`alle`,nobody:`niemanden mehr: Die Abteilungen oder Räume dafür sind gelöscht`,actions:`Was sich tun lässt`,test:`Zugang prüfen`,testSelf:`Darf ich das benutzen?`,edit:`Bearbeiten`,delete:`Löschen`,createTitle:`Integration anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Integration anlegen`,save:`Integration speichern`,created:e=>`${e} ist angelegt.`,saved:e=>`${e} ist gespeichert.`,enabled:`Eingeschaltet`,enabledHint:`Solange sie aus ist, darf niemand sie benutzen.`,departments:`Welche Abteilungen?`,departmentsHint:`Wer zu Abteilungen darunter gehört, darf sie auch benutzen.`,spaces:`Welche Teamräume?`,deleteAct:`Integration löschen`,deleteTitle:e=>`${e} löschen?`,deleteLead:`Danach darf niemand sie mehr durch diese Organisation benutzen.`,deleted:e=>`${e} ist gelöscht.`,testTitle:e=>`Wer darf ${e} benutzen?`,who:`Mitglied`,whoHint:`Wählen Sie jemanden, um zu sehen, ob und warum.`,may:(e,t)=>`${e} darf ${t} benutzen.`,mayNot:(e,t)=>`${e} darf ${t} nicht benutzen.`,nothingFound:`Das Mitglied oder die Integration gibt es nicht mehr.`}},V={OK:`good`,EXPIRED:`warn`,MISSING:`idle`};function Oe(e){let t=_().may(`MANAGE_INTEGRATIONS`),n=y()||t,r=x(B);return[{title:r.name,cell:({name:e})=>(0,F.jsx)(`strong`,{children:e})},{title:r.state,cell:e=>t?(0,F.jsx)(ke,{row:e}):e.enabled?r.on:r.off},{title:r.authentication,cell:({authentication:e})=>(0,F.jsx)(re,{tone:V[e],title:r.authenticationHints[e],children:r.authentications[e]})},{title:r.sharedWith,cell:e=>(0,F.jsx)(Ae,{row:e})},{title:r.actions,bare:!0,cell:i=>{let a=(0,F.jsxs)(`span`,{className:`unseen`,children:[` `,i.name]});return(0,F.jsxs)(d,{gap:`xs`,justify:`flex-end`,children:[(0,F.jsxs)(c,{size:`sm`,variant:`light`,onClick:()=>e(`test`,i),children:[n?r.test:r.testSelf,a]}),t&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(c,{size:`sm`,variant:`default`,onClick:()=>e(`edit`,i),children:[r.edit,a]}),(0,F.jsxs)(c,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>e(`delete`,i),children:[r.delete,a]})]})]})}}]}function ke({row:{id:e,name:t,enabled:n}}){let[r]=g(R),i=S(),a=x(B);async function o(n){let{problems:o}=await r({input:{integrationId:e,enabled:n}});o.length>0?i.refused(o):i.done(n?a.switchedOn(t):a.switchedOff(t))}return(0,F.jsx)(O,{checked:n,onChange:e=>void o(e.currentTarget.checked),label:n?a.on:a.off,"aria-label":a.switch(t)})}function Ae({row:{sharedWith:e,departments:t,spaces:n}}){let{list:r}=T(),i=x(B);if(e===`ORGANIZATION`)return i.everybody;let a=e===`DEPARTMENTS`?t.map(({path:e})=>e):n.map(({name:e})=>e);return a.length===0?i.nobody:r(a)}function je(e){let{id:t}=_().organization,[n,r]=(0,P.useState)(``),[i]=M(n,200),a=x(B),{data:o}=v(Te,{organizationId:t,search:i||null}),s=o?.organization?.departments.nodes.map(({id:e,path:t})=>({value:e,label:t}));return(0,F.jsx)(H,{...e,label:a.departments,description:a.departmentsHint,found:s??[],typed:n,type:r})}function Me(e){let{id:t}=_().organization,[n,r]=(0,P.useState)(``),[i]=M(n,200),a=x(B),{data:o}=v(we,{organizationId:t,search:i||null}),s=o?.organization?.spaces.nodes.map(({id:e,name:t})=>({value:e,label:t}));return(0,F.jsx)(H,{...e,label:a.spaces,found:s??[],typed:n,type:r})}function H({label:e,description:t,chosen:n,choose:r,found:i,typed:a,type:o,error:s}){let c=new Map([...n,...i].map(e=>[e.value,e]));return(0,F.jsx)(I,{label:e,description:t,data:[...c.values()],value:n.map(({value:e})=>e),onChange:e=>r(e.flatMap(e=>c.get(e)??[])),searchable:!0,searchValue:a,onSearchChange:o,hidePickedOptions:!0,error:s})}var U=[`OK`,`EXPIRED`,`MISSING`],Ne=[`ORGANIZATION`,`DEPARTMENTS`,`SPACES`];function W({integration:e,done:t,close:n}){let{organization:r}=_(),[i,a]=(0,P.useState)(e?.name??``),[s,c]=(0,P.useState)(e?.enabled??!0),[l,u]=(0,P.useState)(e?.authentication??`MISSING`),[d,f]=(0,P.useState)(e?.sharedWith??`ORGANIZATION`),[p,m]=(0,P.useState)(e?.departments.map(({id:e,path:t})=>({value:e,label:t}))??[]),[h,ee]=(0,P.useState)(e?.spaces.map(({id:e,name:t})=>({value:e,label:t}))??[]),[v]=g(De),[y]=g(R),b=S(),C=x(B),w={name:i,enabled:s,authentication:l,sharedWith:d,...d===`DEPARTMENTS`&&{departmentIds:p.map(({value:e})=>e)},...d===`SPACES`&&{spaceIds:h.map(({value:e})=>e)}};async function T(){let{problems:e}=await v({input:{organizationId:r.id,...w}});return e.length===0&&b.done(C.created(i)),e}async function E(e){let{problems:t}=await y({input:{integrationId:e,...w}});return t.length===0&&b.done(C.saved(i)),t}async function D(){let n=await(e?E(e.id):T());return n.length===0&&t(),n}return(0,F.jsx)(A,{title:e?C.editTitle(e.name):C.createTitle,act:e?C.save:C.create,send:D,fields:[`name`,`departmentIds`,`spaceIds`],close:n,children:e=>(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(me,{label:C.name,value:i,onChange:e=>a(e.currentTarget.value),error:e(`name`),"data-autofocus":!0}),(0,F.jsx)(O,{label:C.enabled,description:C.enabledHint,checked:s,onChange:e=>c(e.currentTarget.checked)}),(0,F.jsx)(fe,{label:C.authentication,description:C.authenticationHints[l],data:U.map(e=>({value:e,label:C.authentications[e]})),value:l,onChange:e=>u(e??l),allowDeselect:!1}),(0,F.jsx)(ie.Group,{label:C.sharedWith,value:d,onChange:e=>f(e),children:(0,F.jsx)(o,{gap:`xs`,mt:`xs`,children:Ne.map(e=>(0,F.jsx)(ie,{value:e,label:C.sharing[e]},e))})}),d===`DEPARTMENTS`&&(0,F.jsx)(je,{chosen:p,choose:m,error:e(`departmentIds`)}),d===`SPACES`&&(0,F.jsx)(Me,{chosen:h,choose:ee,error:e(`spaceIds`)})]})})}function G({integration:e,close:t}){let{organization:n,may:r}=_(),i=y()||r(`MANAGE_INTEGRATIONS`),[a,s]=(0,P.useState)(n.viewerMember),c=x(B);return(0,F.jsx)(D,{title:c.testTitle(e.name),close:t,size:`lg`,children:(0,F.jsxs)(o,{children:[i&&(0,F.jsx)(ye,{label:c.who,description:c.whoHint,value:a,choose:s}),a&&(0,F.jsx)(Pe,{integration:e,member:a})]})})}function Pe({integration:{id:e,name:t},member:n}){let r=x(B),{data:i,error:a,waiting:o,again:s}=v(Ee,{memberId:n.id,integrationId:e},{stale:[`INTEGRATION_`,`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`]});if(a)return(0,F.jsx)(w,{error:a,again:s});if(!i||o)return(0,F.jsx)(b,{lines:4});let c=i.testIntegrationAccess;if(!c)return(0,F.jsx)(f,{children:r.nothingFound});let l=c.allowed?r.may(n.user.name,t):r.mayNot(n.user.name,t);return(0,F.jsx)(`div`,{role:`status`,children:(0,F.jsx)(ve,{answer:c,verdict:l})})}var Fe=e=>e.organization?.integrations;function Ie(){let{organization:e,may:t}=_(),n=t(`MANAGE_INTEGRATIONS`),[r,i]=(0,P.useState)(),a=Oe((e,t)=>i({does:e,of:t})),o=x(B),{data:s,error:l,again:d}=E(Ce,{organizationId:e.id},Fe,{stale:[`INTEGRATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`DEPARTMENT_DELETED`,`SPACE_RENAMED`,`SPACE_DELETED`]});if(l||!s)return(0,F.jsx)(C,{title:o.title,lead:o.lead,children:l?(0,F.jsx)(w,{error:l,again:d}):(0,F.jsx)(b,{})});let f=n&&(0,F.jsx)(c,{leftSection:(0,F.jsx)(m,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),p=()=>i(void 0),h=r?.of;return(0,F.jsxs)(C,{title:o.title,lead:o.lead,actions:s.length>0&&f,children:[s.length===0?(0,F.jsx)(ee,{title:o.none,lead:n?o.noneLead:`${o.noneLead} ${o.noneYet}`,icon:(0,F.jsx)(u,{"aria-hidden":!0}),children:f}):(0,F.jsx)(ne,{label:o.title,rows:s,columns:a,name:({name:e})=>e}),r?.does===`create`&&(0,F.jsx)(W,{done:d,close:p}),r?.does===`edit`&&h&&(0,F.jsx)(W,{integration:h,done:d,close:p}),r?.does===`test`&&h&&(0,F.jsx)(G,{integration:h,close:p}),r?.does===`delete`&&h&&(0,F.jsx)(Le,{integration:h,done:d,close:p})]})}function Le({integration:{id:e,name:t},done:n,close:r}){let[i]=g(z),a=S(),o=x(B);async function s(){let{data:r,problems:s}=await i({input:{integrationId:e}});return r?.deleteIntegration.deletedIntegrationId&&(a.done(o.deleted(t)),n()),s}return(0,F.jsx)(te,{title:o.deleteTitle(t),lead:o.deleteLead,act:o.deleteAct,confirm:s,close:r})}export{Ie as default};