import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,Gn as r,Kt as i,St as a,U as o,Wn as s,X as c,Xt as l,c as u,ct as d,it as f,kt as p,s as m,wt as h}from"./libraries-rz6hNmk8.js";import{C as g,D as ee,E as _,G as v,N as y,T as b,U as te,V as x,g as ne,j as S,v as C,w}from"./dashboard-Cb-FIUII.js";import{t as T}from"./read-all-BmlOABUa.js";import{a as E}from"./generated-XvBbBYag.js";import{t as D}from"./rows-LVAx_63m.js";import{t as O}from"./Switch-bg_CG6qA.js";import{t as re}from"./sign-Cp63Z1Nq.js";import{t as k}from"./Radio-ClkaOs3A.js";import{a as ie,c as ae,d as oe,i as se,n as ce,o as le,r as ue,s as A,t as de,u as fe}from"./Select-BZVhWpwa.js";import{t as pe}from"./TextInput-Bd8wIxnx.js";import{t as j}from"./form-dialog-CxGXfwJo.js";import{t as M}from"./InputBase-DJ7ItAV4.js";import{n as me,r as he,t as ge}from"./PillsInput-Csai06-j.js";import{t as _e}from"./use-debounced-value-2xxwML3v.js";import{t as ve}from"./access-chain-BxUelDM2.js";import{t as ye}from"./dialog-DIQLZfrp.js";import{t as be}from"./member-select-B3-B3FV-.js";function N(e){return typeof e==`string`?e.trim().toLowerCase():e}function xe({data:e,value:t}){let n=t.map(N);return e.reduce((e,t)=>(le(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(N(e.value))===-1)}):n.indexOf(N(t.value))===-1&&e.push(t),e),[])}var P=e(s(),1),F=r(),Se={xs:41,sm:50,md:60,lg:72,xl:89},Ce={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},I=a(e=>{let r=p([`Input`,`InputWrapper`,`MultiSelect`],Ce,e),{classNames:a,className:o,style:s,styles:c,unstyled:u,vars:d,size:f,value:m,defaultValue:g,onChange:ee,onKeyDown:_,variant:v,data:y,dropdownOpened:b,defaultDropdownOpened:te,onDropdownOpen:x,onDropdownClose:ne,selectFirstOptionOnChange:S,selectFirstOptionOnDropdownOpen:C,onOptionSubmit:w,comboboxProps:T,filter:E,limit:D,withScrollArea:O,maxDropdownHeight:re,floatingHeight:k,searchValue:le,defaultSearchValue:de,onSearchChange:pe,readOnly:j,disabled:M,onFocus:_e,onBlur:ve,radius:ye,rightSection:be,rightSectionWidth:N,rightSectionPointerEvents:I,rightSectionProps:L,leftSection:we,leftSectionWidth:Te,leftSectionPointerEvents:Ee,leftSectionProps:De,inputContainer:Oe,inputWrapperOrder:R,withAsterisk:ke,labelProps:z,descriptionProps:Ae,errorProps:je,successProps:Me,wrapperProps:Ne,description:Pe,label:B,error:V,success:Fe,maxValues:H,searchable:U,nothingFoundMessage:W,withCheckIcon:Ie,withAlignedLabels:Le,checkIconPosition:Re,hidePickedOptions:ze,withErrorStyles:Be,withSuccessStyles:Ve,name:He,form:Ue,id:We,clearable:Ge,clearSectionMode:Ke,clearButtonProps:qe,hiddenInputProps:Je,placeholder:Ye,hiddenInputValuesDivider:Xe,required:Ze,mod:Qe,renderOption:$e,renderPill:et,onRemove:G,onClear:tt,onMaxValues:nt,scrollAreaProps:rt,chevronColor:it,attributes:K,clearSearchOnChange:at,openOnFocus:ot,loading:st,loadingPosition:ct,withPillsReorder:lt,...ut}=r,q=l(We),dt=se({id:q,label:B,labelProps:z,inputWrapperOrder:R}),ft=oe(y),J=fe(ft),pt=(0,P.useRef)({}),Y=ae({opened:b,defaultOpened:te,onDropdownOpen:()=>{x?.(),C&&Y.selectFirstOption()},onDropdownClose:()=>{ne?.(),Y.resetSelectedOption()}}),{styleProps:mt,rest:{type:ht,autoComplete:gt,..._t}}=h(ut),[X,Z]=i({value:m,defaultValue:g,finalValue:[],onChange:ee}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=he({value:X,onChange:Z,enabled:lt&&!M&&!j}),[Q,xt]=i({value:le,defaultValue:de,finalValue:``,onChange:pe}),$=e=>{xt(e),Y.resetSelectedOption()},St=n({name:`MultiSelect`,classes:{},props:r,classNames:a,styles:c,unstyled:u,attributes:K}),{resolvedClassNames:Ct,resolvedStyles:wt}=t({props:r,styles:c,classNames:a}),Tt=e=>{_?.(e),e.defaultPrevented||(e.key===` `&&!U&&(e.preventDefault(),Y.toggleDropdown()),e.key===`Backspace`&&Q.length===0&&X.length>0&&!j&&(G?.(X[X.length-1]),Z(X.slice(0,X.length-1))),bt(e))},Et=X.map((e,t)=>{let n=J[`${e}`]||pt.current[`${e}`],r=vt(t);return et?(0,F.jsx)(P.Fragment,{children:et({option:n,value:e,onRemove:()=>{Z(X.filter(t=>e!==t)),G?.(e)},disabled:M,reorderProps:r})},`${e}-${t}`):(0,F.jsx)(me,{withRemoveButton:!j&&!J[`${e}`]?.disabled,onRemove:()=>{Z(X.filter(t=>e!==t)),G?.(e)},unstyled:u,disabled:M,...St(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,P.useEffect)(()=>{S&&Y.selectFirstOption()},[S,Q]),(0,P.useEffect)(()=>{X.forEach(e=>{`${e}`in J&&(pt.current[`${e}`]=J[`${e}`])})},[J,X]);let Dt=(0,F.jsx)(A.ClearButton,{...qe,onClear:()=>{tt?.(),Z([]),$(``)}}),Ot=xe({data:ft,value:X}),kt=Ge&&X.length>0&&!M&&!j,At=kt?{paddingInlineEnd:Se[f]??Se.sm}:void 0;return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(A,{store:Y,classNames:Ct,styles:wt,unstyled:u,size:f,readOnly:j,__staticSelector:`MultiSelect`,attributes:K,floatingHeight:k,onOptionSubmit:e=>{w?.(e),at&&$(``),Y.updateSelectedOptionIndex(`selected`),X.includes(J[`${e}`].value)?(Z(X.filter(t=>t!==J[`${e}`].value)),G?.(J[`${e}`].value)):X.length<H?Z([...X,J[`${e}`].value]):nt?.()},...T,children:[(0,F.jsx)(A.DropdownTarget,{children:(0,F.jsx)(ge,{...mt,__staticSelector:`MultiSelect`,classNames:Ct,styles:wt,unstyled:u,size:f,className:o,style:s,variant:v,disabled:M,radius:ye,__defaultRightSection:(0,F.jsx)(A.Chevron,{size:f,error:V,unstyled:u,color:it}),__clearSection:Dt,__clearable:kt,__clearSectionMode:Ke,rightSection:be,rightSectionPointerEvents:I||`none`,rightSectionWidth:N,rightSectionProps:L,leftSection:we,leftSectionWidth:Te,leftSectionPointerEvents:Ee,leftSectionProps:De,loading:st,loadingPosition:ct,inputContainer:Oe,inputWrapperOrder:R,withAsterisk:ke,labelProps:z,descriptionProps:Ae,errorProps:je,successProps:Me,wrapperProps:Ne,description:Pe,label:B,error:V,success:Fe,withErrorStyles:Be,withSuccessStyles:Ve,__stylesApiProps:{...r,rightSectionPointerEvents:I||`none`,multiline:!0},pointer:!U,onClick:()=>U?Y.openDropdown():Y.toggleDropdown(),"data-expanded":Y.dropdownOpened||void 0,id:q,required:Ze,mod:Qe,attributes:K,children:(0,F.jsxs)(me.Group,{attributes:K,disabled:M,unstyled:u,...St(`pillsList`,{style:At}),...yt(),children:[Et,(0,F.jsx)(A.EventsTarget,{autoComplete:gt,withExpandedAttribute:!0,children:(0,F.jsx)(ge.Field,{..._t,id:q,placeholder:Ye,type:!U&&!Ye?`hidden`:`visible`,...St(`inputField`),unstyled:u,onFocus:e=>{_e?.(e),ot&&U&&Y.openDropdown()},onBlur:e=>{ve?.(e),Y.closeDropdown(),$(``)},onKeyDown:Tt,value:Q,onChange:e=>{if(ue(e)){if(!j){let t=ce(J,e.currentTarget.value);t&&!X.includes(t.value)&&X.length<H&&Z([...X,t.value])}}else $(e.currentTarget.value),U&&Y.openDropdown(),S&&Y.selectFirstOption()},disabled:M,readOnly:j||!U,pointer:!U})})]})})}),(0,F.jsx)(ie,{data:ze?Ot:ft,hidden:j||M,filter:E,search:Q,limit:D,hiddenWhenEmpty:!W,withScrollArea:O,maxDropdownHeight:re,filterOptions:U,value:X,checkIconPosition:Re,withCheckIcon:Ie,withAlignedLabels:Le,nothingFoundMessage:W,unstyled:u,labelId:dt,"aria-label":dt?void 0:ut[`aria-label`],renderOption:$e,scrollAreaProps:rt})]}),(0,F.jsx)(A.HiddenInput,{name:He,valuesDivider:Xe,value:X,form:Ue,disabled:M,...Je})]})});I.classes={...M.classes,...A.classes},I.displayName=`@mantine/core/MultiSelect`;var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},we=new L(`
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
}`),Te=new L(`
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
    `),Ee=new L(`
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
}`),z={en:{title:`Integrations`,lead:`Other products that the organization is connected with, and who may use them.`,add:`Add an integration`,none:`There are no integrations yet`,noneLead:`An integration says which people may use another product. The product itself asks here; no passwords or keys of it are kept.`,noneYet:`Whoever manages integrations in your organization can add some.`,name:`Name`,state:`Switched on`,on:`On`,off:`Off`,switch:e=>`${e} is switched on`,switchedOn:e=>`${e} is switched on.`,switchedOff:e=>`${e} is switched off for everybody.`,authentication:`Authentication`,authentications:{OK:`Authenticated`,EXPIRED:`Expired`,MISSING:`Not yet`},authenticationHints:{OK:`The product knows the organization.`,EXPIRED:`The product knew the organization, but it has to be authenticated there again.`,MISSING:`The organization has never been authenticated at the product.`},sharedWith:`Shared with`,sharing:{ORGANIZATION:`Everybody in the organization`,DEPARTMENTS:`The people of some departments`,SPACES:`The people in some team spaces`},everybody:`everybody`,nobody:`nobody any more: the departments or spaces are deleted`,actions:`What can be done`,test:`Test access`,testSelf:`May I use it?`,edit:`Edit`,delete:`Delete`,createTitle:`Add an integration`,editTitle:e=>`Edit ${e}`,create:`Add integration`,save:`Save integration`,created:e=>`${e} was added.`,saved:e=>`${e} is saved.`,enabled:`Switched on`,enabledHint:`While it is off, nobody may use it.`,refused:{},departments:`Which departments?`,departmentsHint:`The people of departments beneath them may use it too.`,spaces:`Which team spaces?`,deleteAct:`Delete integration`,deleteTitle:e=>`Delete ${e}?`,deleteLead:`From then on nobody may use it through this organization.`,deleted:e=>`${e} was deleted.`,testTitle:e=>`Who may use ${e}?`,who:`Member`,whoHint:`Choose somebody to see whether they may use it, and why.`,may:(e,t)=>`${e} may use ${t}.`,mayNot:(e,t)=>`${e} may not use ${t}.`,nothingFound:`The member or the integration is not there any more.`},de:{title:`Integrationen`,lead:`Andere Produkte, mit denen die Organisation verbunden ist, und wer sie benutzen darf.`,add:`Integration anlegen`,none:`Es gibt noch keine Integrationen`,noneLead:`Eine Integration sagt, wer ein anderes Produkt benutzen darf. Das Produkt selbst fragt hier nach; Passwörter oder Schlüssel werden hier nicht gespeichert.`,noneYet:`Wer in Ihrer Organisation Integrationen verwaltet, kann welche anlegen.`,name:`Name`,state:`Eingeschaltet`,on:`An`,off:`Aus`,switch:e=>`${e} ist eingeschaltet`,switchedOn:e=>`${e} ist eingeschaltet.`,switchedOff:e=>`${e} ist für alle ausgeschaltet.`,authentication:`Anmeldung beim Produkt`,authentications:{OK:`Angemeldet`,EXPIRED:`Abgelaufen`,MISSING:`Noch nicht`},authenticationHints:{OK:`Das Produkt kennt die Organisation.`,EXPIRED:`Das Produkt kannte die Organisation, aber sie muss sich dort neu anmelden.`,MISSING:`Die Organisation ist beim Produkt noch nie angemeldet worden.`},sharedWith:`Geteilt mit`,sharing:{ORGANIZATION:`Allen in der Organisation`,DEPARTMENTS:`Den Leuten einiger Abteilungen`,SPACES:`Den Leuten in einigen Teamräumen`},everybody:`allen`,nobody:`niemandem mehr: Die Abteilungen oder Räume dafür sind gelöscht`,actions:`Was sich tun lässt`,test:`Zugang prüfen`,testSelf:`Darf ich das benutzen?`,edit:`Bearbeiten`,delete:`Löschen`,createTitle:`Integration anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Integration anlegen`,save:`Integration speichern`,created:e=>`${e} ist angelegt.`,saved:e=>`${e} ist gespeichert.`,enabled:`Eingeschaltet`,enabledHint:`Solange sie aus ist, darf niemand sie benutzen.`,refused:{CONFLICT:`Eine Integration dieses Namens gibt es hier schon.`},departments:`Welche Abteilungen?`,departmentsHint:`Wer zu Abteilungen darunter gehört, darf sie auch benutzen.`,spaces:`Welche Teamräume?`,deleteAct:`Integration löschen`,deleteTitle:e=>`${e} löschen?`,deleteLead:`Danach darf niemand sie mehr durch diese Organisation benutzen.`,deleted:e=>`${e} ist gelöscht.`,testTitle:e=>`Wer darf ${e} benutzen?`,who:`Mitglied`,whoHint:`Wählen Sie jemanden, um zu sehen, ob und warum.`,may:(e,t)=>`${e} darf ${t} benutzen.`,mayNot:(e,t)=>`${e} darf ${t} nicht benutzen.`,nothingFound:`Das Mitglied oder die Integration gibt es nicht mehr.`}},Ae={OK:`good`,EXPIRED:`warn`,MISSING:`idle`};function je(e){let t=w().may(`MANAGE_INTEGRATIONS`),n=g()||t,r=v(z);return[{title:r.name,cell:({name:e})=>(0,F.jsx)(`strong`,{children:e})},{title:r.state,cell:e=>t?(0,F.jsx)(Me,{row:e}):e.enabled?r.on:r.off},{title:r.authentication,cell:({authentication:e})=>(0,F.jsx)(re,{tone:Ae[e],title:r.authenticationHints[e],children:r.authentications[e]})},{title:r.sharedWith,cell:e=>(0,F.jsx)(Ne,{row:e})},{title:r.actions,bare:!0,cell:i=>{let a=(0,F.jsxs)(`span`,{className:`unseen`,children:[` `,i.name]});return(0,F.jsxs)(d,{gap:`xs`,justify:`flex-end`,children:[(0,F.jsxs)(c,{size:`sm`,variant:`light`,onClick:()=>e(`test`,i),children:[n?r.test:r.testSelf,a]}),t&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(c,{size:`sm`,variant:`default`,onClick:()=>e(`edit`,i),children:[r.edit,a]}),(0,F.jsxs)(c,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>e(`delete`,i),children:[r.delete,a]})]})]})}}]}function Me({row:{id:e,name:t,enabled:n}}){let[r]=S(R),i=C(),a=v(z);async function o(n){let{problems:o}=await r({input:{integrationId:e,enabled:n}});o.length>0?i.refused(o):i.done(n?a.switchedOn(t):a.switchedOff(t))}return(0,F.jsx)(O,{checked:n,onChange:e=>void o(e.currentTarget.checked),label:n?a.on:a.off,"aria-label":a.switch(t)})}function Ne({row:{sharedWith:e,departments:t,spaces:n}}){let{list:r}=te(),i=v(z);if(e===`ORGANIZATION`)return i.everybody;let a=e===`DEPARTMENTS`?t.map(({path:e})=>e):n.map(({name:e})=>e);return a.length===0?i.nobody:r(a)}function Pe(e){let{id:t}=w().organization,[n,r]=(0,P.useState)(``),[i]=_e(n,200),a=v(z),{data:o}=y(Ee,{organizationId:t,search:i||null}),s=o?.organization?.departments.nodes.map(({id:e,path:t})=>({value:e,label:t}));return(0,F.jsx)(V,{...e,label:a.departments,description:a.departmentsHint,found:s??[],typed:n,type:r})}function B(e){let{id:t}=w().organization,[n,r]=(0,P.useState)(``),[i]=_e(n,200),a=v(z),{data:o}=y(Te,{organizationId:t,search:i||null}),s=o?.organization?.spaces.nodes.map(({id:e,name:t})=>({value:e,label:t}));return(0,F.jsx)(V,{...e,label:a.spaces,found:s??[],typed:n,type:r})}function V({label:e,description:t,chosen:n,choose:r,found:i,typed:a,type:o,error:s}){let c=new Map([...n,...i].map(e=>[e.value,e]));return(0,F.jsx)(I,{label:e,description:t,data:[...c.values()],value:n.map(({value:e})=>e),onChange:e=>r(e.flatMap(e=>c.get(e)??[])),searchable:!0,searchValue:a,onSearchChange:o,hidePickedOptions:!0,error:s})}var Fe=[`OK`,`EXPIRED`,`MISSING`],H=[`ORGANIZATION`,`DEPARTMENTS`,`SPACES`];function U({integration:e,done:t,close:n}){let{organization:r}=w(),[i,a]=(0,P.useState)(e?.name??``),[s,c]=(0,P.useState)(e?.enabled??!0),[l,u]=(0,P.useState)(e?.authentication??`MISSING`),[d,f]=(0,P.useState)(e?.sharedWith??`ORGANIZATION`),[p,m]=(0,P.useState)(e?.departments.map(({id:e,path:t})=>({value:e,label:t}))??[]),[h,g]=(0,P.useState)(e?.spaces.map(({id:e,name:t})=>({value:e,label:t}))??[]),[ee]=S(Oe),[_]=S(R),y=C(),b=v(z),te=ne(b.refused),x={name:i,enabled:s,authentication:l,sharedWith:d,...d===`DEPARTMENTS`&&{departmentIds:p.map(({value:e})=>e)},...d===`SPACES`&&{spaceIds:h.map(({value:e})=>e)}};async function T(){let{problems:e}=await ee({input:{organizationId:r.id,...x}});return e.length===0&&y.done(b.created(i)),e}async function E(e){let{problems:t}=await _({input:{integrationId:e,...x}});return t.length===0&&y.done(b.saved(i)),t}async function D(){let n=await(e?E(e.id):T());return n.length===0&&t(),n}return(0,F.jsx)(j,{title:e?b.editTitle(e.name):b.createTitle,act:e?b.save:b.create,send:D,fields:[`name`,`departmentIds`,`spaceIds`],say:te,close:n,children:e=>(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(pe,{label:b.name,value:i,onChange:e=>a(e.currentTarget.value),error:e(`name`),"data-autofocus":!0}),(0,F.jsx)(O,{label:b.enabled,description:b.enabledHint,checked:s,onChange:e=>c(e.currentTarget.checked)}),(0,F.jsx)(de,{label:b.authentication,description:b.authenticationHints[l],data:Fe.map(e=>({value:e,label:b.authentications[e]})),value:l,onChange:e=>u(e??l),allowDeselect:!1}),(0,F.jsx)(k.Group,{label:b.sharedWith,value:d,onChange:e=>f(e),children:(0,F.jsx)(o,{gap:`xs`,mt:`xs`,children:H.map(e=>(0,F.jsx)(k,{value:e,label:b.sharing[e]},e))})}),d===`DEPARTMENTS`&&(0,F.jsx)(Pe,{chosen:p,choose:m,error:e(`departmentIds`)}),d===`SPACES`&&(0,F.jsx)(B,{chosen:h,choose:g,error:e(`spaceIds`)})]})})}function W({integration:e,close:t}){let{organization:n,may:r}=w(),i=g()||r(`MANAGE_INTEGRATIONS`),[a,s]=(0,P.useState)(n.viewerMember),c=v(z);return(0,F.jsx)(ye,{title:c.testTitle(e.name),close:t,size:`lg`,children:(0,F.jsxs)(o,{children:[i&&(0,F.jsx)(be,{label:c.who,description:c.whoHint,value:a,choose:s}),a&&(0,F.jsx)(Ie,{integration:e,member:a})]})})}function Ie({integration:{id:e,name:t},member:n}){let r=v(z),{data:i,error:a,waiting:o,again:s}=y(De,{memberId:n.id,integrationId:e},{stale:[`INTEGRATION_`,`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`]});if(a)return(0,F.jsx)(b,{error:a,again:s});if(!i||o)return(0,F.jsx)(_,{lines:4});let c=i.testIntegrationAccess;if(!c)return(0,F.jsx)(f,{children:r.nothingFound});let l=c.allowed?r.may(n.user.name,t):r.mayNot(n.user.name,t);return(0,F.jsx)(`div`,{role:`status`,children:(0,F.jsx)(ve,{answer:c,verdict:l})})}var Le=e=>e.organization?.integrations;function Re(){let{organization:e,may:t}=w(),n=t(`MANAGE_INTEGRATIONS`),[r,i]=(0,P.useState)(),a=je((e,t)=>i({does:e,of:t})),o=v(z),{data:s,error:l,again:d}=T(we,{organizationId:e.id},Le,{stale:[`INTEGRATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`DEPARTMENT_DELETED`,`SPACE_RENAMED`,`SPACE_DELETED`]});if(l||!s)return(0,F.jsx)(x,{title:o.title,lead:o.lead,children:l?(0,F.jsx)(b,{error:l,again:d}):(0,F.jsx)(_,{})});let f=n&&(0,F.jsx)(c,{leftSection:(0,F.jsx)(m,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),p=()=>i(void 0),h=r?.of;return(0,F.jsxs)(x,{title:o.title,lead:o.lead,actions:s.length>0&&f,children:[s.length===0?(0,F.jsx)(ee,{title:o.none,lead:n?o.noneLead:`${o.noneLead} ${o.noneYet}`,icon:(0,F.jsx)(u,{"aria-hidden":!0}),children:f}):(0,F.jsx)(D,{label:o.title,rows:s,columns:a,name:({name:e})=>e}),r?.does===`create`&&(0,F.jsx)(U,{done:d,close:p}),r?.does===`edit`&&h&&(0,F.jsx)(U,{integration:h,done:d,close:p}),r?.does===`test`&&h&&(0,F.jsx)(W,{integration:h,close:p}),r?.does===`delete`&&h&&(0,F.jsx)(ze,{integration:h,done:d,close:p})]})}function ze({integration:{id:e,name:t},done:n,close:r}){let[i]=S(ke),a=C(),o=v(z);async function s(){let{data:r,problems:s}=await i({input:{integrationId:e}});return r?.deleteIntegration.deletedIntegrationId&&(a.done(o.deleted(t)),n()),s}return(0,F.jsx)(E,{title:o.deleteTitle(t),lead:o.deleteLead,act:o.deleteAct,confirm:s,close:r})}export{Re as default};