import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,Kt as r,St as i,U as a,Un as o,Wn as s,X as c,Xt as l,c as u,ct as d,it as f,kt as p,s as m,wt as h}from"./libraries-UrOIUJRm.js";import{$ as g,E as ee,F as _,I as v,L as y,N as b,O as x,P as S,U as C,V as w,Z as T,tt as E}from"./dashboard-8_nAaRDs.js";import{t as D}from"./read-all-Dq_SGsHd.js";import{t as O}from"./confirm-BDUQNuQP.js";import{t as te}from"./rows-D-Sur362.js";import{t as k}from"./Switch-C5tpJD3-.js";import{t as ne}from"./sign-B5YWhn5i.js";import{t as A}from"./Radio-CmGuJX7G.js";import{a as re,c as ie,d as ae,f as oe,i as se,n as ce,o as le,r as ue,s as j,t as de,u as fe}from"./Select-Ds1wItU_.js";import{t as M}from"./TextInput-CVU09ig2.js";import{t as N}from"./form-dialog-DgvL5C_6.js";import{t as pe}from"./InputBase-DS33VQQ3.js";import{n as me,r as he,t as ge}from"./PillsInput-DTSbYadZ.js";import{t as _e}from"./use-departments-zSfhKnan.js";import{t as ve}from"./access-chain-BRtwwU78.js";import{t as ye}from"./dialog-BHIAZILl.js";import{t as be}from"./member-select-Cs59ct54.js";function P(e){return typeof e==`string`?e.trim().toLowerCase():e}function xe({data:e,value:t}){let n=t.map(P);return e.reduce((e,t)=>(le(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(P(e.value))===-1)}):n.indexOf(P(t.value))===-1&&e.push(t),e),[])}var F=e(o(),1),I=s(),Se={xs:41,sm:50,md:60,lg:72,xl:89},Ce={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},L=i(e=>{let i=p([`Input`,`InputWrapper`,`MultiSelect`],Ce,e),{classNames:a,className:o,style:s,styles:c,unstyled:u,vars:d,size:f,value:m,defaultValue:g,onChange:ee,onKeyDown:_,variant:v,data:y,dropdownOpened:b,defaultDropdownOpened:x,onDropdownOpen:S,onDropdownClose:C,selectFirstOptionOnChange:w,selectFirstOptionOnDropdownOpen:T,onOptionSubmit:E,comboboxProps:D,filter:O,limit:te,withScrollArea:k,maxDropdownHeight:ne,floatingHeight:A,searchValue:oe,defaultSearchValue:le,onSearchChange:de,readOnly:M,disabled:N,onFocus:pe,onBlur:_e,radius:ve,rightSection:ye,rightSectionWidth:be,rightSectionPointerEvents:P,rightSectionProps:L,leftSection:R,leftSectionWidth:we,leftSectionPointerEvents:Te,leftSectionProps:Ee,inputContainer:De,inputWrapperOrder:z,withAsterisk:Oe,labelProps:B,descriptionProps:ke,errorProps:Ae,successProps:je,wrapperProps:Me,description:Ne,label:V,error:H,success:Pe,maxValues:Fe,searchable:U,nothingFoundMessage:Ie,withCheckIcon:Le,withAlignedLabels:Re,checkIconPosition:ze,hidePickedOptions:Be,withErrorStyles:Ve,withSuccessStyles:He,name:Ue,form:We,id:Ge,clearable:Ke,clearSectionMode:qe,clearButtonProps:Je,hiddenInputProps:Ye,placeholder:Xe,hiddenInputValuesDivider:Ze,required:Qe,mod:$e,renderOption:et,renderPill:tt,onRemove:W,onClear:nt,onMaxValues:rt,scrollAreaProps:it,chevronColor:at,attributes:G,clearSearchOnChange:ot,openOnFocus:st,loading:ct,loadingPosition:lt,withPillsReorder:ut,...dt}=i,K=l(Ge),ft=se({id:K,label:V,labelProps:B,inputWrapperOrder:z}),q=ae(y),J=fe(q),pt=(0,F.useRef)({}),Y=ie({opened:b,defaultOpened:x,onDropdownOpen:()=>{S?.(),T&&Y.selectFirstOption()},onDropdownClose:()=>{C?.(),Y.resetSelectedOption()}}),{styleProps:mt,rest:{type:ht,autoComplete:gt,..._t}}=h(dt),[X,Z]=r({value:m,defaultValue:g,finalValue:[],onChange:ee}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=he({value:X,onChange:Z,enabled:ut&&!N&&!M}),[Q,xt]=r({value:oe,defaultValue:le,finalValue:``,onChange:de}),$=e=>{xt(e),Y.resetSelectedOption()},St=n({name:`MultiSelect`,classes:{},props:i,classNames:a,styles:c,unstyled:u,attributes:G}),{resolvedClassNames:Ct,resolvedStyles:wt}=t({props:i,styles:c,classNames:a}),Tt=e=>{_?.(e),e.defaultPrevented||(e.key===` `&&!U&&(e.preventDefault(),Y.toggleDropdown()),e.key===`Backspace`&&Q.length===0&&X.length>0&&!M&&(W?.(X[X.length-1]),Z(X.slice(0,X.length-1))),bt(e))},Et=X.map((e,t)=>{let n=J[`${e}`]||pt.current[`${e}`],r=vt(t);return tt?(0,I.jsx)(F.Fragment,{children:tt({option:n,value:e,onRemove:()=>{Z(X.filter(t=>e!==t)),W?.(e)},disabled:N,reorderProps:r})},`${e}-${t}`):(0,I.jsx)(me,{withRemoveButton:!M&&!J[`${e}`]?.disabled,onRemove:()=>{Z(X.filter(t=>e!==t)),W?.(e)},unstyled:u,disabled:N,...St(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,F.useEffect)(()=>{w&&Y.selectFirstOption()},[w,Q]),(0,F.useEffect)(()=>{X.forEach(e=>{`${e}`in J&&(pt.current[`${e}`]=J[`${e}`])})},[J,X]);let Dt=(0,I.jsx)(j.ClearButton,{...Je,onClear:()=>{nt?.(),Z([]),$(``)}}),Ot=xe({data:q,value:X}),kt=Ke&&X.length>0&&!N&&!M,At=kt?{paddingInlineEnd:Se[f]??Se.sm}:void 0;return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(j,{store:Y,classNames:Ct,styles:wt,unstyled:u,size:f,readOnly:M,__staticSelector:`MultiSelect`,attributes:G,floatingHeight:A,onOptionSubmit:e=>{E?.(e),ot&&$(``),Y.updateSelectedOptionIndex(`selected`),X.includes(J[`${e}`].value)?(Z(X.filter(t=>t!==J[`${e}`].value)),W?.(J[`${e}`].value)):X.length<Fe?Z([...X,J[`${e}`].value]):rt?.()},...D,children:[(0,I.jsx)(j.DropdownTarget,{children:(0,I.jsx)(ge,{...mt,__staticSelector:`MultiSelect`,classNames:Ct,styles:wt,unstyled:u,size:f,className:o,style:s,variant:v,disabled:N,radius:ve,__defaultRightSection:(0,I.jsx)(j.Chevron,{size:f,error:H,unstyled:u,color:at}),__clearSection:Dt,__clearable:kt,__clearSectionMode:qe,rightSection:ye,rightSectionPointerEvents:P||`none`,rightSectionWidth:be,rightSectionProps:L,leftSection:R,leftSectionWidth:we,leftSectionPointerEvents:Te,leftSectionProps:Ee,loading:ct,loadingPosition:lt,inputContainer:De,inputWrapperOrder:z,withAsterisk:Oe,labelProps:B,descriptionProps:ke,errorProps:Ae,successProps:je,wrapperProps:Me,description:Ne,label:V,error:H,success:Pe,withErrorStyles:Ve,withSuccessStyles:He,__stylesApiProps:{...i,rightSectionPointerEvents:P||`none`,multiline:!0},pointer:!U,onClick:()=>U?Y.openDropdown():Y.toggleDropdown(),"data-expanded":Y.dropdownOpened||void 0,id:K,required:Qe,mod:$e,attributes:G,children:(0,I.jsxs)(me.Group,{attributes:G,disabled:N,unstyled:u,...St(`pillsList`,{style:At}),...yt(),children:[Et,(0,I.jsx)(j.EventsTarget,{autoComplete:gt,withExpandedAttribute:!0,children:(0,I.jsx)(ge.Field,{..._t,id:K,placeholder:Xe,type:!U&&!Xe?`hidden`:`visible`,...St(`inputField`),unstyled:u,onFocus:e=>{pe?.(e),st&&U&&Y.openDropdown()},onBlur:e=>{_e?.(e),Y.closeDropdown(),$(``)},onKeyDown:Tt,value:Q,onChange:e=>{if(ue(e)){if(!M){let t=ce(J,e.currentTarget.value);t&&!X.includes(t.value)&&X.length<Fe&&Z([...X,t.value])}}else $(e.currentTarget.value),U&&Y.openDropdown(),w&&Y.selectFirstOption()},disabled:N,readOnly:M||!U,pointer:!U})})]})})}),(0,I.jsx)(re,{data:Be?Ot:q,hidden:M||N,filter:O,search:Q,limit:te,hiddenWhenEmpty:!Ie,withScrollArea:k,maxDropdownHeight:ne,filterOptions:U,value:X,checkIconPosition:ze,withCheckIcon:Le,withAlignedLabels:Re,nothingFoundMessage:Ie,unstyled:u,labelId:ft,"aria-label":ft?void 0:dt[`aria-label`],renderOption:et,scrollAreaProps:it})]}),(0,I.jsx)(j.HiddenInput,{name:Ue,valuesDivider:Ze,value:X,form:We,disabled:N,...Ye})]})});L.classes={...pe.classes,...j.classes},L.displayName=`@mantine/core/MultiSelect`;var R=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},we=new R(`
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
}`),Te=new R(`
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
    `),Ee=new R(`
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
}`),De=new R(`
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
}`),z=new R(`
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
}`),Oe=new R(`
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
}`),B={en:{title:`Integrations`,lead:`Other products that the organization is connected with, and who may use them.`,add:`Add an integration`,none:`There are no integrations yet`,noneLead:`An integration says which people may use another product. The product itself asks here; no passwords or keys of it are kept.`,noneYet:`Whoever manages integrations in your organization can add some.`,name:`Name`,state:`Switched on`,on:`On`,off:`Off`,switch:e=>`${e} is switched on`,switchedOn:e=>`${e} is switched on.`,switchedOff:e=>`${e} is switched off for everybody.`,authentication:`Authentication`,authentications:{OK:`Authenticated`,EXPIRED:`Expired`,MISSING:`Not yet`},authenticationHints:{OK:`The product knows the organization.`,EXPIRED:`The product knew the organization, but it has to be authenticated there again.`,MISSING:`The organization has never been authenticated at the product.`},sharedWith:`Shared with`,sharing:{ORGANIZATION:`Everybody in the organization`,DEPARTMENTS:`The people of some departments`,SPACES:`The people in some team spaces`},everybody:`everybody`,nobody:`nobody any more: the departments or spaces are deleted`,actions:`What can be done`,test:`Test access`,testSelf:`May I use it?`,edit:`Edit`,delete:`Delete`,createTitle:`Add an integration`,editTitle:e=>`Edit ${e}`,create:`Add integration`,save:`Save integration`,created:e=>`${e} was added.`,saved:e=>`${e} is saved.`,enabled:`Switched on`,enabledHint:`While it is off, nobody may use it.`,refused:{},departments:`Which departments?`,departmentsHint:`The people of departments beneath them may use it too.`,spaces:`Which team spaces?`,deleteAct:`Delete integration`,deleteTitle:e=>`Delete ${e}?`,deleteLead:`From then on nobody may use it through this organization.`,deleted:e=>`${e} was deleted.`,testTitle:e=>`Who may use ${e}?`,who:`Member`,whoHint:`Choose somebody to see whether they may use it, and why.`,may:(e,t)=>`${e} may use ${t}.`,mayNot:(e,t)=>`${e} may not use ${t}.`,nothingFound:`The member or the integration is not there any more.`},de:{title:`Integrationen`,lead:`Andere Produkte, mit denen die Organisation verbunden ist, und wer sie benutzen darf.`,add:`Integration anlegen`,none:`Es gibt noch keine Integrationen`,noneLead:`Eine Integration sagt, wer ein anderes Produkt benutzen darf. Das Produkt selbst fragt hier nach; Passwörter oder Schlüssel werden hier nicht gespeichert.`,noneYet:`Wer in Ihrer Organisation Integrationen verwaltet, kann welche anlegen.`,name:`Name`,state:`Eingeschaltet`,on:`An`,off:`Aus`,switch:e=>`${e} ist eingeschaltet`,switchedOn:e=>`${e} ist eingeschaltet.`,switchedOff:e=>`${e} ist für alle ausgeschaltet.`,authentication:`Anmeldung beim Produkt`,authentications:{OK:`Angemeldet`,EXPIRED:`Abgelaufen`,MISSING:`Noch nicht`},authenticationHints:{OK:`Das Produkt kennt die Organisation.`,EXPIRED:`Das Produkt kannte die Organisation, aber sie muss sich dort neu anmelden.`,MISSING:`Die Organisation ist beim Produkt noch nie angemeldet worden.`},sharedWith:`Geteilt mit`,sharing:{ORGANIZATION:`Allen in der Organisation`,DEPARTMENTS:`Den Leuten einiger Abteilungen`,SPACES:`Den Leuten in einigen Teamräumen`},everybody:`allen`,nobody:`niemandem mehr: Die Abteilungen oder Räume dafür sind gelöscht`,actions:`Was sich tun lässt`,test:`Zugang prüfen`,testSelf:`Darf ich das benutzen?`,edit:`Bearbeiten`,delete:`Löschen`,createTitle:`Integration anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Integration anlegen`,save:`Integration speichern`,created:e=>`${e} ist angelegt.`,saved:e=>`${e} ist gespeichert.`,enabled:`Eingeschaltet`,enabledHint:`Solange sie aus ist, darf niemand sie benutzen.`,refused:{CONFLICT:`Eine Integration dieses Namens gibt es hier schon.`},departments:`Welche Abteilungen?`,departmentsHint:`Wer zu Abteilungen darunter gehört, darf sie auch benutzen.`,spaces:`Welche Teamräume?`,deleteAct:`Integration löschen`,deleteTitle:e=>`${e} löschen?`,deleteLead:`Danach darf niemand sie mehr durch diese Organisation benutzen.`,deleted:e=>`${e} ist gelöscht.`,testTitle:e=>`Wer darf ${e} benutzen?`,who:`Mitglied`,whoHint:`Wählen Sie jemanden, um zu sehen, ob und warum.`,may:(e,t)=>`${e} darf ${t} benutzen.`,mayNot:(e,t)=>`${e} darf ${t} nicht benutzen.`,nothingFound:`Das Mitglied oder die Integration gibt es nicht mehr.`}},ke={OK:`good`,EXPIRED:`warn`,MISSING:`idle`};function Ae(e){let t=S().may(`MANAGE_INTEGRATIONS`),n=b()||t,r=E(B);return[{title:r.name,cell:({name:e})=>(0,I.jsx)(`strong`,{children:e})},{title:r.state,cell:e=>t?(0,I.jsx)(je,{row:e}):e.enabled?r.on:r.off},{title:r.authentication,cell:({authentication:e})=>(0,I.jsx)(ne,{tone:ke[e],title:r.authenticationHints[e],children:r.authentications[e]})},{title:r.sharedWith,cell:e=>(0,I.jsx)(Me,{row:e})},{title:r.actions,bare:!0,cell:i=>{let a=(0,I.jsxs)(`span`,{className:`unseen`,children:[` `,i.name]});return(0,I.jsxs)(d,{gap:`xs`,justify:`flex-end`,children:[(0,I.jsxs)(c,{size:`sm`,variant:`light`,onClick:()=>e(`test`,i),children:[n?r.test:r.testSelf,a]}),t&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(c,{size:`sm`,variant:`default`,onClick:()=>e(`edit`,i),children:[r.edit,a]}),(0,I.jsxs)(c,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>e(`delete`,i),children:[r.delete,a]})]})]})}}]}function je({row:{id:e,name:t,enabled:n}}){let[r]=w(z),i=x(),a=E(B);async function o(n){let{problems:o}=await r({input:{integrationId:e,enabled:n}});o.length>0?i.refused(o):i.done(n?a.switchedOn(t):a.switchedOff(t))}return(0,I.jsx)(k,{checked:n,onChange:e=>void o(e.currentTarget.checked),label:n?a.on:a.off,"aria-label":a.switch(t)})}function Me({row:{sharedWith:e,departments:t,spaces:n}}){let{list:r}=g(),i=E(B);if(e===`ORGANIZATION`)return i.everybody;let a=e===`DEPARTMENTS`?t.map(({path:e})=>e):n.map(({name:e})=>e);return a.length===0?i.nobody:r(a)}function Ne(e){let[t,n]=(0,F.useState)(``),r=E(B),i=_e(t).map(({id:e,path:t})=>({value:e,label:t}));return(0,I.jsx)(H,{...e,label:r.departments,description:r.departmentsHint,found:i,typed:t,type:n})}function V(e){let{id:t}=S().organization,[n,r]=(0,F.useState)(``),[i]=oe(n,200),a=E(B),{data:o}=C(Te,{organizationId:t,search:i||null}),s=o?.organization?.spaces.nodes.map(({id:e,name:t})=>({value:e,label:t}));return(0,I.jsx)(H,{...e,label:a.spaces,found:s??[],typed:n,type:r})}function H({label:e,description:t,chosen:n,choose:r,found:i,typed:a,type:o,error:s}){let c=new Map([...n,...i].map(e=>[e.value,e]));return(0,I.jsx)(L,{label:e,description:t,data:[...c.values()],value:n.map(({value:e})=>e),onChange:e=>r(e.flatMap(e=>c.get(e)??[])),searchable:!0,searchValue:a,onSearchChange:o,hidePickedOptions:!0,error:s})}var Pe=[`OK`,`EXPIRED`,`MISSING`],Fe=[`ORGANIZATION`,`DEPARTMENTS`,`SPACES`];function U({integration:e,done:t,close:n}){let{organization:r}=S(),[i,o]=(0,F.useState)(e?.name??``),[s,c]=(0,F.useState)(e?.enabled??!0),[l,u]=(0,F.useState)(e?.authentication??`MISSING`),[d,f]=(0,F.useState)(e?.sharedWith??`ORGANIZATION`),[p,m]=(0,F.useState)(e?.departments.map(({id:e,path:t})=>({value:e,label:t}))??[]),[h,g]=(0,F.useState)(e?.spaces.map(({id:e,name:t})=>({value:e,label:t}))??[]),[_]=w(De),[v]=w(z),y=x(),b=E(B),C=ee(b.refused),T={name:i,enabled:s,authentication:l,sharedWith:d,...d===`DEPARTMENTS`&&{departmentIds:p.map(({value:e})=>e)},...d===`SPACES`&&{spaceIds:h.map(({value:e})=>e)}};async function D(){let{problems:e}=await _({input:{organizationId:r.id,...T}});return e.length===0&&y.done(b.created(i)),e}async function O(e){let{problems:t}=await v({input:{integrationId:e,...T}});return t.length===0&&y.done(b.saved(i)),t}async function te(){let n=await(e?O(e.id):D());return n.length===0&&t(),n}return(0,I.jsx)(N,{title:e?b.editTitle(e.name):b.createTitle,act:e?b.save:b.create,send:te,fields:[`name`,`departmentIds`,`spaceIds`],say:C,close:n,children:e=>(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(M,{label:b.name,value:i,onChange:e=>o(e.currentTarget.value),error:e(`name`),"data-autofocus":!0}),(0,I.jsx)(k,{label:b.enabled,description:b.enabledHint,checked:s,onChange:e=>c(e.currentTarget.checked)}),(0,I.jsx)(de,{label:b.authentication,description:b.authenticationHints[l],data:Pe.map(e=>({value:e,label:b.authentications[e]})),value:l,onChange:e=>u(e??l),allowDeselect:!1}),(0,I.jsx)(A.Group,{label:b.sharedWith,value:d,onChange:e=>f(e),children:(0,I.jsx)(a,{gap:`xs`,mt:`xs`,children:Fe.map(e=>(0,I.jsx)(A,{value:e,label:b.sharing[e]},e))})}),d===`DEPARTMENTS`&&(0,I.jsx)(Ne,{chosen:p,choose:m,error:e(`departmentIds`)}),d===`SPACES`&&(0,I.jsx)(V,{chosen:h,choose:g,error:e(`spaceIds`)})]})})}function Ie({integration:e,close:t}){let{organization:n,may:r}=S(),i=b()||r(`MANAGE_INTEGRATIONS`),[o,s]=(0,F.useState)(n.viewerMember),c=E(B);return(0,I.jsx)(ye,{title:c.testTitle(e.name),close:t,size:`lg`,children:(0,I.jsxs)(a,{children:[i&&(0,I.jsx)(be,{label:c.who,description:c.whoHint,value:o,choose:s}),o&&(0,I.jsx)(Le,{integration:e,member:o})]})})}function Le({integration:{id:e,name:t},member:n}){let r=E(B),{data:i,error:a,waiting:o,again:s}=C(Ee,{memberId:n.id,integrationId:e},{stale:[`INTEGRATION_`,`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`]});if(a)return(0,I.jsx)(_,{error:a,again:s});if(!i||o)return(0,I.jsx)(v,{lines:4});let c=i.testIntegrationAccess;if(!c)return(0,I.jsx)(f,{children:r.nothingFound});let l=c.allowed?r.may(n.user.name,t):r.mayNot(n.user.name,t);return(0,I.jsx)(`div`,{role:`status`,children:(0,I.jsx)(ve,{answer:c,verdict:l})})}var Re=e=>e.organization?.integrations;function ze(){let{organization:e,may:t}=S(),n=t(`MANAGE_INTEGRATIONS`),[r,i]=(0,F.useState)(),a=Ae((e,t)=>i({does:e,of:t})),o=E(B),{data:s,error:l,again:d}=D(we,{organizationId:e.id},Re,{stale:[`INTEGRATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`DEPARTMENT_DELETED`,`SPACE_RENAMED`,`SPACE_DELETED`]});if(l||!s)return(0,I.jsx)(T,{title:o.title,lead:o.lead,children:l?(0,I.jsx)(_,{error:l,again:d}):(0,I.jsx)(v,{})});let f=n&&(0,I.jsx)(c,{leftSection:(0,I.jsx)(m,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),p=()=>i(void 0),h=r?.of;return(0,I.jsxs)(T,{title:o.title,lead:o.lead,actions:s.length>0&&f,children:[s.length===0?(0,I.jsx)(y,{title:o.none,lead:n?o.noneLead:`${o.noneLead} ${o.noneYet}`,icon:(0,I.jsx)(u,{"aria-hidden":!0}),children:f}):(0,I.jsx)(te,{label:o.title,rows:s,columns:a,name:({name:e})=>e}),r?.does===`create`&&(0,I.jsx)(U,{done:d,close:p}),r?.does===`edit`&&h&&(0,I.jsx)(U,{integration:h,done:d,close:p}),r?.does===`test`&&h&&(0,I.jsx)(Ie,{integration:h,close:p}),r?.does===`delete`&&h&&(0,I.jsx)(Be,{integration:h,done:d,close:p})]})}function Be({integration:{id:e,name:t},done:n,close:r}){let[i]=w(Oe),a=x(),o=E(B);async function s(){let{data:r,problems:s}=await i({input:{integrationId:e}});return r?.deleteIntegration.deletedIntegrationId&&(a.done(o.deleted(t)),n()),s}return(0,I.jsx)(O,{title:o.deleteTitle(t),lead:o.deleteLead,act:o.deleteAct,confirm:s,close:r})}export{ze as default};