import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,Gn as r,Kt as i,St as a,U as o,Wn as s,X as c,Xt as l,c as u,ct as d,it as f,kt as p,s as ee,wt as m}from"./libraries-rz6hNmk8.js";import{D as h,E as g,F as _,H as te,N as v,O as y,T as b,W as x,b as S,h as C,k as w}from"./dashboard-CrgVTQe8.js";import{t as T}from"./read-all-eobIqy19.js";import{a as E}from"./generated-Chh-caD4.js";import{t as ne}from"./rows-CKMvqSos.js";import{t as D}from"./Switch-bg_CG6qA.js";import{t as re}from"./sign-Cp63Z1Nq.js";import{t as O}from"./Radio-ClkaOs3A.js";import{a as ie,c as ae,d as oe,i as se,n as ce,o as le,r as ue,s as k,t as de,u as fe}from"./Select-BZVhWpwa.js";import{t as pe}from"./TextInput-Bd8wIxnx.js";import{t as me}from"./form-dialog-CbgnETEG.js";import{t as A}from"./InputBase-DJ7ItAV4.js";import{n as he,r as ge,t as _e}from"./PillsInput-Csai06-j.js";import{t as j}from"./use-debounced-value-2xxwML3v.js";import{t as ve}from"./access-chain-CCrXVni5.js";import{t as ye}from"./dialog-BqUfwcY9.js";import{t as be}from"./member-select-QUgdXXSK.js";function M(e){return typeof e==`string`?e.trim().toLowerCase():e}function xe({data:e,value:t}){let n=t.map(M);return e.reduce((e,t)=>(le(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(M(e.value))===-1)}):n.indexOf(M(t.value))===-1&&e.push(t),e),[])}var N=e(s(),1),P=r(),Se={xs:41,sm:50,md:60,lg:72,xl:89},Ce={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},F=a(e=>{let r=p([`Input`,`InputWrapper`,`MultiSelect`],Ce,e),{classNames:a,className:o,style:s,styles:c,unstyled:u,vars:d,size:f,value:ee,defaultValue:h,onChange:g,onKeyDown:_,variant:te,data:v,dropdownOpened:y,defaultDropdownOpened:b,onDropdownOpen:x,onDropdownClose:S,selectFirstOptionOnChange:C,selectFirstOptionOnDropdownOpen:w,onOptionSubmit:T,comboboxProps:E,filter:ne,limit:D,withScrollArea:re,maxDropdownHeight:O,floatingHeight:le,searchValue:de,defaultSearchValue:pe,onSearchChange:me,readOnly:A,disabled:j,onFocus:ve,onBlur:ye,radius:be,rightSection:M,rightSectionWidth:F,rightSectionPointerEvents:I,rightSectionProps:we,leftSection:Te,leftSectionWidth:Ee,leftSectionPointerEvents:De,leftSectionProps:Oe,inputContainer:L,inputWrapperOrder:R,withAsterisk:z,labelProps:B,descriptionProps:ke,errorProps:Ae,successProps:je,wrapperProps:Me,description:Ne,label:V,error:H,success:Pe,maxValues:U,searchable:W,nothingFoundMessage:Fe,withCheckIcon:Ie,withAlignedLabels:Le,checkIconPosition:Re,hidePickedOptions:ze,withErrorStyles:Be,withSuccessStyles:Ve,name:He,form:Ue,id:We,clearable:Ge,clearSectionMode:Ke,clearButtonProps:qe,hiddenInputProps:Je,placeholder:Ye,hiddenInputValuesDivider:Xe,required:Ze,mod:Qe,renderOption:$e,renderPill:et,onRemove:G,onClear:tt,onMaxValues:nt,scrollAreaProps:rt,chevronColor:it,attributes:K,clearSearchOnChange:at,openOnFocus:ot,loading:st,loadingPosition:ct,withPillsReorder:lt,...ut}=r,dt=l(We),ft=se({id:dt,label:V,labelProps:B,inputWrapperOrder:R}),pt=oe(v),q=fe(pt),mt=(0,N.useRef)({}),J=ae({opened:y,defaultOpened:b,onDropdownOpen:()=>{x?.(),w&&J.selectFirstOption()},onDropdownClose:()=>{S?.(),J.resetSelectedOption()}}),{styleProps:ht,rest:{type:gt,autoComplete:_t,...vt}}=m(ut),[Y,X]=i({value:ee,defaultValue:h,finalValue:[],onChange:g}),{getPillProps:yt,getListProps:bt,handleInputKeyDown:xt}=ge({value:Y,onChange:X,enabled:lt&&!j&&!A}),[Z,St]=i({value:de,defaultValue:pe,finalValue:``,onChange:me}),Q=e=>{St(e),J.resetSelectedOption()},$=n({name:`MultiSelect`,classes:{},props:r,classNames:a,styles:c,unstyled:u,attributes:K}),{resolvedClassNames:Ct,resolvedStyles:wt}=t({props:r,styles:c,classNames:a}),Tt=e=>{_?.(e),e.defaultPrevented||(e.key===` `&&!W&&(e.preventDefault(),J.toggleDropdown()),e.key===`Backspace`&&Z.length===0&&Y.length>0&&!A&&(G?.(Y[Y.length-1]),X(Y.slice(0,Y.length-1))),xt(e))},Et=Y.map((e,t)=>{let n=q[`${e}`]||mt.current[`${e}`],r=yt(t);return et?(0,P.jsx)(N.Fragment,{children:et({option:n,value:e,onRemove:()=>{X(Y.filter(t=>e!==t)),G?.(e)},disabled:j,reorderProps:r})},`${e}-${t}`):(0,P.jsx)(he,{withRemoveButton:!A&&!q[`${e}`]?.disabled,onRemove:()=>{X(Y.filter(t=>e!==t)),G?.(e)},unstyled:u,disabled:j,...$(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,N.useEffect)(()=>{C&&J.selectFirstOption()},[C,Z]),(0,N.useEffect)(()=>{Y.forEach(e=>{`${e}`in q&&(mt.current[`${e}`]=q[`${e}`])})},[q,Y]);let Dt=(0,P.jsx)(k.ClearButton,{...qe,onClear:()=>{tt?.(),X([]),Q(``)}}),Ot=xe({data:pt,value:Y}),kt=Ge&&Y.length>0&&!j&&!A,At=kt?{paddingInlineEnd:Se[f]??Se.sm}:void 0;return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(k,{store:J,classNames:Ct,styles:wt,unstyled:u,size:f,readOnly:A,__staticSelector:`MultiSelect`,attributes:K,floatingHeight:le,onOptionSubmit:e=>{T?.(e),at&&Q(``),J.updateSelectedOptionIndex(`selected`),Y.includes(q[`${e}`].value)?(X(Y.filter(t=>t!==q[`${e}`].value)),G?.(q[`${e}`].value)):Y.length<U?X([...Y,q[`${e}`].value]):nt?.()},...E,children:[(0,P.jsx)(k.DropdownTarget,{children:(0,P.jsx)(_e,{...ht,__staticSelector:`MultiSelect`,classNames:Ct,styles:wt,unstyled:u,size:f,className:o,style:s,variant:te,disabled:j,radius:be,__defaultRightSection:(0,P.jsx)(k.Chevron,{size:f,error:H,unstyled:u,color:it}),__clearSection:Dt,__clearable:kt,__clearSectionMode:Ke,rightSection:M,rightSectionPointerEvents:I||`none`,rightSectionWidth:F,rightSectionProps:we,leftSection:Te,leftSectionWidth:Ee,leftSectionPointerEvents:De,leftSectionProps:Oe,loading:st,loadingPosition:ct,inputContainer:L,inputWrapperOrder:R,withAsterisk:z,labelProps:B,descriptionProps:ke,errorProps:Ae,successProps:je,wrapperProps:Me,description:Ne,label:V,error:H,success:Pe,withErrorStyles:Be,withSuccessStyles:Ve,__stylesApiProps:{...r,rightSectionPointerEvents:I||`none`,multiline:!0},pointer:!W,onClick:()=>W?J.openDropdown():J.toggleDropdown(),"data-expanded":J.dropdownOpened||void 0,id:dt,required:Ze,mod:Qe,attributes:K,children:(0,P.jsxs)(he.Group,{attributes:K,disabled:j,unstyled:u,...$(`pillsList`,{style:At}),...bt(),children:[Et,(0,P.jsx)(k.EventsTarget,{autoComplete:_t,withExpandedAttribute:!0,children:(0,P.jsx)(_e.Field,{...vt,id:dt,placeholder:Ye,type:!W&&!Ye?`hidden`:`visible`,...$(`inputField`),unstyled:u,onFocus:e=>{ve?.(e),ot&&W&&J.openDropdown()},onBlur:e=>{ye?.(e),J.closeDropdown(),Q(``)},onKeyDown:Tt,value:Z,onChange:e=>{if(ue(e)){if(!A){let t=ce(q,e.currentTarget.value);t&&!Y.includes(t.value)&&Y.length<U&&X([...Y,t.value])}}else Q(e.currentTarget.value),W&&J.openDropdown(),C&&J.selectFirstOption()},disabled:j,readOnly:A||!W,pointer:!W})})]})})}),(0,P.jsx)(ie,{data:ze?Ot:pt,hidden:A||j,filter:ne,search:Z,limit:D,hiddenWhenEmpty:!Fe,withScrollArea:re,maxDropdownHeight:O,filterOptions:W,value:Y,checkIconPosition:Re,withCheckIcon:Ie,withAlignedLabels:Le,nothingFoundMessage:Fe,unstyled:u,labelId:ft,"aria-label":ft?void 0:ut[`aria-label`],renderOption:$e,scrollAreaProps:rt})]}),(0,P.jsx)(k.HiddenInput,{name:He,valuesDivider:Xe,value:Y,form:Ue,disabled:j,...Je})]})});F.classes={...A.classes,...k.classes},F.displayName=`@mantine/core/MultiSelect`;var I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},we=new I(`
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
}`),Te=new I(`
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
    `),Ee=new I(`
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
    `),De=new I(`
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
}`),Oe=new I(`
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
}`),L=new I(`
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
}`),R=new I(`
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
}`),z={en:{title:`Integrations`,lead:`Other products that the organization is connected with, and who may use them.`,add:`Add an integration`,none:`There are no integrations yet`,noneLead:`An integration says which people may use another product. The product itself asks here; no passwords or keys of it are kept.`,noneYet:`Whoever manages integrations in your organization can add some.`,name:`Name`,state:`Switched on`,on:`On`,off:`Off`,switch:e=>`${e} is switched on`,switchedOn:e=>`${e} is switched on.`,switchedOff:e=>`${e} is switched off for everybody.`,authentication:`Authentication`,authentications:{OK:`Authenticated`,EXPIRED:`Expired`,MISSING:`Not yet`},authenticationHints:{OK:`The product knows the organization.`,EXPIRED:`The product knew the organization, but it has to be authenticated there again.`,MISSING:`The organization has never been authenticated at the product.`},sharedWith:`Shared with`,sharing:{ORGANIZATION:`Everybody in the organization`,DEPARTMENTS:`The people of some departments`,SPACES:`The people in some team spaces`},everybody:`everybody`,nobody:`nobody any more: the departments or spaces are deleted`,actions:`What can be done`,test:`Test access`,testSelf:`May I use it?`,edit:`Edit`,delete:`Delete`,createTitle:`Add an integration`,editTitle:e=>`Edit ${e}`,create:`Add integration`,save:`Save integration`,created:e=>`${e} was added.`,saved:e=>`${e} is saved.`,enabled:`Switched on`,enabledHint:`While it is off, nobody may use it.`,departments:`Which departments?`,departmentsHint:`The people of departments beneath them may use it too.`,spaces:`Which team spaces?`,deleteAct:`Delete integration`,deleteTitle:e=>`Delete ${e}?`,deleteLead:`From then on nobody may use it through this organization.`,deleted:e=>`${e} was deleted.`,testTitle:e=>`Who may use ${e}?`,who:`Member`,whoHint:`Choose somebody to see whether they may use it, and why.`,may:(e,t)=>`${e} may use ${t}.`,mayNot:(e,t)=>`${e} may not use ${t}.`,nothingFound:`The member or the integration is not there any more.`},de:{title:`Integrationen`,lead:`Andere Produkte, mit denen die Organisation verbunden ist, und wer sie benutzen darf.`,add:`Integration anlegen`,none:`Es gibt noch keine Integrationen`,noneLead:`Eine Integration sagt, wer ein anderes Produkt benutzen darf. Das Produkt selbst fragt hier nach; Passwörter oder Schlüssel werden hier nicht gespeichert.`,noneYet:`Wer in Ihrer Organisation Integrationen verwaltet, kann welche anlegen.`,name:`Name`,state:`Eingeschaltet`,on:`An`,off:`Aus`,switch:e=>`${e} ist eingeschaltet`,switchedOn:e=>`${e} ist eingeschaltet.`,switchedOff:e=>`${e} ist für alle ausgeschaltet.`,authentication:`Anmeldung beim Produkt`,authentications:{OK:`Angemeldet`,EXPIRED:`Abgelaufen`,MISSING:`Noch nicht`},authenticationHints:{OK:`Das Produkt kennt die Organisation.`,EXPIRED:`Das Produkt kannte die Organisation, aber sie muss sich dort neu anmelden.`,MISSING:`Die Organisation ist beim Produkt noch nie angemeldet worden.`},sharedWith:`Freigegeben für`,sharing:{ORGANIZATION:`Alle in der Organisation`,DEPARTMENTS:`Die Leute einiger Abteilungen`,SPACES:`Die Leute in einigen Teamräumen`},everybody:`alle`,nobody:`niemanden mehr: Die Abteilungen oder Räume dafür sind gelöscht`,actions:`Was sich tun lässt`,test:`Zugang prüfen`,testSelf:`Darf ich das benutzen?`,edit:`Bearbeiten`,delete:`Löschen`,createTitle:`Integration anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Integration anlegen`,save:`Integration speichern`,created:e=>`${e} ist angelegt.`,saved:e=>`${e} ist gespeichert.`,enabled:`Eingeschaltet`,enabledHint:`Solange sie aus ist, darf niemand sie benutzen.`,departments:`Welche Abteilungen?`,departmentsHint:`Wer zu Abteilungen darunter gehört, darf sie auch benutzen.`,spaces:`Welche Teamräume?`,deleteAct:`Integration löschen`,deleteTitle:e=>`${e} löschen?`,deleteLead:`Danach darf niemand sie mehr durch diese Organisation benutzen.`,deleted:e=>`${e} ist gelöscht.`,testTitle:e=>`Wer darf ${e} benutzen?`,who:`Mitglied`,whoHint:`Wählen Sie jemanden, um zu sehen, ob und warum.`,may:(e,t)=>`${e} darf ${t} benutzen.`,mayNot:(e,t)=>`${e} darf ${t} nicht benutzen.`,nothingFound:`Das Mitglied oder die Integration gibt es nicht mehr.`}},B={OK:`good`,EXPIRED:`warn`,MISSING:`idle`};function ke(e){let t=g().may(`MANAGE_INTEGRATIONS`),n=b()||t,r=x(z);return[{title:r.name,cell:({name:e})=>(0,P.jsx)(`strong`,{children:e})},{title:r.state,cell:e=>t?(0,P.jsx)(Ae,{row:e}):e.enabled?r.on:r.off},{title:r.authentication,cell:({authentication:e})=>(0,P.jsx)(re,{tone:B[e],title:r.authenticationHints[e],children:r.authentications[e]})},{title:r.sharedWith,cell:e=>(0,P.jsx)(je,{row:e})},{title:r.actions,bare:!0,cell:i=>{let a=(0,P.jsxs)(`span`,{className:`unseen`,children:[` `,i.name]});return(0,P.jsxs)(d,{gap:`xs`,justify:`flex-end`,children:[(0,P.jsxs)(c,{size:`sm`,variant:`light`,onClick:()=>e(`test`,i),children:[n?r.test:r.testSelf,a]}),t&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(c,{size:`sm`,variant:`default`,onClick:()=>e(`edit`,i),children:[r.edit,a]}),(0,P.jsxs)(c,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>e(`delete`,i),children:[r.delete,a]})]})]})}}]}function Ae({row:{id:e,name:t,enabled:n}}){let[r]=v(L),i=S(),a=x(z);async function o(n){let{problems:o}=await r({input:{integrationId:e,enabled:n}});o.length>0?i.refused(o):i.done(n?a.switchedOn(t):a.switchedOff(t))}return(0,P.jsx)(D,{checked:n,onChange:e=>void o(e.currentTarget.checked),label:n?a.on:a.off,"aria-label":a.switch(t)})}function je({row:{sharedWith:e,departments:t,spaces:n}}){let{list:r}=te(),i=x(z);if(e===`ORGANIZATION`)return i.everybody;let a=e===`DEPARTMENTS`?t.map(({path:e})=>e):n.map(({name:e})=>e);return a.length===0?i.nobody:r(a)}function Me(e){let{id:t}=g().organization,[n,r]=(0,N.useState)(``),[i]=j(n,200),a=x(z),{data:o}=_(Ee,{organizationId:t,search:i||null}),s=o?.organization?.departments.nodes.map(({id:e,path:t})=>({value:e,label:t}));return(0,P.jsx)(V,{...e,label:a.departments,description:a.departmentsHint,found:s??[],typed:n,type:r})}function Ne(e){let{id:t}=g().organization,[n,r]=(0,N.useState)(``),[i]=j(n,200),a=x(z),{data:o}=_(Te,{organizationId:t,search:i||null}),s=o?.organization?.spaces.nodes.map(({id:e,name:t})=>({value:e,label:t}));return(0,P.jsx)(V,{...e,label:a.spaces,found:s??[],typed:n,type:r})}function V({label:e,description:t,chosen:n,choose:r,found:i,typed:a,type:o,error:s}){let c=new Map([...n,...i].map(e=>[e.value,e]));return(0,P.jsx)(F,{label:e,description:t,data:[...c.values()],value:n.map(({value:e})=>e),onChange:e=>r(e.flatMap(e=>c.get(e)??[])),searchable:!0,searchValue:a,onSearchChange:o,hidePickedOptions:!0,error:s})}var H=[`OK`,`EXPIRED`,`MISSING`],Pe=[`ORGANIZATION`,`DEPARTMENTS`,`SPACES`];function U({integration:e,done:t,close:n}){let{organization:r}=g(),[i,a]=(0,N.useState)(e?.name??``),[s,c]=(0,N.useState)(e?.enabled??!0),[l,u]=(0,N.useState)(e?.authentication??`MISSING`),[d,f]=(0,N.useState)(e?.sharedWith??`ORGANIZATION`),[p,ee]=(0,N.useState)(e?.departments.map(({id:e,path:t})=>({value:e,label:t}))??[]),[m,h]=(0,N.useState)(e?.spaces.map(({id:e,name:t})=>({value:e,label:t}))??[]),[_]=v(Oe),[te]=v(L),y=S(),b=x(z),C={name:i,enabled:s,authentication:l,sharedWith:d,...d===`DEPARTMENTS`&&{departmentIds:p.map(({value:e})=>e)},...d===`SPACES`&&{spaceIds:m.map(({value:e})=>e)}};async function w(){let{problems:e}=await _({input:{organizationId:r.id,...C}});return e.length===0&&y.done(b.created(i)),e}async function T(e){let{problems:t}=await te({input:{integrationId:e,...C}});return t.length===0&&y.done(b.saved(i)),t}async function E(){let n=await(e?T(e.id):w());return n.length===0&&t(),n}return(0,P.jsx)(me,{title:e?b.editTitle(e.name):b.createTitle,act:e?b.save:b.create,send:E,fields:[`name`,`departmentIds`,`spaceIds`],close:n,children:e=>(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(pe,{label:b.name,value:i,onChange:e=>a(e.currentTarget.value),error:e(`name`),"data-autofocus":!0}),(0,P.jsx)(D,{label:b.enabled,description:b.enabledHint,checked:s,onChange:e=>c(e.currentTarget.checked)}),(0,P.jsx)(de,{label:b.authentication,description:b.authenticationHints[l],data:H.map(e=>({value:e,label:b.authentications[e]})),value:l,onChange:e=>u(e??l),allowDeselect:!1}),(0,P.jsx)(O.Group,{label:b.sharedWith,value:d,onChange:e=>f(e),children:(0,P.jsx)(o,{gap:`xs`,mt:`xs`,children:Pe.map(e=>(0,P.jsx)(O,{value:e,label:b.sharing[e]},e))})}),d===`DEPARTMENTS`&&(0,P.jsx)(Me,{chosen:p,choose:ee,error:e(`departmentIds`)}),d===`SPACES`&&(0,P.jsx)(Ne,{chosen:m,choose:h,error:e(`spaceIds`)})]})})}function W({integration:e,close:t}){let{organization:n,may:r}=g(),i=b()||r(`MANAGE_INTEGRATIONS`),[a,s]=(0,N.useState)(n.viewerMember),c=x(z);return(0,P.jsx)(ye,{title:c.testTitle(e.name),close:t,size:`lg`,children:(0,P.jsxs)(o,{children:[i&&(0,P.jsx)(be,{label:c.who,description:c.whoHint,value:a,choose:s}),a&&(0,P.jsx)(Fe,{integration:e,member:a})]})})}function Fe({integration:{id:e,name:t},member:n}){let r=x(z),{data:i,error:a,waiting:o,again:s}=_(De,{memberId:n.id,integrationId:e},{stale:[`INTEGRATION_`,`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`]});if(a)return(0,P.jsx)(h,{error:a,again:s});if(!i||o)return(0,P.jsx)(y,{lines:4});let c=i.testIntegrationAccess;if(!c)return(0,P.jsx)(f,{children:r.nothingFound});let l=c.allowed?r.may(n.user.name,t):r.mayNot(n.user.name,t);return(0,P.jsx)(`div`,{role:`status`,children:(0,P.jsx)(ve,{answer:c,verdict:l})})}var Ie=e=>e.organization?.integrations;function Le(){let{organization:e,may:t}=g(),n=t(`MANAGE_INTEGRATIONS`),[r,i]=(0,N.useState)(),a=ke((e,t)=>i({does:e,of:t})),o=x(z),{data:s,error:l,again:d}=T(we,{organizationId:e.id},Ie,{stale:[`INTEGRATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`DEPARTMENT_DELETED`,`SPACE_RENAMED`,`SPACE_DELETED`]});if(l||!s)return(0,P.jsx)(C,{title:o.title,lead:o.lead,children:l?(0,P.jsx)(h,{error:l,again:d}):(0,P.jsx)(y,{})});let f=n&&(0,P.jsx)(c,{leftSection:(0,P.jsx)(ee,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),p=()=>i(void 0),m=r?.of;return(0,P.jsxs)(C,{title:o.title,lead:o.lead,actions:s.length>0&&f,children:[s.length===0?(0,P.jsx)(w,{title:o.none,lead:n?o.noneLead:`${o.noneLead} ${o.noneYet}`,icon:(0,P.jsx)(u,{"aria-hidden":!0}),children:f}):(0,P.jsx)(ne,{label:o.title,rows:s,columns:a,name:({name:e})=>e}),r?.does===`create`&&(0,P.jsx)(U,{done:d,close:p}),r?.does===`edit`&&m&&(0,P.jsx)(U,{integration:m,done:d,close:p}),r?.does===`test`&&m&&(0,P.jsx)(W,{integration:m,close:p}),r?.does===`delete`&&m&&(0,P.jsx)(Re,{integration:m,done:d,close:p})]})}function Re({integration:{id:e,name:t},done:n,close:r}){let[i]=v(R),a=S(),o=x(z);async function s(){let{data:r,problems:s}=await i({input:{integrationId:e}});return r?.deleteIntegration.deletedIntegrationId&&(a.done(o.deleted(t)),n()),s}return(0,P.jsx)(E,{title:o.deleteTitle(t),lead:o.deleteLead,act:o.deleteAct,confirm:s,close:r})}export{Le as default};