import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,g as n,i as r,m as i,o as a,r as o,s,v as c,y as l}from"./language-BiUjzsFn.js";import{t as u}from"./IconPlugConnected-BpRtrLlL.js";import{t as d}from"./IconPlus-tpdDcNzW.js";import{n as f,r as p}from"./react-dom-Buiuewc4.js";import{J as m,Y as h,i as g,n as _}from"./texts-TgzutccN.js";import{t as v}from"./read-all-DxqPTzk3.js";import{n as y,t as ee}from"./dialog-Xseh2MLL.js";import{r as b}from"./problems-PREACGgN.js";import{t as x}from"./rows-BadXjuQv.js";import{r as S,t as C}from"./names-3RS9Lays.js";import{n as w,r as T,t as E}from"./states-Bly99nUl.js";import{n as D,r as O}from"./place-OuRQf4Nr.js";import{t as te}from"./Switch-Db5wYq9-.js";import{t as ne}from"./sign-DHdn77cl.js";import{t as re}from"./Radio-DRjgnMr8.js";import{a as ie,c as ae,d as oe,i as se,n as ce,o as le,r as ue,s as k,t as A,u as de}from"./Select-BcgcQZ_9.js";import{t as j}from"./TextInput-lHoSx0wH.js";import{t as fe}from"./form-dialog-BPlexGsu.js";import{n as pe,r as me}from"./CloseButton-CMC5jRtU.js";import{t as he}from"./InputBase-COmzWlLu.js";import{n as ge,r as _e,t as ve}from"./PillsInput-D9Svyb-o.js";import{t as ye}from"./use-uncontrolled-xiyBeCEF.js";import{t as be}from"./use-debounced-value-CZzfQm_v.js";import{t as xe}from"./IconCheck-CigOOY7H.js";import{n as M,r as Se,t as Ce}from"./legible-CJ2X4K7l.js";import{t as we}from"./member-select-tLd-vkPY.js";function N(e){return typeof e==`string`?e.trim().toLowerCase():e}function Te({data:e,value:t}){let n=t.map(N);return e.reduce((e,t)=>(le(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(N(e.value))===-1)}):n.indexOf(N(t.value))===-1&&e.push(t),e),[])}var P=e(f(),1),F=p(),Ee={xs:41,sm:50,md:60,lg:72,xl:89},De={maxValues:1/0,withCheckIcon:!0,checkIconPosition:`left`,hiddenInputValuesDivider:`,`,clearSearchOnChange:!0,openOnFocus:!0,size:`sm`},I=i(e=>{let t=l([`Input`,`InputWrapper`,`MultiSelect`],De,e),{classNames:r,className:i,style:a,styles:o,unstyled:s,vars:u,size:d,value:f,defaultValue:p,onChange:m,onKeyDown:h,variant:g,data:_,dropdownOpened:v,defaultDropdownOpened:y,onDropdownOpen:ee,onDropdownClose:b,selectFirstOptionOnChange:x,selectFirstOptionOnDropdownOpen:S,onOptionSubmit:C,comboboxProps:w,filter:T,limit:E,withScrollArea:D,maxDropdownHeight:O,floatingHeight:te,searchValue:ne,defaultSearchValue:re,onSearchChange:le,readOnly:A,disabled:j,onFocus:fe,onBlur:he,radius:be,rightSection:xe,rightSectionWidth:M,rightSectionPointerEvents:Se,rightSectionProps:Ce,leftSection:we,leftSectionWidth:N,leftSectionPointerEvents:I,leftSectionProps:L,inputContainer:Oe,inputWrapperOrder:ke,withAsterisk:Ae,labelProps:je,descriptionProps:Me,errorProps:Ne,successProps:Pe,wrapperProps:R,description:Fe,label:z,error:B,success:Ie,maxValues:V,searchable:H,nothingFoundMessage:U,withCheckIcon:Le,withAlignedLabels:Re,checkIconPosition:W,hidePickedOptions:G,withErrorStyles:ze,withSuccessStyles:Be,name:Ve,form:He,id:Ue,clearable:We,clearSectionMode:Ge,clearButtonProps:Ke,hiddenInputProps:qe,placeholder:Je,hiddenInputValuesDivider:Ye,required:Xe,mod:Ze,renderOption:Qe,renderPill:$e,onRemove:K,onClear:et,onMaxValues:tt,scrollAreaProps:nt,chevronColor:rt,attributes:q,clearSearchOnChange:it,openOnFocus:at,loading:ot,loadingPosition:st,withPillsReorder:ct,...lt}=t,ut=me(Ue),dt=se({id:ut,label:z,labelProps:je,inputWrapperOrder:ke}),ft=oe(_),J=de(ft),pt=(0,P.useRef)({}),Y=ae({opened:v,defaultOpened:y,onDropdownOpen:()=>{ee?.(),S&&Y.selectFirstOption()},onDropdownClose:()=>{b?.(),Y.resetSelectedOption()}}),{styleProps:mt,rest:{type:ht,autoComplete:gt,..._t}}=n(lt),[X,Z]=ye({value:f,defaultValue:p,finalValue:[],onChange:m}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=_e({value:X,onChange:Z,enabled:ct&&!j&&!A}),[Q,xt]=ye({value:ne,defaultValue:re,finalValue:``,onChange:le}),$=e=>{xt(e),Y.resetSelectedOption()},St=c({name:`MultiSelect`,classes:{},props:t,classNames:r,styles:o,unstyled:s,attributes:q}),{resolvedClassNames:Ct,resolvedStyles:wt}=pe({props:t,styles:o,classNames:r}),Tt=e=>{h?.(e),e.defaultPrevented||(e.key===` `&&!H&&(e.preventDefault(),Y.toggleDropdown()),e.key===`Backspace`&&Q.length===0&&X.length>0&&!A&&(K?.(X[X.length-1]),Z(X.slice(0,X.length-1))),bt(e))},Et=X.map((e,t)=>{let n=J[`${e}`]||pt.current[`${e}`],r=vt(t);return $e?(0,F.jsx)(P.Fragment,{children:$e({option:n,value:e,onRemove:()=>{Z(X.filter(t=>e!==t)),K?.(e)},disabled:j,reorderProps:r})},`${e}-${t}`):(0,F.jsx)(ge,{withRemoveButton:!A&&!J[`${e}`]?.disabled,onRemove:()=>{Z(X.filter(t=>e!==t)),K?.(e)},unstyled:s,disabled:j,...St(`pill`),...r,children:n?.label||e},`${e}-${t}`)});(0,P.useEffect)(()=>{x&&Y.selectFirstOption()},[x,Q]),(0,P.useEffect)(()=>{X.forEach(e=>{`${e}`in J&&(pt.current[`${e}`]=J[`${e}`])})},[J,X]);let Dt=(0,F.jsx)(k.ClearButton,{...Ke,onClear:()=>{et?.(),Z([]),$(``)}}),Ot=Te({data:ft,value:X}),kt=We&&X.length>0&&!j&&!A,At=kt?{paddingInlineEnd:Ee[d]??Ee.sm}:void 0;return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(k,{store:Y,classNames:Ct,styles:wt,unstyled:s,size:d,readOnly:A,__staticSelector:`MultiSelect`,attributes:q,floatingHeight:te,onOptionSubmit:e=>{C?.(e),it&&$(``),Y.updateSelectedOptionIndex(`selected`),X.includes(J[`${e}`].value)?(Z(X.filter(t=>t!==J[`${e}`].value)),K?.(J[`${e}`].value)):X.length<V?Z([...X,J[`${e}`].value]):tt?.()},...w,children:[(0,F.jsx)(k.DropdownTarget,{children:(0,F.jsx)(ve,{...mt,__staticSelector:`MultiSelect`,classNames:Ct,styles:wt,unstyled:s,size:d,className:i,style:a,variant:g,disabled:j,radius:be,__defaultRightSection:(0,F.jsx)(k.Chevron,{size:d,error:B,unstyled:s,color:rt}),__clearSection:Dt,__clearable:kt,__clearSectionMode:Ge,rightSection:xe,rightSectionPointerEvents:Se||`none`,rightSectionWidth:M,rightSectionProps:Ce,leftSection:we,leftSectionWidth:N,leftSectionPointerEvents:I,leftSectionProps:L,loading:ot,loadingPosition:st,inputContainer:Oe,inputWrapperOrder:ke,withAsterisk:Ae,labelProps:je,descriptionProps:Me,errorProps:Ne,successProps:Pe,wrapperProps:R,description:Fe,label:z,error:B,success:Ie,withErrorStyles:ze,withSuccessStyles:Be,__stylesApiProps:{...t,rightSectionPointerEvents:Se||`none`,multiline:!0},pointer:!H,onClick:()=>H?Y.openDropdown():Y.toggleDropdown(),"data-expanded":Y.dropdownOpened||void 0,id:ut,required:Xe,mod:Ze,attributes:q,children:(0,F.jsxs)(ge.Group,{attributes:q,disabled:j,unstyled:s,...St(`pillsList`,{style:At}),...yt(),children:[Et,(0,F.jsx)(k.EventsTarget,{autoComplete:gt,withExpandedAttribute:!0,children:(0,F.jsx)(ve.Field,{..._t,id:ut,placeholder:Je,type:!H&&!Je?`hidden`:`visible`,...St(`inputField`),unstyled:s,onFocus:e=>{fe?.(e),at&&H&&Y.openDropdown()},onBlur:e=>{he?.(e),Y.closeDropdown(),$(``)},onKeyDown:Tt,value:Q,onChange:e=>{if(ue(e)){if(!A){let t=ce(J,e.currentTarget.value);t&&!X.includes(t.value)&&X.length<V&&Z([...X,t.value])}}else $(e.currentTarget.value),H&&Y.openDropdown(),x&&Y.selectFirstOption()},disabled:j,readOnly:A||!H,pointer:!H})})]})})}),(0,F.jsx)(ie,{data:G?Ot:ft,hidden:A||j,filter:T,search:Q,limit:E,hiddenWhenEmpty:!U,withScrollArea:D,maxDropdownHeight:O,filterOptions:H,value:X,checkIconPosition:W,withCheckIcon:Le,withAlignedLabels:Re,nothingFoundMessage:U,unstyled:s,labelId:dt,"aria-label":dt?void 0:lt[`aria-label`],renderOption:Qe,scrollAreaProps:nt})]}),(0,F.jsx)(k.HiddenInput,{name:Ve,valuesDivider:Ye,value:X,form:He,disabled:j,...qe})]})});I.classes={...he.classes,...k.classes},I.displayName=`@mantine/core/MultiSelect`;var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Oe=new L(`
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
}`),ke=new L(`
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
    `),Ae=new L(`
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
    `),je=new L(`
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
}`),Me=new L(`
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
}`),Ne=new L(`
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
}`),Pe=new L(`
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
}`),R={en:{title:`Integrations`,lead:`Other products that the organization is connected with, and who may use them.`,add:`Add an integration`,none:`There are no integrations yet`,noneLead:`An integration says which people may use another product. The product itself asks here; no secrets of it are kept.`,noneYet:`Whoever manages integrations in your organization can add some.`,name:`Name`,state:`Switch`,on:`On`,off:`Off`,switch:e=>`${e} is switched on`,switchedOn:e=>`${e} is switched on.`,switchedOff:e=>`${e} is switched off for everybody.`,authentication:`Authentication`,authentications:{OK:`Authenticated`,EXPIRED:`Expired`,MISSING:`Not yet`},authenticationHints:{OK:`The product knows the organization.`,EXPIRED:`It did, and wants to be asked again.`,MISSING:`The product has never known the organization.`},sharedWith:`Shared with`,sharing:{ORGANIZATION:`Everybody in the organization`,DEPARTMENTS:`The people of some departments`,SPACES:`The people in some team spaces`},everybody:`everybody`,nobody:`nobody any more: what it was shared with is deleted`,actions:`What can be done`,test:`Test access`,testSelf:`May I use it?`,edit:`Edit`,delete:`Delete`,createTitle:`Add an integration`,editTitle:e=>`Edit ${e}`,create:`Add integration`,save:`Save integration`,created:e=>`${e} was added.`,saved:e=>`${e} is saved.`,enabled:`Switched on`,enabledHint:`While it is off, nobody may use it.`,departments:`Which departments?`,departmentsHint:`The people of departments beneath them may use it too.`,spaces:`Which team spaces?`,deleteAct:`Delete integration`,deleteTitle:e=>`Delete ${e}?`,deleteLead:`From then on nobody may use it through this organization.`,deleted:e=>`${e} was deleted.`,testTitle:e=>`Who may use ${e}?`,who:`Member`,whoHint:`Choose somebody to see whether they may use it, and why.`,may:(e,t)=>`${e} may use ${t}.`,mayNot:(e,t)=>`${e} may not use ${t}.`,nothingFound:`The member or the integration is not there any more.`},de:{title:`Integrationen`,lead:`Andere Produkte, mit denen die Organisation verbunden ist, und wer sie benutzen darf.`,add:`Integration anlegen`,none:`Es gibt noch keine Integrationen`,noneLead:`Eine Integration sagt, wer ein anderes Produkt benutzen darf. Das Produkt selbst fragt hier nach; Geheimnisse werden nicht gespeichert.`,noneYet:`Wer in Ihrer Organisation Integrationen verwaltet, kann welche anlegen.`,name:`Name`,state:`Schalter`,on:`An`,off:`Aus`,switch:e=>`${e} ist eingeschaltet`,switchedOn:e=>`${e} ist eingeschaltet.`,switchedOff:e=>`${e} ist für alle ausgeschaltet.`,authentication:`Anmeldung beim Produkt`,authentications:{OK:`Angemeldet`,EXPIRED:`Abgelaufen`,MISSING:`Noch nicht`},authenticationHints:{OK:`Das Produkt kennt die Organisation.`,EXPIRED:`Es kannte sie und will neu gefragt werden.`,MISSING:`Das Produkt hat die Organisation noch nie gekannt.`},sharedWith:`Freigegeben für`,sharing:{ORGANIZATION:`Alle in der Organisation`,DEPARTMENTS:`Die Leute einiger Abteilungen`,SPACES:`Die Leute in einigen Teamräumen`},everybody:`alle`,nobody:`niemanden mehr: Wofür es freigegeben war, ist gelöscht`,actions:`Was sich tun lässt`,test:`Zugang prüfen`,testSelf:`Darf ich das benutzen?`,edit:`Bearbeiten`,delete:`Löschen`,createTitle:`Integration anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Integration anlegen`,save:`Integration speichern`,created:e=>`${e} ist angelegt.`,saved:e=>`${e} ist gespeichert.`,enabled:`Eingeschaltet`,enabledHint:`Solange sie aus ist, darf niemand sie benutzen.`,departments:`Welche Abteilungen?`,departmentsHint:`Wer zu Abteilungen darunter gehört, darf sie auch benutzen.`,spaces:`Welche Teamräume?`,deleteAct:`Integration löschen`,deleteTitle:e=>`${e} löschen?`,deleteLead:`Danach darf niemand sie mehr durch diese Organisation benutzen.`,deleted:e=>`${e} ist gelöscht.`,testTitle:e=>`Wer darf ${e} benutzen?`,who:`Mitglied`,whoHint:`Wählen Sie jemanden, um zu sehen, ob und warum.`,may:(e,t)=>`${e} darf ${t} benutzen.`,mayNot:(e,t)=>`${e} darf ${t} nicht benutzen.`,nothingFound:`Das Mitglied oder die Integration gibt es nicht mehr.`}},Fe={OK:`good`,EXPIRED:`warn`,MISSING:`idle`};function z(e){let n=O().may(`MANAGE_INTEGRATIONS`),r=D()||n,i=t(R);return[{title:i.name,cell:({name:e})=>(0,F.jsx)(`strong`,{children:e})},{title:i.state,cell:e=>n?(0,F.jsx)(B,{row:e}):e.enabled?i.on:i.off},{title:i.authentication,cell:({authentication:e})=>(0,F.jsx)(ne,{tone:Fe[e],title:i.authenticationHints[e],children:i.authentications[e]})},{title:i.sharedWith,cell:e=>(0,F.jsx)(Ie,{row:e})},{title:i.actions,bare:!0,cell:t=>{let a=(0,F.jsxs)(`span`,{className:`unseen`,children:[` `,t.name]});return(0,F.jsxs)(h,{gap:`xs`,justify:`flex-end`,children:[(0,F.jsxs)(s,{size:`sm`,variant:`light`,onClick:()=>e(`test`,t),children:[r?i.test:i.testSelf,a]}),n&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(s,{size:`sm`,variant:`default`,onClick:()=>e(`edit`,t),children:[i.edit,a]}),(0,F.jsxs)(s,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>e(`delete`,t),children:[i.delete,a]})]})]})}}]}function B({row:{id:e,name:n,enabled:r}}){let[i]=_(Ne),a=b(),o=t(R);async function s(t){let{problems:r}=await i({input:{integrationId:e,enabled:t}});r.length>0?a.refused(r):a.done(t?o.switchedOn(n):o.switchedOff(n))}return(0,F.jsx)(te,{checked:r,onChange:e=>void s(e.currentTarget.checked),label:r?o.on:o.off,"aria-label":o.switch(n)})}function Ie({row:{sharedWith:e,departments:n,spaces:r}}){let{list:i}=o(),a=t(R);if(e===`ORGANIZATION`)return a.everybody;let s=e===`DEPARTMENTS`?n.map(({path:e})=>e):r.map(({name:e})=>e);return s.length===0?a.nobody:i(s)}function V(e){let{id:n}=O().organization,[r,i]=(0,P.useState)(``),[a]=be(r,200),o=t(R),{data:s}=g(Ae,{organizationId:n,search:a||null}),c=s?.organization?.departments.nodes.map(({id:e,path:t})=>({value:e,label:t}));return(0,F.jsx)(U,{...e,label:o.departments,description:o.departmentsHint,found:c??[],typed:r,type:i})}function H(e){let{id:n}=O().organization,[r,i]=(0,P.useState)(``),[a]=be(r,200),o=t(R),{data:s}=g(ke,{organizationId:n,search:a||null}),c=s?.organization?.spaces.nodes.map(({id:e,name:t})=>({value:e,label:t}));return(0,F.jsx)(U,{...e,label:o.spaces,found:c??[],typed:r,type:i})}function U({label:e,description:t,chosen:n,choose:r,found:i,typed:a,type:o,error:s}){let c=new Map([...n,...i].map(e=>[e.value,e]));return(0,F.jsx)(I,{label:e,description:t,data:[...c.values()],value:n.map(({value:e})=>e),onChange:e=>r(e.flatMap(e=>c.get(e)??[])),searchable:!0,searchValue:a,onSearchChange:o,hidePickedOptions:!0,error:s})}var Le=[`OK`,`EXPIRED`,`MISSING`],Re=[`ORGANIZATION`,`DEPARTMENTS`,`SPACES`];function W({integration:e,done:n,close:r}){let{organization:i}=O(),[o,s]=(0,P.useState)(e?.name??``),[c,l]=(0,P.useState)(e?.enabled??!0),[u,d]=(0,P.useState)(e?.authentication??`MISSING`),[f,p]=(0,P.useState)(e?.sharedWith??`ORGANIZATION`),[m,h]=(0,P.useState)(e?.departments.map(({id:e,path:t})=>({value:e,label:t}))??[]),[g,v]=(0,P.useState)(e?.spaces.map(({id:e,name:t})=>({value:e,label:t}))??[]),[y]=_(Me),[ee]=_(Ne),x=b(),S=t(R),C={name:o,enabled:c,authentication:u,sharedWith:f,...f===`DEPARTMENTS`&&{departmentIds:m.map(({value:e})=>e)},...f===`SPACES`&&{spaceIds:g.map(({value:e})=>e)}};async function w(){let{problems:e}=await y({input:{organizationId:i.id,...C}});return e.length===0&&x.done(S.created(o)),e}async function T(e){let{problems:t}=await ee({input:{integrationId:e,...C}});return t.length===0&&x.done(S.saved(o)),t}async function E(){let t=await(e?T(e.id):w());return t.length===0&&n(),t}return(0,F.jsx)(fe,{title:e?S.editTitle(e.name):S.createTitle,act:e?S.save:S.create,send:E,fields:[`name`,`departmentIds`,`spaceIds`],close:r,children:e=>(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(j,{label:S.name,value:o,onChange:e=>s(e.currentTarget.value),error:e(`name`),"data-autofocus":!0}),(0,F.jsx)(te,{label:S.enabled,description:S.enabledHint,checked:c,onChange:e=>l(e.currentTarget.checked)}),(0,F.jsx)(A,{label:S.authentication,description:S.authenticationHints[u],data:Le.map(e=>({value:e,label:S.authentications[e]})),value:u,onChange:e=>d(e??u),allowDeselect:!1}),(0,F.jsx)(re.Group,{label:S.sharedWith,value:f,onChange:e=>p(e),children:(0,F.jsx)(a,{gap:`xs`,mt:`xs`,children:Re.map(e=>(0,F.jsx)(re,{value:e,label:S.sharing[e]},e))})}),f===`DEPARTMENTS`&&(0,F.jsx)(V,{chosen:m,choose:h,error:e(`departmentIds`)}),f===`SPACES`&&(0,F.jsx)(H,{chosen:g,choose:v,error:e(`spaceIds`)})]})})}var G={verdict:`_verdict_h9mxx_1`,chain:`_chain_h9mxx_22`,step:`_step_h9mxx_28`,decides:`_decides_h9mxx_59`},ze={effects:{GRANT:`yes`,DENY:`no`,NONE:`says nothing`},decides:`this decides`,changes:(e,t)=>`From ${e} on the answer will be ${t?`no`:`yes`}.`,source({source:e,subject:t},n){switch(e){case`MEMBERSHIP`:return`Membership`;case`MEMBER`:return`Set for the person`;case`DEPARTMENT`:return`Department ${t}`;case`ROLE`:return`Role`;case`SPACE`:return`Team space ${t}`;case`INTEGRATION`:return n?`Sharing`:`Authentication`;default:return`Switch`}},said({source:e,subject:t,effect:n},r,i){if(e===`ROLE`)return`The role ${Ve(t,i)} ${n===`GRANT`?`permits`:`does not permit`} it.`}},Be={effects:{GRANT:`ja`,DENY:`nein`,NONE:`sagt nichts`},decides:`das entscheidet`,changes:(e,t)=>`Ab ${e} lautet die Antwort ${t?`nein`:`ja`}.`,source({source:e,subject:t},n){switch(e){case`MEMBERSHIP`:return`Mitgliedschaft`;case`MEMBER`:return`Für die Person festgelegt`;case`DEPARTMENT`:return`Abteilung ${t}`;case`ROLE`:return`Rolle`;case`SPACE`:return`Teamraum ${t}`;case`INTEGRATION`:return n?`Freigabe`:`Anmeldung beim Produkt`;default:return`Schalter`}},said({source:e,subject:t,effect:n},r,i){let a=n===`GRANT`;switch(e){case`MEMBERSHIP`:return n===`DENY`?`Ist kein aktives Mitglied.`:`Ist aktives Mitglied.`;case`MEMBER`:return n===`NONE`?`Nichts.`:void 0;case`DEPARTMENT`:return a?`Die Abteilung gewährt es.`:n===`DENY`?`Die Abteilung entzieht es.`:`Sagt nichts dazu.`;case`ROLE`:return`Die Rolle ${Ve(t,i)} erlaubt es${a?``:` nicht`}.`;case`SPACE`:return a?`Die Rolle in diesem Raum erlaubt es.`:`Ist nicht im Raum, oder die Rolle dort erlaubt es nicht.`;case`INTEGRATION`:return r?a?`Für diese Person freigegeben.`:`Für diese Person nicht freigegeben.`:a?`Die Integration ist angemeldet.`:`Die Integration ist nicht angemeldet, oder nicht mehr.`;case`POLICY`:return a?`Die Integration ist eingeschaltet.`:`Die Integration ist für alle ausgeschaltet.`;default:return}}};function Ve(e,t){let n=e?.toUpperCase()??``;return He(n,t)?t[n]:e??``}function He(e,t){return e in t}var Ue={en:ze,de:Be},We={GRANT:xe,DENY:M,NONE:Se};function Ge({answer:e,verdict:n}){let r=t(Ue),{moment:i}=o(),s=qe(e);return(0,F.jsxs)(a,{gap:`sm`,children:[(0,F.jsxs)(`p`,{className:G.verdict,"data-allowed":e.allowed||void 0,children:[e.allowed?(0,F.jsx)(xe,{size:20,"aria-hidden":!0}):(0,F.jsx)(M,{size:20,"aria-hidden":!0}),n]}),e.changesAt&&(0,F.jsx)(m,{children:r.changes(i(e.changesAt),e.allowed)}),(0,F.jsx)(`ol`,{className:G.chain,children:e.chain.map((e,t)=>(0,F.jsx)(Ke,{step:e,first:t===0,decides:e===s},t))})]})}function Ke({step:e,first:n,decides:i}){let{language:a}=r(),o=t(Ue),s=Ce(),c=We[e.effect],l=o.said(e,n,t(C).role);return(0,F.jsxs)(`li`,{className:G.step,"data-effect":e.effect,"data-decides":i||void 0,children:[(0,F.jsx)(c,{size:18,role:`img`,"aria-label":o.effects[e.effect]}),(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`strong`,{children:o.source(e,n)}),i&&(0,F.jsx)(`span`,{className:G.decides,children:o.decides}),(0,F.jsx)(`div`,{children:l??(0,F.jsx)(`span`,{lang:a===`en`?void 0:`en`,children:s(e.reason)})})]})]})}function qe({allowed:e,decidedBy:t,chain:n}){return n.find(({source:n,effect:r})=>n===t&&r===(e?`GRANT`:`DENY`))}function Je({integration:e,close:n}){let{organization:r,may:i}=O(),o=D()||i(`MANAGE_INTEGRATIONS`),[s,c]=(0,P.useState)(r.viewerMember),l=t(R);return(0,F.jsx)(y,{title:l.testTitle(e.name),close:n,size:`lg`,children:(0,F.jsxs)(a,{children:[o&&(0,F.jsx)(we,{label:l.who,description:l.whoHint,value:s,choose:c}),s&&(0,F.jsx)(Ye,{integration:e,member:s})]})})}function Ye({integration:{id:e,name:n},member:r}){let i=t(R),{data:a,error:o,waiting:s,again:c}=g(je,{memberId:r.id,integrationId:e},{stale:[`INTEGRATION_`,`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`]});if(o)return(0,F.jsx)(E,{error:o,again:c});if(!a||s)return(0,F.jsx)(w,{lines:4});let l=a.testIntegrationAccess;if(!l)return(0,F.jsx)(m,{children:i.nothingFound});let u=l.allowed?i.may(r.user.name,n):i.mayNot(r.user.name,n);return(0,F.jsx)(`div`,{role:`status`,children:(0,F.jsx)(Ge,{answer:l,verdict:u})})}var Xe=e=>e.organization?.integrations;function Ze(){let{organization:e,may:n}=O(),r=n(`MANAGE_INTEGRATIONS`),[i,a]=(0,P.useState)(),o=z((e,t)=>a({does:e,of:t})),c=t(R),{data:l,error:f,again:p}=v(Oe,{organizationId:e.id},Xe,{stale:[`INTEGRATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`DEPARTMENT_DELETED`,`SPACE_RENAMED`,`SPACE_DELETED`]});if(f)return(0,F.jsx)(E,{error:f,again:p});if(!l)return(0,F.jsx)(w,{});let m=r&&(0,F.jsx)(s,{leftSection:(0,F.jsx)(d,{size:16,"aria-hidden":!0}),onClick:()=>a({does:`create`}),children:c.add}),h=()=>a(void 0),g=i?.of;return(0,F.jsxs)(S,{title:c.title,lead:c.lead,actions:l.length>0&&m,children:[l.length===0?(0,F.jsx)(T,{title:c.none,lead:r?c.noneLead:`${c.noneLead} ${c.noneYet}`,icon:(0,F.jsx)(u,{"aria-hidden":!0}),children:m}):(0,F.jsx)(x,{label:c.title,rows:l,columns:o,name:({name:e})=>e}),i?.does===`create`&&(0,F.jsx)(W,{done:p,close:h}),i?.does===`edit`&&g&&(0,F.jsx)(W,{integration:g,done:p,close:h}),i?.does===`test`&&g&&(0,F.jsx)(Je,{integration:g,close:h}),i?.does===`delete`&&g&&(0,F.jsx)(Qe,{integration:g,done:p,close:h})]})}function Qe({integration:{id:e,name:n},done:r,close:i}){let[a]=_(Pe),o=b(),s=t(R);async function c(){let{data:t,problems:i}=await a({input:{integrationId:e}});return t?.deleteIntegration.deletedIntegrationId&&(o.done(s.deleted(n)),r()),i}return(0,F.jsx)(ee,{title:s.deleteTitle(n),lead:s.deleteLead,act:s.deleteAct,confirm:c,close:i})}export{Ze as default};