import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,Gn as r,Kt as i,St as a,U as o,Wn as s,X as c,Xt as l,_ as u,c as d,ct as f,it as p,kt as m,s as h,wt as ee}from"./libraries-rz6hNmk8.js";import{A as g,B as te,C as _,E as v,M as y,S as b,T as x,V as S,d as C,g as w,v as ne,w as T,z as re}from"./dashboard-DkWiiULz.js";import{t as ie}from"./read-all-B6T2TiJ7.js";import{n as ae,t as oe}from"./dialog-OJJXQA-J.js";import{t as se}from"./rows-Cv95GHc1.js";import{t as ce}from"./Switch-bg_CG6qA.js";import{t as le}from"./sign-Cp63Z1Nq.js";import{t as E}from"./Radio-ClkaOs3A.js";import{a as ue,c as de,d as fe,i as pe,n as me,o as D,r as he,s as O,t as k,u as ge}from"./Select-BZVhWpwa.js";import{t as _e}from"./TextInput-Bd8wIxnx.js";import{t as ve}from"./form-dialog-CRE3Ko04.js";import{t as ye}from"./InputBase-DJ7ItAV4.js";import{n as be,r as xe,t as Se}from"./PillsInput-Csai06-j.js";import{t as Ce}from"./use-debounced-value-2xxwML3v.js";import{n as A,r as j,t as we}from"./legible-1O5EH84A.js";import{t as Te}from"./member-select-DjK0ijqq.js";function M(e){return typeof e==`string`?e.trim().toLowerCase():e}function Ee({data:e,value:t}){let n=t.map(M);return e.reduce((e,t)=>(D(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(M(e.value))===-1)}):n.indexOf(M(t.value))===-1&&e.push(t),e),[])}var N=e(s(),1),P=r(),De={xs:41,sm:50,md:60,lg:72,xl:89},Oe={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},F=a(e=>{let r=m([`Input`,`InputWrapper`,`MultiSelect`],Oe,e),{classNames:a,className:o,style:s,styles:c,unstyled:u,vars:d,size:f,value:p,defaultValue:h,onChange:g,onKeyDown:te,variant:_,data:v,dropdownOpened:y,defaultDropdownOpened:b,onDropdownOpen:x,onDropdownClose:S,selectFirstOptionOnChange:C,selectFirstOptionOnDropdownOpen:w,onOptionSubmit:ne,comboboxProps:T,filter:re,limit:ie,withScrollArea:ae,maxDropdownHeight:oe,floatingHeight:se,searchValue:ce,defaultSearchValue:le,onSearchChange:E,readOnly:D,disabled:k,onFocus:_e,onBlur:ve,radius:ye,rightSection:Ce,rightSectionWidth:A,rightSectionPointerEvents:j,rightSectionProps:we,leftSection:Te,leftSectionWidth:M,leftSectionPointerEvents:F,leftSectionProps:I,inputContainer:ke,inputWrapperOrder:Ae,withAsterisk:je,labelProps:Me,descriptionProps:Ne,errorProps:Pe,successProps:Fe,wrapperProps:L,description:Ie,label:Le,error:R,success:Re,maxValues:z,searchable:B,nothingFoundMessage:V,withCheckIcon:ze,withAlignedLabels:Be,checkIconPosition:H,hidePickedOptions:U,withErrorStyles:Ve,withSuccessStyles:He,name:W,form:Ue,id:We,clearable:Ge,clearSectionMode:Ke,clearButtonProps:qe,hiddenInputProps:Je,placeholder:Ye,hiddenInputValuesDivider:Xe,required:Ze,mod:Qe,renderOption:$e,renderPill:et,onRemove:G,onClear:tt,onMaxValues:nt,scrollAreaProps:rt,chevronColor:it,attributes:K,clearSearchOnChange:at,openOnFocus:ot,loading:st,loadingPosition:ct,withPillsReorder:lt,...ut}=r,q=l(We),dt=pe({id:q,label:Le,labelProps:Me,inputWrapperOrder:Ae}),ft=fe(v),J=ge(ft),pt=(0,N.useRef)({}),Y=de({opened:y,defaultOpened:b,onDropdownOpen:()=>{x?.(),w&&Y.selectFirstOption()},onDropdownClose:()=>{S?.(),Y.resetSelectedOption()}}),{styleProps:mt,rest:{type:ht,autoComplete:gt,..._t}}=ee(ut),[X,Z]=i({value:p,defaultValue:h,finalValue:[],onChange:g}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=xe({value:X,onChange:Z,enabled:lt&&!k&&!D}),[Q,xt]=i({value:ce,defaultValue:le,finalValue:``,onChange:E}),$=e=>{xt(e),Y.resetSelectedOption()},St=n({name:`MultiSelect`,classes:{},props:r,classNames:a,styles:c,unstyled:u,attributes:K}),{resolvedClassNames:Ct,resolvedStyles:wt}=t({props:r,styles:c,classNames:a}),Tt=e=>{te?.(e),e.defaultPrevented||(e.key===` `&&!B&&(e.preventDefault(),Y.toggleDropdown()),e.key===`Backspace`&&Q.length===0&&X.length>0&&!D&&(G?.(X[X.length-1]),Z(X.slice(0,X.length-1))),bt(e))},Et=X.map((e,t)=>{let n=J[`${e}`]||pt.current[`${e}`],r=vt(t);return et?(0,P.jsx)(N.Fragment,{children:et({option:n,value:e,onRemove:()=>{Z(X.filter(t=>e!==t)),G?.(e)},disabled:k,reorderProps:r})},`${e}-${t}`):(0,P.jsx)(be,{withRemoveButton:!D&&!J[`${e}`]?.disabled,onRemove:()=>{Z(X.filter(t=>e!==t)),G?.(e)},unstyled:u,disabled:k,...St(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,N.useEffect)(()=>{C&&Y.selectFirstOption()},[C,Q]),(0,N.useEffect)(()=>{X.forEach(e=>{`${e}`in J&&(pt.current[`${e}`]=J[`${e}`])})},[J,X]);let Dt=(0,P.jsx)(O.ClearButton,{...qe,onClear:()=>{tt?.(),Z([]),$(``)}}),Ot=Ee({data:ft,value:X}),kt=Ge&&X.length>0&&!k&&!D,At=kt?{paddingInlineEnd:De[f]??De.sm}:void 0;return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(O,{store:Y,classNames:Ct,styles:wt,unstyled:u,size:f,readOnly:D,__staticSelector:`MultiSelect`,attributes:K,floatingHeight:se,onOptionSubmit:e=>{ne?.(e),at&&$(``),Y.updateSelectedOptionIndex(`selected`),X.includes(J[`${e}`].value)?(Z(X.filter(t=>t!==J[`${e}`].value)),G?.(J[`${e}`].value)):X.length<z?Z([...X,J[`${e}`].value]):nt?.()},...T,children:[(0,P.jsx)(O.DropdownTarget,{children:(0,P.jsx)(Se,{...mt,__staticSelector:`MultiSelect`,classNames:Ct,styles:wt,unstyled:u,size:f,className:o,style:s,variant:_,disabled:k,radius:ye,__defaultRightSection:(0,P.jsx)(O.Chevron,{size:f,error:R,unstyled:u,color:it}),__clearSection:Dt,__clearable:kt,__clearSectionMode:Ke,rightSection:Ce,rightSectionPointerEvents:j||`none`,rightSectionWidth:A,rightSectionProps:we,leftSection:Te,leftSectionWidth:M,leftSectionPointerEvents:F,leftSectionProps:I,loading:st,loadingPosition:ct,inputContainer:ke,inputWrapperOrder:Ae,withAsterisk:je,labelProps:Me,descriptionProps:Ne,errorProps:Pe,successProps:Fe,wrapperProps:L,description:Ie,label:Le,error:R,success:Re,withErrorStyles:Ve,withSuccessStyles:He,__stylesApiProps:{...r,rightSectionPointerEvents:j||`none`,multiline:!0},pointer:!B,onClick:()=>B?Y.openDropdown():Y.toggleDropdown(),"data-expanded":Y.dropdownOpened||void 0,id:q,required:Ze,mod:Qe,attributes:K,children:(0,P.jsxs)(be.Group,{attributes:K,disabled:k,unstyled:u,...St(`pillsList`,{style:At}),...yt(),children:[Et,(0,P.jsx)(O.EventsTarget,{autoComplete:gt,withExpandedAttribute:!0,children:(0,P.jsx)(Se.Field,{..._t,id:q,placeholder:Ye,type:!B&&!Ye?`hidden`:`visible`,...St(`inputField`),unstyled:u,onFocus:e=>{_e?.(e),ot&&B&&Y.openDropdown()},onBlur:e=>{ve?.(e),Y.closeDropdown(),$(``)},onKeyDown:Tt,value:Q,onChange:e=>{if(he(e)){if(!D){let t=me(J,e.currentTarget.value);t&&!X.includes(t.value)&&X.length<z&&Z([...X,t.value])}}else $(e.currentTarget.value),B&&Y.openDropdown(),C&&Y.selectFirstOption()},disabled:k,readOnly:D||!B,pointer:!B})})]})})}),(0,P.jsx)(ue,{data:U?Ot:ft,hidden:D||k,filter:re,search:Q,limit:ie,hiddenWhenEmpty:!V,withScrollArea:ae,maxDropdownHeight:oe,filterOptions:B,value:X,checkIconPosition:H,withCheckIcon:ze,withAlignedLabels:Be,nothingFoundMessage:V,unstyled:u,labelId:dt,"aria-label":dt?void 0:ut[`aria-label`],renderOption:$e,scrollAreaProps:rt})]}),(0,P.jsx)(O.HiddenInput,{name:W,valuesDivider:Xe,value:X,form:Ue,disabled:k,...Je})]})});F.classes={...ye.classes,...O.classes},F.displayName=`@mantine/core/MultiSelect`;var I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ke=new I(`
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
}`),Ae=new I(`
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
    `),je=new I(`
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
    `),Me=new I(`
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
}`),Ne=new I(`
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
}`),Pe=new I(`
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
}`),Fe=new I(`
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
}`),L={en:{title:`Integrations`,lead:`Other products that the organization is connected with, and who may use them.`,add:`Add an integration`,none:`There are no integrations yet`,noneLead:`An integration says which people may use another product. The product itself asks here; no secrets of it are kept.`,noneYet:`Whoever manages integrations in your organization can add some.`,name:`Name`,state:`Switch`,on:`On`,off:`Off`,switch:e=>`${e} is switched on`,switchedOn:e=>`${e} is switched on.`,switchedOff:e=>`${e} is switched off for everybody.`,authentication:`Authentication`,authentications:{OK:`Authenticated`,EXPIRED:`Expired`,MISSING:`Not yet`},authenticationHints:{OK:`The product knows the organization.`,EXPIRED:`It did, and wants to be asked again.`,MISSING:`The product has never known the organization.`},sharedWith:`Shared with`,sharing:{ORGANIZATION:`Everybody in the organization`,DEPARTMENTS:`The people of some departments`,SPACES:`The people in some team spaces`},everybody:`everybody`,nobody:`nobody any more: what it was shared with is deleted`,actions:`What can be done`,test:`Test access`,testSelf:`May I use it?`,edit:`Edit`,delete:`Delete`,createTitle:`Add an integration`,editTitle:e=>`Edit ${e}`,create:`Add integration`,save:`Save integration`,created:e=>`${e} was added.`,saved:e=>`${e} is saved.`,enabled:`Switched on`,enabledHint:`While it is off, nobody may use it.`,departments:`Which departments?`,departmentsHint:`The people of departments beneath them may use it too.`,spaces:`Which team spaces?`,deleteAct:`Delete integration`,deleteTitle:e=>`Delete ${e}?`,deleteLead:`From then on nobody may use it through this organization.`,deleted:e=>`${e} was deleted.`,testTitle:e=>`Who may use ${e}?`,who:`Member`,whoHint:`Choose somebody to see whether they may use it, and why.`,may:(e,t)=>`${e} may use ${t}.`,mayNot:(e,t)=>`${e} may not use ${t}.`,nothingFound:`The member or the integration is not there any more.`},de:{title:`Integrationen`,lead:`Andere Produkte, mit denen die Organisation verbunden ist, und wer sie benutzen darf.`,add:`Integration anlegen`,none:`Es gibt noch keine Integrationen`,noneLead:`Eine Integration sagt, wer ein anderes Produkt benutzen darf. Das Produkt selbst fragt hier nach; Geheimnisse werden nicht gespeichert.`,noneYet:`Wer in Ihrer Organisation Integrationen verwaltet, kann welche anlegen.`,name:`Name`,state:`Schalter`,on:`An`,off:`Aus`,switch:e=>`${e} ist eingeschaltet`,switchedOn:e=>`${e} ist eingeschaltet.`,switchedOff:e=>`${e} ist für alle ausgeschaltet.`,authentication:`Anmeldung beim Produkt`,authentications:{OK:`Angemeldet`,EXPIRED:`Abgelaufen`,MISSING:`Noch nicht`},authenticationHints:{OK:`Das Produkt kennt die Organisation.`,EXPIRED:`Es kannte sie und will neu gefragt werden.`,MISSING:`Das Produkt hat die Organisation noch nie gekannt.`},sharedWith:`Freigegeben für`,sharing:{ORGANIZATION:`Alle in der Organisation`,DEPARTMENTS:`Die Leute einiger Abteilungen`,SPACES:`Die Leute in einigen Teamräumen`},everybody:`alle`,nobody:`niemanden mehr: Wofür es freigegeben war, ist gelöscht`,actions:`Was sich tun lässt`,test:`Zugang prüfen`,testSelf:`Darf ich das benutzen?`,edit:`Bearbeiten`,delete:`Löschen`,createTitle:`Integration anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Integration anlegen`,save:`Integration speichern`,created:e=>`${e} ist angelegt.`,saved:e=>`${e} ist gespeichert.`,enabled:`Eingeschaltet`,enabledHint:`Solange sie aus ist, darf niemand sie benutzen.`,departments:`Welche Abteilungen?`,departmentsHint:`Wer zu Abteilungen darunter gehört, darf sie auch benutzen.`,spaces:`Welche Teamräume?`,deleteAct:`Integration löschen`,deleteTitle:e=>`${e} löschen?`,deleteLead:`Danach darf niemand sie mehr durch diese Organisation benutzen.`,deleted:e=>`${e} ist gelöscht.`,testTitle:e=>`Wer darf ${e} benutzen?`,who:`Mitglied`,whoHint:`Wählen Sie jemanden, um zu sehen, ob und warum.`,may:(e,t)=>`${e} darf ${t} benutzen.`,mayNot:(e,t)=>`${e} darf ${t} nicht benutzen.`,nothingFound:`Das Mitglied oder die Integration gibt es nicht mehr.`}},Ie={OK:`good`,EXPIRED:`warn`,MISSING:`idle`};function Le(e){let t=_().may(`MANAGE_INTEGRATIONS`),n=b()||t,r=S(L);return[{title:r.name,cell:({name:e})=>(0,P.jsx)(`strong`,{children:e})},{title:r.state,cell:e=>t?(0,P.jsx)(R,{row:e}):e.enabled?r.on:r.off},{title:r.authentication,cell:({authentication:e})=>(0,P.jsx)(le,{tone:Ie[e],title:r.authenticationHints[e],children:r.authentications[e]})},{title:r.sharedWith,cell:e=>(0,P.jsx)(Re,{row:e})},{title:r.actions,bare:!0,cell:i=>{let a=(0,P.jsxs)(`span`,{className:`unseen`,children:[` `,i.name]});return(0,P.jsxs)(f,{gap:`xs`,justify:`flex-end`,children:[(0,P.jsxs)(c,{size:`sm`,variant:`light`,onClick:()=>e(`test`,i),children:[n?r.test:r.testSelf,a]}),t&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(c,{size:`sm`,variant:`default`,onClick:()=>e(`edit`,i),children:[r.edit,a]}),(0,P.jsxs)(c,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>e(`delete`,i),children:[r.delete,a]})]})]})}}]}function R({row:{id:e,name:t,enabled:n}}){let[r]=g(Pe),i=C(),a=S(L);async function o(n){let{problems:o}=await r({input:{integrationId:e,enabled:n}});o.length>0?i.refused(o):i.done(n?a.switchedOn(t):a.switchedOff(t))}return(0,P.jsx)(ce,{checked:n,onChange:e=>void o(e.currentTarget.checked),label:n?a.on:a.off,"aria-label":a.switch(t)})}function Re({row:{sharedWith:e,departments:t,spaces:n}}){let{list:r}=re(),i=S(L);if(e===`ORGANIZATION`)return i.everybody;let a=e===`DEPARTMENTS`?t.map(({path:e})=>e):n.map(({name:e})=>e);return a.length===0?i.nobody:r(a)}function z(e){let{id:t}=_().organization,[n,r]=(0,N.useState)(``),[i]=Ce(n,200),a=S(L),{data:o}=y(je,{organizationId:t,search:i||null}),s=o?.organization?.departments.nodes.map(({id:e,path:t})=>({value:e,label:t}));return(0,P.jsx)(V,{...e,label:a.departments,description:a.departmentsHint,found:s??[],typed:n,type:r})}function B(e){let{id:t}=_().organization,[n,r]=(0,N.useState)(``),[i]=Ce(n,200),a=S(L),{data:o}=y(Ae,{organizationId:t,search:i||null}),s=o?.organization?.spaces.nodes.map(({id:e,name:t})=>({value:e,label:t}));return(0,P.jsx)(V,{...e,label:a.spaces,found:s??[],typed:n,type:r})}function V({label:e,description:t,chosen:n,choose:r,found:i,typed:a,type:o,error:s}){let c=new Map([...n,...i].map(e=>[e.value,e]));return(0,P.jsx)(F,{label:e,description:t,data:[...c.values()],value:n.map(({value:e})=>e),onChange:e=>r(e.flatMap(e=>c.get(e)??[])),searchable:!0,searchValue:a,onSearchChange:o,hidePickedOptions:!0,error:s})}var ze=[`OK`,`EXPIRED`,`MISSING`],Be=[`ORGANIZATION`,`DEPARTMENTS`,`SPACES`];function H({integration:e,done:t,close:n}){let{organization:r}=_(),[i,a]=(0,N.useState)(e?.name??``),[s,c]=(0,N.useState)(e?.enabled??!0),[l,u]=(0,N.useState)(e?.authentication??`MISSING`),[d,f]=(0,N.useState)(e?.sharedWith??`ORGANIZATION`),[p,m]=(0,N.useState)(e?.departments.map(({id:e,path:t})=>({value:e,label:t}))??[]),[h,ee]=(0,N.useState)(e?.spaces.map(({id:e,name:t})=>({value:e,label:t}))??[]),[te]=g(Ne),[v]=g(Pe),y=C(),b=S(L),x={name:i,enabled:s,authentication:l,sharedWith:d,...d===`DEPARTMENTS`&&{departmentIds:p.map(({value:e})=>e)},...d===`SPACES`&&{spaceIds:h.map(({value:e})=>e)}};async function w(){let{problems:e}=await te({input:{organizationId:r.id,...x}});return e.length===0&&y.done(b.created(i)),e}async function ne(e){let{problems:t}=await v({input:{integrationId:e,...x}});return t.length===0&&y.done(b.saved(i)),t}async function T(){let n=await(e?ne(e.id):w());return n.length===0&&t(),n}return(0,P.jsx)(ve,{title:e?b.editTitle(e.name):b.createTitle,act:e?b.save:b.create,send:T,fields:[`name`,`departmentIds`,`spaceIds`],close:n,children:e=>(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(_e,{label:b.name,value:i,onChange:e=>a(e.currentTarget.value),error:e(`name`),"data-autofocus":!0}),(0,P.jsx)(ce,{label:b.enabled,description:b.enabledHint,checked:s,onChange:e=>c(e.currentTarget.checked)}),(0,P.jsx)(k,{label:b.authentication,description:b.authenticationHints[l],data:ze.map(e=>({value:e,label:b.authentications[e]})),value:l,onChange:e=>u(e??l),allowDeselect:!1}),(0,P.jsx)(E.Group,{label:b.sharedWith,value:d,onChange:e=>f(e),children:(0,P.jsx)(o,{gap:`xs`,mt:`xs`,children:Be.map(e=>(0,P.jsx)(E,{value:e,label:b.sharing[e]},e))})}),d===`DEPARTMENTS`&&(0,P.jsx)(z,{chosen:p,choose:m,error:e(`departmentIds`)}),d===`SPACES`&&(0,P.jsx)(B,{chosen:h,choose:ee,error:e(`spaceIds`)})]})})}var U={verdict:`_verdict_h9mxx_1`,chain:`_chain_h9mxx_22`,step:`_step_h9mxx_28`,decides:`_decides_h9mxx_59`},Ve={effects:{GRANT:`yes`,DENY:`no`,NONE:`says nothing`},decides:`this decides`,changes:(e,t)=>`From ${e} on the answer will be ${t?`no`:`yes`}.`,source({source:e,subject:t},n){switch(e){case`MEMBERSHIP`:return`Membership`;case`MEMBER`:return`Set for the person`;case`DEPARTMENT`:return`Department ${t}`;case`ROLE`:return`Role`;case`SPACE`:return`Team space ${t}`;case`INTEGRATION`:return n?`Sharing`:`Authentication`;default:return`Switch`}},said({source:e,subject:t,effect:n},r,i){if(e===`ROLE`)return`The role ${W(t,i)} ${n===`GRANT`?`permits`:`does not permit`} it.`}},He={effects:{GRANT:`ja`,DENY:`nein`,NONE:`sagt nichts`},decides:`das entscheidet`,changes:(e,t)=>`Ab ${e} lautet die Antwort ${t?`nein`:`ja`}.`,source({source:e,subject:t},n){switch(e){case`MEMBERSHIP`:return`Mitgliedschaft`;case`MEMBER`:return`Für die Person festgelegt`;case`DEPARTMENT`:return`Abteilung ${t}`;case`ROLE`:return`Rolle`;case`SPACE`:return`Teamraum ${t}`;case`INTEGRATION`:return n?`Freigabe`:`Anmeldung beim Produkt`;default:return`Schalter`}},said({source:e,subject:t,effect:n},r,i){let a=n===`GRANT`;switch(e){case`MEMBERSHIP`:return n===`DENY`?`Ist kein aktives Mitglied.`:`Ist aktives Mitglied.`;case`MEMBER`:return n===`NONE`?`Nichts.`:void 0;case`DEPARTMENT`:return a?`Die Abteilung gewährt es.`:n===`DENY`?`Die Abteilung entzieht es.`:`Sagt nichts dazu.`;case`ROLE`:return`Die Rolle ${W(t,i)} erlaubt es${a?``:` nicht`}.`;case`SPACE`:return a?`Die Rolle in diesem Raum erlaubt es.`:`Ist nicht im Raum, oder die Rolle dort erlaubt es nicht.`;case`INTEGRATION`:return r?a?`Für diese Person freigegeben.`:`Für diese Person nicht freigegeben.`:a?`Die Integration ist angemeldet.`:`Die Integration ist nicht angemeldet, oder nicht mehr.`;case`POLICY`:return a?`Die Integration ist eingeschaltet.`:`Die Integration ist für alle ausgeschaltet.`;default:return}}};function W(e,t){let n=e?.toUpperCase()??``;return Ue(n,t)?t[n]:e??``}function Ue(e,t){return e in t}var We={en:Ve,de:He},Ge={GRANT:u,DENY:A,NONE:j};function Ke({answer:e,verdict:t}){let n=S(We),{moment:r}=re(),i=Je(e);return(0,P.jsxs)(o,{gap:`sm`,children:[(0,P.jsxs)(`p`,{className:U.verdict,"data-allowed":e.allowed||void 0,children:[e.allowed?(0,P.jsx)(u,{size:20,"aria-hidden":!0}):(0,P.jsx)(A,{size:20,"aria-hidden":!0}),t]}),e.changesAt&&(0,P.jsx)(p,{children:n.changes(r(e.changesAt),e.allowed)}),(0,P.jsx)(`ol`,{className:U.chain,children:e.chain.map((e,t)=>(0,P.jsx)(qe,{step:e,first:t===0,decides:e===i},t))})]})}function qe({step:e,first:t,decides:n}){let{language:r}=te(),i=S(We),a=we(),o=Ge[e.effect],s=i.said(e,t,S(w).role);return(0,P.jsxs)(`li`,{className:U.step,"data-effect":e.effect,"data-decides":n||void 0,children:[(0,P.jsx)(o,{size:18,role:`img`,"aria-label":i.effects[e.effect]}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`strong`,{children:i.source(e,t)}),n&&(0,P.jsx)(`span`,{className:U.decides,children:i.decides}),(0,P.jsx)(`div`,{children:s??(0,P.jsx)(`span`,{lang:r===`en`?void 0:`en`,children:a(e.reason)})})]})]})}function Je({allowed:e,decidedBy:t,chain:n}){return n.find(({source:n,effect:r})=>n===t&&r===(e?`GRANT`:`DENY`))}function Ye({integration:e,close:t}){let{organization:n,may:r}=_(),i=b()||r(`MANAGE_INTEGRATIONS`),[a,s]=(0,N.useState)(n.viewerMember),c=S(L);return(0,P.jsx)(ae,{title:c.testTitle(e.name),close:t,size:`lg`,children:(0,P.jsxs)(o,{children:[i&&(0,P.jsx)(Te,{label:c.who,description:c.whoHint,value:a,choose:s}),a&&(0,P.jsx)(Xe,{integration:e,member:a})]})})}function Xe({integration:{id:e,name:t},member:n}){let r=S(L),{data:i,error:a,waiting:o,again:s}=y(Me,{memberId:n.id,integrationId:e},{stale:[`INTEGRATION_`,`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`]});if(a)return(0,P.jsx)(T,{error:a,again:s});if(!i||o)return(0,P.jsx)(x,{lines:4});let c=i.testIntegrationAccess;if(!c)return(0,P.jsx)(p,{children:r.nothingFound});let l=c.allowed?r.may(n.user.name,t):r.mayNot(n.user.name,t);return(0,P.jsx)(`div`,{role:`status`,children:(0,P.jsx)(Ke,{answer:c,verdict:l})})}var Ze=e=>e.organization?.integrations;function Qe(){let{organization:e,may:t}=_(),n=t(`MANAGE_INTEGRATIONS`),[r,i]=(0,N.useState)(),a=Le((e,t)=>i({does:e,of:t})),o=S(L),{data:s,error:l,again:u}=ie(ke,{organizationId:e.id},Ze,{stale:[`INTEGRATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`DEPARTMENT_DELETED`,`SPACE_RENAMED`,`SPACE_DELETED`]});if(l)return(0,P.jsx)(T,{error:l,again:u});if(!s)return(0,P.jsx)(x,{});let f=n&&(0,P.jsx)(c,{leftSection:(0,P.jsx)(h,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),p=()=>i(void 0),m=r?.of;return(0,P.jsxs)(ne,{title:o.title,lead:o.lead,actions:s.length>0&&f,children:[s.length===0?(0,P.jsx)(v,{title:o.none,lead:n?o.noneLead:`${o.noneLead} ${o.noneYet}`,icon:(0,P.jsx)(d,{"aria-hidden":!0}),children:f}):(0,P.jsx)(se,{label:o.title,rows:s,columns:a,name:({name:e})=>e}),r?.does===`create`&&(0,P.jsx)(H,{done:u,close:p}),r?.does===`edit`&&m&&(0,P.jsx)(H,{integration:m,done:u,close:p}),r?.does===`test`&&m&&(0,P.jsx)(Ye,{integration:m,close:p}),r?.does===`delete`&&m&&(0,P.jsx)($e,{integration:m,done:u,close:p})]})}function $e({integration:{id:e,name:t},done:n,close:r}){let[i]=g(Fe),a=C(),o=S(L);async function s(){let{data:r,problems:s}=await i({input:{integrationId:e}});return r?.deleteIntegration.deletedIntegrationId&&(a.done(o.deleted(t)),n()),s}return(0,P.jsx)(oe,{title:o.deleteTitle(t),lead:o.deleteLead,act:o.deleteAct,confirm:s,close:r})}export{Qe as default};