import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,G as r,Gn as i,H as a,Jt as o,K as s,Kt as c,T as l,U as u,Wn as d,X as f,Xt as p,b as m,ct as h,g as ee,it as g,kt as te,s as _,w as v,wt as ne,xt as y,y as re}from"./libraries-rz6hNmk8.js";import{A as ie,B as ae,D as b,I as x,J as S,K as C,M as oe,N as se,O as w,P as T,R as ce,S as E,T as le,U as D,W as ue,_ as de,b as fe,g as O,j as k,k as A,p as pe,q as me,w as j,x as he,y as ge}from"./dashboard-CsBbKlMF.js";import{t as M}from"./confirm-DZU8R-R2.js";import{t as _e}from"./use-form-CYxwy8wl.js";import{t as ve}from"./form-dialog-wpbwbqqn.js";import{n as ye,t as be}from"./Fieldset-BtyyjnDG.js";import{n as N,t as xe}from"./letter-frame-Dh0EIWhK.js";import{a as Se,c as Ce,d as we,f as Te,i as Ee,o as De,r as Oe,s as P,t as ke,u as Ae}from"./Select-CvbBGgbh.js";import{t as je}from"./SimpleGrid-j3zXxTPc.js";import{t as F}from"./TextInput-Bd8wIxnx.js";import{t as Me}from"./permissions-Cl9HAVfh.js";import{t as Ne}from"./IconPlayerPlay-l1aRjcBN.js";import{t as I}from"./Radio-ClkaOs3A.js";import{t as Pe}from"./Textarea-CkccSxZ5.js";import{t as Fe}from"./local-minute-_MHT7K2o.js";import{t as Ie}from"./lifetimes-CbH0qUuw.js";import{t as Le}from"./InputBase-DJ7ItAV4.js";import{n as Re,r as ze,t as Be}from"./PillsInput-Csai06-j.js";import{t as Ve}from"./member-select-jxWceVYc.js";function He({data:e,value:t}){let n=t.map(e=>e.trim().toLowerCase());return e.reduce((e,t)=>(De(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(e.label.toLowerCase().trim())===-1)}):n.indexOf(t.label.toLowerCase().trim())===-1&&e.push(t),e),[])}function Ue(e,t){return e?t.split(RegExp(`[${e.join(``)}]`)).map(e=>e.trim()).filter(e=>e!==``):[t]}function We({splitChars:e,allowDuplicates:t,maxTags:n,value:r,currentTags:i,isDuplicate:a,onDuplicate:o}){let s=Ue(e,r),c=[];if(t)c.push(...i,...s);else{c.push(...i);for(let e of s)(a?e=>a(e,c):e=>c.some(t=>t.toLowerCase()===e.toLowerCase()))(e)?o?.(e):c.push(e)}return n?c.slice(0,n):c}var L=e(d(),1),R=i(),Ge={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[`,`],hiddenInputValuesDivider:`,`,openOnFocus:!0,size:`sm`},z=y(e=>{let r=te([`Input`,`InputWrapper`,`TagsInput`],Ge,e),{classNames:i,className:a,style:s,styles:l,unstyled:u,vars:d,size:f,value:m,defaultValue:h,onChange:ee,onKeyDown:g,maxTags:_,allowDuplicates:v,onDuplicate:y,variant:re,data:ie,dropdownOpened:ae,defaultDropdownOpened:b,onDropdownOpen:x,onDropdownClose:S,selectFirstOptionOnChange:C,selectFirstOptionOnDropdownOpen:oe,onOptionSubmit:se,comboboxProps:w,filter:T,limit:ce,withScrollArea:E,maxDropdownHeight:le,floatingHeight:D,searchValue:ue,defaultSearchValue:de,onSearchChange:fe,readOnly:O,disabled:k,splitChars:A,onFocus:pe,onBlur:me,onPaste:j,radius:he,rightSection:ge,rightSectionWidth:M,rightSectionPointerEvents:_e,rightSectionProps:ve,leftSection:ye,leftSectionWidth:be,leftSectionPointerEvents:N,leftSectionProps:xe,inputContainer:Te,inputWrapperOrder:De,withAsterisk:ke,required:je,labelProps:F,descriptionProps:Me,errorProps:Ne,successProps:I,wrapperProps:Pe,description:Fe,label:Ie,error:Le,success:Ve,withErrorStyles:Ue,withSuccessStyles:z,name:Ke,form:B,id:qe,clearable:Je,clearSectionMode:Ye,clearButtonProps:Xe,hiddenInputProps:Ze,hiddenInputValuesDivider:Qe,mod:$e,renderOption:et,renderPill:tt,onRemove:nt,onClear:rt,onMaxTags:it,scrollAreaProps:at,acceptValueOnBlur:V,isDuplicate:H,openOnFocus:ot,attributes:U,ref:st,loading:ct,loadingPosition:lt,withPillsReorder:W,...ut}=r,dt=p(qe),G=Ee({id:dt,label:Ie,labelProps:F,inputWrapperOrder:De}),ft=we(ie),pt=Ae(ft),K=(0,L.useRef)(null),mt=o(K,st),q=Ce({opened:ae,defaultOpened:b,onDropdownOpen:()=>{x?.(),oe&&q.selectFirstOption()},onDropdownClose:()=>{S?.(),q.resetSelectedOption()}}),{styleProps:ht,rest:{type:gt,autoComplete:J,..._t}}=ne(ut),[Y,X]=c({value:m,defaultValue:h,finalValue:[],onChange:ee}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=ze({value:Y,onChange:X,enabled:W&&!k&&!O}),[Z,xt]=c({value:ue,defaultValue:de,finalValue:``,onChange:fe}),Q=e=>{xt(e),q.resetSelectedOption()},St=n({name:`TagsInput`,classes:{},props:r,classNames:i,styles:l,unstyled:u}),{resolvedClassNames:Ct,resolvedStyles:wt}=t({props:r,styles:l,classNames:i}),$=e=>{(H?H(e,Y):Y.some(t=>t.toLowerCase()===e.toLowerCase()))&&(y?.(e),!v)?Q(``):Y.length>=_?it?.(e):(se?.(e),Q(``),e.length>0&&X([...Y,e]))},Tt=e=>{if(g?.(e),e.defaultPrevented||e.isPropagationStopped())return;let t=Z.trim(),{length:n}=t;if(A.includes(e.key)&&n>0&&(X(We({splitChars:A,allowDuplicates:v,maxTags:_,value:Z,currentTags:Y,isDuplicate:H,onDuplicate:y})),Q(``),e.preventDefault()),e.key===`Enter`&&n>0&&!e.nativeEvent.isComposing){if(e.preventDefault(),document.querySelector(`#${q.listId} [data-combobox-option][data-combobox-selected]`))return;$(t)}e.key===`Backspace`&&n===0&&Y.length>0&&!e.nativeEvent.isComposing&&!O&&(nt?.(Y[Y.length-1]),X(Y.slice(0,Y.length-1))),bt(e)},Et=e=>{if(j?.(e),e.preventDefault(),e.clipboardData){let t=e.clipboardData.getData(`text/plain`);X(We({splitChars:A,allowDuplicates:v,maxTags:_,value:`${Z}${t}`,currentTags:Y,isDuplicate:H,onDuplicate:y})),Q(``)}},Dt=Y.map((e,t)=>{let n=()=>{let n=Y.slice();n.splice(t,1),X(n),nt?.(e)},r=vt(t);return tt?(0,R.jsx)(L.Fragment,{children:tt({option:pt[e]||{value:e,label:e,disabled:!1},value:e,onRemove:n,disabled:k||O,reorderProps:r})},`${e}-${t}`):(0,R.jsx)(Re,{withRemoveButton:!O,onRemove:n,unstyled:u,disabled:k,attributes:U,...St(`pill`),...r,children:e},`${e}-${t}`)});(0,L.useEffect)(()=>{C&&q.selectFirstOption()},[C,Y,Z]);let Ot=(0,R.jsx)(P.ClearButton,{...Xe,onClear:()=>{X([]),Q(``),K.current?.focus(),q.openDropdown(),rt?.()}});return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(P,{store:q,classNames:Ct,styles:wt,unstyled:u,size:f,readOnly:O,__staticSelector:`TagsInput`,attributes:U,floatingHeight:D,onOptionSubmit:e=>{se?.(e),Q(``),Y.length>=_?it?.(e):X([...Y,pt[e].value]),q.resetSelectedOption()},...w,children:[(0,R.jsx)(P.DropdownTarget,{children:(0,R.jsx)(Be,{...ht,__staticSelector:`TagsInput`,classNames:Ct,styles:wt,unstyled:u,size:f,className:a,style:s,variant:re,disabled:k,radius:he,rightSection:ge,__clearSection:Ot,__clearable:Je&&Y.length>0&&!k&&!O,__clearSectionMode:Ye,rightSectionWidth:M,rightSectionPointerEvents:_e,rightSectionProps:ve,leftSection:ye,leftSectionWidth:be,leftSectionPointerEvents:N,leftSectionProps:xe,loading:ct,loadingPosition:lt,inputContainer:Te,inputWrapperOrder:De,withAsterisk:ke,required:je,labelProps:F,descriptionProps:Me,errorProps:Ne,successProps:I,wrapperProps:Pe,description:Fe,label:Ie,error:Le,success:Ve,withErrorStyles:Ue,withSuccessStyles:z,__stylesApiProps:{...r,multiline:!0},id:dt,mod:$e,attributes:U,children:(0,R.jsxs)(Re.Group,{disabled:k,unstyled:u,...St(`pillsList`),...yt(),children:[Dt,(0,R.jsx)(P.EventsTarget,{autoComplete:J,withExpandedAttribute:!0,children:(0,R.jsx)(Be.Field,{..._t,ref:mt,...St(`inputField`),unstyled:u,onKeyDown:Tt,onFocus:e=>{pe?.(e),ot&&q.openDropdown()},onBlur:e=>{me?.(e),V&&$(Z),q.closeDropdown()},onPaste:Et,value:Z,onChange:e=>{Oe(e)||Q(e.currentTarget.value)},required:je&&Y.length===0,disabled:k,readOnly:O,id:dt})})]})})}),(0,R.jsx)(Se,{data:He({data:ft,value:Y}),hidden:O||k,filter:T,search:Z,limit:ce,hiddenWhenEmpty:!0,withScrollArea:E,maxDropdownHeight:le,unstyled:u,labelId:G,"aria-label":G?void 0:ut[`aria-label`],renderOption:et,scrollAreaProps:at})]}),(0,R.jsx)(P.HiddenInput,{name:Ke,form:B,value:Y,valuesDivider:Qe,disabled:k,...Ze})]})});z.classes={...Le.classes,...P.classes},z.displayName=`@mantine/core/TagsInput`;var Ke=re(`outline`,`player-pause`,`PlayerPause`,[[`path`,{d:`M6 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-0`}],[`path`,{d:`M14 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-1`}]]),B=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},qe=new B(`
    query Policy($organizationId: ID!) {
  organization(id: $organizationId) {
    ...PolicyFields
  }
}
    fragment PolicyFields on Organization {
  id
  policy {
    approvalRules {
      ...Rule
    }
    domains
    allowedDomains
    defaultInvitationDays
    longestInvitationDays
    linksAllowed
    longestLinkLife
    seats
    seatsTaken
    maxAdmins
    invitationsPerUserAndDay
    invitationsPerDay
    openInvitations
    lettersPerAddressAndDay
    mayInvite
    retentionDays
  }
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),Je=new B(`
    mutation UpdatePolicy($input: UpdateOrganizationPolicyInput!) {
  updateOrganizationPolicy(input: $input) {
    organization {
      ...PolicyFields
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
fragment PolicyFields on Organization {
  id
  policy {
    approvalRules {
      ...Rule
    }
    domains
    allowedDomains
    defaultInvitationDays
    longestInvitationDays
    linksAllowed
    longestLinkLife
    seats
    seatsTaken
    maxAdmins
    invitationsPerUserAndDay
    invitationsPerDay
    openInvitations
    lettersPerAddressAndDay
    mayInvite
    retentionDays
  }
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),Ye=new B(`
    query Simulation($organizationId: ID!, $rule: ApprovalRuleInput!, $since: DateTime!, $manages: Boolean!) {
  simulatePolicy(organizationId: $organizationId, rule: $rule, since: $since) {
    checked
    stopped
    invitations(first: 5) @include(if: $manages) {
      nodes {
        ...InvitationRow
      }
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
}`),Xe=new B(`
    mutation CreateRule($input: CreateApprovalRuleInput!) {
  createApprovalRule(input: $input) {
    approvalRule {
      ...Rule
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
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),Ze=new B(`
    mutation UpdateRule($input: UpdateApprovalRuleInput!) {
  updateApprovalRule(input: $input) {
    approvalRule {
      ...Rule
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
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),Qe=new B(`
    mutation DeleteRule($input: DeleteApprovalRuleInput!) {
  deleteApprovalRule(input: $input) {
    deletedApprovalRuleId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),$e=new B(`
    query Welcome($organizationId: ID!) {
  organization(id: $organizationId) {
    ...WelcomeFields
  }
}
    fragment WelcomeFields on Organization {
  id
  welcome {
    models
    integrationCount
    storageLimit
    agentLimit
    teamSpace
    guideUrl
    playbookUrl
    supportEmail
  }
}`),et=new B(`
    query WelcomePreview($organizationId: ID!, $welcome: OrganizationWelcomeInput!, $memberId: ID) {
  organization(id: $organizationId) {
    id
    welcomePreview(welcome: $welcome, memberId: $memberId) {
      subject
      html
      text
    }
  }
}
    `),tt=new B(`
    mutation UpdateName($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) {
    organization {
      id
      name
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
}`),nt=new B(`
    mutation UpdateWelcome($input: UpdateOrganizationWelcomeInput!) {
  updateOrganizationWelcome(input: $input) {
    organization {
      ...WelcomeFields
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
fragment WelcomeFields on Organization {
  id
  welcome {
    models
    integrationCount
    storageLimit
    agentLimit
    teamSpace
    guideUrl
    playbookUrl
    supportEmail
  }
}`),rt=new B(`
    mutation Pause($input: PauseInvitationsInput!) {
  pauseInvitations(input: $input) {
    organization {
      id
      invitationsPaused {
        until
        reason
      }
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
}`),it=new B(`
    mutation Resume($input: ResumeInvitationsInput!) {
  resumeInvitations(input: $input) {
    organization {
      id
      invitationsPaused {
        until
        reason
      }
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
}`),at=new B(`
    query ActiveAdmins($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    members(first: 1, where: {role: [ADMIN], state: [ACTIVE]}) {
      totalCount
    }
  }
}
    `),V={en:{title:`Settings`,parts:`Parts of the settings`,part:{"":`Policy`,limits:`Limits`,retention:`Retention`,"approval-rules":`Approval rules`,"welcome-letter":`Welcome letter`,name:`Name`,pause:`Pause`},readOnly:{title:`You can read these settings, but not change them`,lead:`To change them, your role needs the permission “Configure policies”.`},readOnlyWelcome:`The welcome letter is for those who manage members. If you need it, ask an admin of your organization.`,readOnlyName:`To change the name, your role needs the permission “Manage members”.`,unsaved:`There are changes that are not saved yet.`,save:`Save changes`,discard:`Discard changes`,saved:`Saved. It holds from now on.`,overtaken:{title:`Somebody else has changed these settings meanwhile`,lead:`What you have not touched shows the new values. What you typed is still here, and not saved.`,take:`Take over the new values`,keep:`Keep what I typed`},leave:{title:`Leave without saving?`,lead:`What you changed here is not saved, and would be lost.`,act:`Leave without saving`},name:{label:`Name of the organization`,what:e=>`Stands in letters, on the pages of those who are invited, and here. The address ${e} stays as it is, and so do letters that are on their way.`,saved:`Saved. So it is called from now on.`},whoComesIn:`Who can be invited`,howLong:`How long invitations and links are valid`,howMany:`How many, and by whom`,limitsTitle:`Safety limits`,limitsLead:`They stop a script gone wrong or a stolen account before it floods the world with letters. Whoever reaches one is told so, and can go on later.`,domains:{ALL:`Any address`,LISTED:`Only addresses in the allowed domains`},thousands:`,`,decimals:`.`,addDomain:`Add a domain`,noDomain:`One of these is no domain. Write it like example.com.`,links:{yes:`Can be made`,no:`Cannot be made`},noBound:`No limit`,seatsTaken:(e,t)=>t===null?`${e} taken`:`${e} of ${t} taken`,overfull:`More seats are taken than there are. Nobody is sent away, but nobody new can be invited.`,keepAll:`Keep it`,erase:`Erase it some time after the end`,eraseAfter:`Erase after so many days`,earlier:{title:`Erase personal data earlier?`,lead:e=>`Names, addresses and messages of all invitations that ended more than ${e} days ago are erased soon. That cannot be undone.`,act:`Erase earlier`}},de:{title:`Einstellungen`,parts:`Teile der Einstellungen`,part:{"":`Regeln`,limits:`Grenzen`,retention:`Aufbewahrung`,"approval-rules":`Freigaberegeln`,"welcome-letter":`Willkommensbrief`,name:`Name`,pause:`Pause`},readOnly:{title:`Sie können diese Einstellungen lesen, aber nicht ändern`,lead:`Um sie zu ändern, braucht Ihre Rolle das Recht „Regeln einstellen“.`},readOnlyWelcome:`Der Willkommensbrief ist denen vorbehalten, die Mitglieder verwalten. Wenn Sie ihn brauchen, fragen Sie einen Admin Ihrer Organisation.`,readOnlyName:`Um den Namen zu ändern, braucht Ihre Rolle das Recht „Mitglieder verwalten“.`,unsaved:`Es gibt Änderungen, die noch nicht gespeichert sind.`,save:`Änderungen speichern`,discard:`Änderungen verwerfen`,saved:`Gespeichert. Es gilt ab jetzt.`,overtaken:{title:`Jemand anders hat diese Einstellungen inzwischen geändert`,lead:`Was Sie nicht berührt haben, zeigt die neuen Werte. Was Sie eingegeben haben, steht noch da und ist nicht gespeichert.`,take:`Neue Werte übernehmen`,keep:`Meine Eingaben behalten`},leave:{title:`Ohne Speichern verlassen?`,lead:`Was Sie hier geändert haben, ist nicht gespeichert und ginge verloren.`,act:`Ohne Speichern verlassen`},name:{label:`Name der Organisation`,what:e=>`Steht in Briefen, auf den Seiten der Eingeladenen und hier. Die Adresse ${e} bleibt, wie sie ist, und ebenso Briefe, die schon unterwegs sind.`,saved:`Gespeichert. So heißt sie ab jetzt.`},whoComesIn:`Wer eingeladen werden kann`,howLong:`Wie lange Einladungen und Links gelten`,howMany:`Wie viele, und durch wen`,limitsTitle:`Sicherheitsgrenzen`,limitsLead:`Sie halten ein fehlerhaftes Skript oder ein gestohlenes Konto auf, bevor es die Welt mit Briefen überschwemmt. Wer an eine Grenze stößt, erfährt es und kann später weitermachen.`,domains:{ALL:`Jede Adresse`,LISTED:`Nur Adressen der erlaubten Domains`},thousands:`.`,decimals:`,`,addDomain:`Domain hinzufügen`,noDomain:`Eine davon ist keine Domain. Schreiben Sie sie wie example.com.`,links:{yes:`Können erstellt werden`,no:`Können nicht erstellt werden`},noBound:`Keine Grenze`,seatsTaken:(e,t)=>t===null?`${e} belegt`:`${e} von ${t} belegt`,overfull:`Es sind mehr Plätze belegt, als es gibt. Niemand muss gehen, aber niemand Neues kann eingeladen werden.`,keepAll:`Behalten`,erase:`Einige Zeit nach dem Ende löschen`,eraseAfter:`Nach so vielen Tagen löschen`,earlier:{title:`Personenbezogene Daten früher löschen?`,lead:e=>`Namen, Adressen und Nachrichten aller Einladungen, die vor mehr als ${e} Tagen endeten, werden bald gelöscht. Das lässt sich nicht rückgängig machen.`,act:`Früher löschen`}}};function H(){let e=S(V).readOnly;return(0,R.jsx)(j,{tone:`idle`,title:e.title,children:(0,R.jsx)(`p`,{children:e.lead})})}function ot(e){let[t,n]=(0,L.useState)({}),[r,i]=(0,L.useState)(e),a=U(t,e),o=Object.keys(a).length>0;return{values:{...e,...t},changed:a,touched:o,overtaken:o&&Object.keys(U(r,e)).length>0,set(t,r){o||i(e),n(e=>({...e,[t]:r}))},reset:()=>n({}),keep:()=>i(e)}}function U(e,t){let n={};for(let r of Object.keys(e))JSON.stringify(e[r])!==JSON.stringify(t[r])&&(n[r]=e[r]);return n}var st=[`name`,`roleAtLeast`,`outsideListedDomains`,`batchLargerThan`,`lifeLongerThanDays`,`approvers`,`withinHours`];function ct(e){return{name:e?.name??``,roleAtLeast:e?.roleAtLeast??null,outsideListedDomains:e?.outsideListedDomains??!1,batchLargerThan:e?.batchLargerThan??``,lifeLongerThanDays:e?.lifeLongerThanDays??``,approvers:e?.approvers??1,withinHours:e?.withinHours??72}}function lt(e){return{name:e.name.trim(),roleAtLeast:e.roleAtLeast,outsideListedDomains:e.outsideListedDomains,batchLargerThan:W(e.batchLargerThan),lifeLongerThanDays:W(e.lifeLongerThanDays),approvers:W(e.approvers)??0,withinHours:W(e.withinHours)??0}}function W(e){return typeof e==`number`?e:null}var ut=[`no`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],dt=[`keine`,`Eine`,`Zwei`,`Drei`,`Vier`,`Fünf`,`Sechs`,`Sieben`,`Acht`,`Neun`,`Zehn`],G={en:{words:{role:{VIEWER:`somebody is invited, in whatever role`,MEMBER:`somebody is invited as a member or higher`,ADMIN:`somebody is invited as an admin`},outside:`the address is outside the allowed domains`,batch:e=>`more than ${e} are invited at once`,life:(e,t)=>`the invitation is valid for more than ${e} ${t===1?`day`:`days`}`,hours:e=>e===1?`an hour`:`${e} hours`,days:e=>e===1?`a day`:`${e} days`,sentence:(e,t,n)=>`${ut[e]??e} ${e===1?`has`:`have`} to approve within ${t} when ${n}.`},title:`Approval rules`,lead:`An invitation that a rule is about waits until others than the inviter have approved it; only then does a letter go out. Where several rules apply, the most approvers are needed, and the shortest time counts.`,create:`New rule`,none:`No invitation needs an approval yet`,noneLead:`A rule lets others look before a letter goes out: for admins, for addresses from elsewhere, or when many are invited at once. While you make one, you see which invitations of the past it would have stopped.`,alone:`Only you could approve`,aloneLead:`You are the only active admin, and nobody approves what they invited themselves: what you invite under a rule waits until it expires.`,edit:`Edit`,delete:`Delete`,deleteTitle:e=>`Delete the rule “${e}”?`,deleteLead:`New invitations need no approval because of it any more. Those that wait for an approval go on waiting.`,deleteAct:`Delete the rule`,deleted:`The rule is deleted.`,saved:`The rule is saved. It holds for invitations from now on.`,titleNew:`New approval rule`,titleEdit:`Edit the approval rule`,name:`Name`,nameHint:`Inviters and approvers read it, such as “Admins need a second look”.`,when:`It is about invitations for which all of this is true:`,role:`As this role or higher`,anyRole:`Any role`,outside:`To an address outside the allowed domains`,outsideHint:`The list stands under Policy.`,outsideEmpty:`No domain is on that list yet, so that every address is outside. The list stands under Policy.`,batch:`More at once than`,batchHint:`Empty: any number.`,life:`Valid for more days than`,lifeHint:`1 to 29. Empty: any time.`,approvers:`How many have to approve`,approversHint:`1 to 10. Whoever invites does not count.`,within:`Within how many hours`,withinHint:`1 to 720. After that the invitation has expired.`,save:`Save the rule`,trial:{title:`What it would have done`,since:`Period`,days:e=>`${e} days`,needsCondition:`Choose at least one condition to see which invitations it would have stopped.`,trying:`Trying it out…`,failed:`The rule cannot be tried with these values.`,none:e=>`Nobody was invited in the last ${e} days.`,told:(e,t,n,r)=>`Of ${t} ${e===1?`invitation`:`invitations`} made since, ${n===0?`none`:r} would have awaited an approval.`,list:`Invitations that it would have stopped`,more:e=>`and ${e} more`}},de:{words:{role:{VIEWER:`jemand eingeladen wird, in welcher Rolle auch immer`,MEMBER:`jemand als Mitglied oder höher eingeladen wird`,ADMIN:`jemand als Admin eingeladen wird`},outside:`die Adresse außerhalb der erlaubten Domains liegt`,batch:e=>`mehr als ${e} auf einmal eingeladen werden`,life:(e,t)=>`die Einladung länger als ${e} ${t===1?`Tag`:`Tage`} gilt`,hours:e=>e===1?`einer Stunde`:`${e} Stunden`,days:e=>e===1?`einem Tag`:`${e} Tagen`,sentence:(e,t,n)=>`${dt[e]??e} ${e===1?`Person muss`:`Personen müssen`} innerhalb von ${t} freigeben, wenn ${n}.`},title:`Freigaberegeln`,lead:`Eine Einladung, die eine Regel betrifft, wartet, bis andere sie freigegeben haben; erst dann geht ein Brief hinaus. Wo mehrere Regeln gelten, zählen die meisten Freigaben und die kürzeste Zeit.`,create:`Neue Regel`,none:`Noch braucht keine Einladung eine Freigabe`,noneLead:`Eine Regel lässt andere daraufsehen, bevor ein Brief hinausgeht: bei Admins, bei Adressen von anderswo oder wenn viele auf einmal eingeladen werden. Während Sie eine anlegen, sehen Sie, welche früheren Einladungen sie angehalten hätte.`,alone:`Nur Sie könnten freigeben`,aloneLead:`Sie sind der einzige aktive Admin, und niemand gibt frei, was er selbst eingeladen hat: Was Sie unter einer Regel einladen, wartet, bis es abläuft.`,edit:`Bearbeiten`,delete:`Löschen`,deleteTitle:e=>`Regel „${e}“ löschen?`,deleteLead:`Neue Einladungen brauchen ihretwegen keine Freigabe mehr. Einladungen, die schon auf eine Freigabe warten, warten weiter.`,deleteAct:`Regel löschen`,deleted:`Die Regel ist gelöscht.`,saved:`Die Regel ist gespeichert. Sie gilt für Einladungen ab jetzt.`,titleNew:`Neue Freigaberegel`,titleEdit:`Freigaberegel bearbeiten`,name:`Name`,nameHint:`Einladende und Freigebende lesen ihn, zum Beispiel „Admins nur zu zweit“.`,when:`Sie betrifft Einladungen, für die all das zutrifft:`,role:`Als diese Rolle oder höher`,anyRole:`Jede Rolle`,outside:`An eine Adresse außerhalb der erlaubten Domains`,outsideHint:`Die Liste steht unter „Regeln“.`,outsideEmpty:`Noch steht keine Domain auf jener Liste; jede Adresse liegt also außerhalb. Die Liste steht unter „Regeln“.`,batch:`Mehr auf einmal als`,batchHint:`Leer: beliebig viele.`,life:`Mehr Tage gültig als`,lifeHint:`1 bis 29. Leer: beliebig lange.`,approvers:`Wie viele freigeben müssen`,approversHint:`1 bis 10. Wer einlädt, zählt nicht mit.`,within:`Innerhalb von so vielen Stunden`,withinHint:`1 bis 720. Danach ist die Einladung abgelaufen.`,save:`Regel speichern`,trial:{title:`Was sie getan hätte`,since:`Zeitraum`,days:e=>`${e} Tage`,needsCondition:`Wählen Sie mindestens eine Bedingung, um zu sehen, welche Einladungen sie angehalten hätte.`,trying:`Wird ausprobiert…`,failed:`Mit diesen Werten lässt sich die Regel nicht ausprobieren.`,none:e=>`In den letzten ${e} Tagen wurde niemand eingeladen.`,told:(e,t,n,r)=>`Von ${t} ${e===1?`Einladung`:`Einladungen`} seither ${n>1?`hätten`:`hätte`} ${n===0?`keine`:r} auf eine Freigabe gewartet.`,list:`Einladungen, die sie angehalten hätte`,more:e=>`und ${e} weitere`}}},ft=Me.toReversed();function pt({form:e,at:t,domainsListed:n}){let r=S(G),i=S(de).role,a=n=>({...e.getInputProps(n),error:t(n)}),o={allowDecimal:!1,allowNegative:!1};return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(F,{label:r.name,description:r.nameHint,...a(`name`),maxLength:100,"data-autofocus":!0}),(0,R.jsx)(be,{legend:r.when,children:(0,R.jsxs)(u,{gap:`sm`,children:[(0,R.jsx)(ke,{label:r.role,placeholder:r.anyRole,data:ft.map(e=>({value:e,label:i[e]})),clearable:!0,clearButtonProps:{"aria-label":r.anyRole},...a(`roleAtLeast`)}),(0,R.jsxs)(je,{cols:{base:1,xs:2},children:[(0,R.jsx)(N,{label:r.batch,description:r.batchHint,...o,...a(`batchLargerThan`)}),(0,R.jsx)(N,{label:r.life,description:r.lifeHint,...o,...a(`lifeLongerThanDays`)})]}),(0,R.jsx)(ye,{label:r.outside,description:n?r.outsideHint:r.outsideEmpty,...e.getInputProps(`outsideListedDomains`,{type:`checkbox`})})]})}),(0,R.jsxs)(je,{cols:{base:1,xs:2},children:[(0,R.jsx)(N,{label:r.approvers,description:r.approversHint,...o,...a(`approvers`)}),(0,R.jsx)(N,{label:r.within,description:r.withinHint,...o,...a(`withinHours`)})]})]})}var K={tabs:`_tabs_19vyx_1`,field:`_field_19vyx_29`,label:`_label_19vyx_45`,description:`_description_19vyx_46`,value:`_value_19vyx_61`,error:`_error_19vyx_69`,bar:`_bar_19vyx_87`,rules:`_rules_19vyx_108`,rule:`_rule_19vyx_108`,trial:`_trial_19vyx_131`,stopped:`_stopped_19vyx_137`,letter:`_letter_19vyx_153`,preview:`_preview_19vyx_160`,plain:`_plain_19vyx_175`},mt=[7,30,90],q=864e5;function ht({rule:e}){let[t,n]=(0,L.useState)(30),i=S(G).trial,a=(0,L.useId)();return(0,R.jsxs)(`section`,{className:K.trial,"aria-labelledby":a,children:[(0,R.jsxs)(h,{justify:`space-between`,mb:`xs`,children:[(0,R.jsx)(g,{fw:600,id:a,children:i.title}),(0,R.jsx)(r,{size:`xs`,"aria-label":i.since,value:String(t),onChange:e=>n(Number(e)),data:mt.map(e=>({value:String(e),label:i.days(e)}))})]}),(0,R.jsx)(gt,{rule:e,days:t})]})}function gt({rule:e,days:t}){let n=S(G).trial,r=b(),{id:i}=w().organization,{roleAtLeast:a,outsideListedDomains:o,batchLargerThan:s,lifeLongerThanDays:c}=e,l=JSON.stringify({roleAtLeast:a,outsideListedDomains:o,batchLargerThan:s,lifeLongerThanDays:c}),[u]=Te(l,300),d=(0,L.useMemo)(()=>new Date(Date.now()-t*q).toISOString(),[t]),f=!a&&!o&&s===null&&c===null,{data:p,error:m,waiting:h}=x(Ye,{organizationId:i,rule:JSON.parse(u),since:d,manages:r},{pause:f||u!==l});return f?(0,R.jsx)(J,{children:n.needsCondition}):m&&u===l?(0,R.jsx)(J,{children:n.failed}):p?.simulatePolicy?(0,R.jsx)(_t,{of:p.simulatePolicy,days:t,waiting:h||u!==l}):(0,R.jsx)(J,{children:n.trying})}function J({children:e}){return(0,R.jsx)(g,{size:`sm`,role:`status`,children:e})}function _t({of:e,days:t,waiting:n}){let r=S(G).trial,{number:i}=C(),{checked:a,stopped:o,invitations:s}=e,c=s?.nodes??[];return(0,R.jsxs)(`div`,{"aria-busy":n,children:[(0,R.jsx)(J,{children:a===0?r.none(t):r.told(a,i(a),o,i(o))}),c.length>0&&(0,R.jsxs)(`ul`,{className:K.stopped,"aria-label":r.list,children:[c.map(e=>(0,R.jsxs)(`li`,{children:[(0,R.jsx)(`span`,{children:e.email}),(0,R.jsxs)(g,{span:!0,size:`sm`,c:`dimmed`,children:[(0,R.jsx)(O,{of:e}),` · `,(0,R.jsx)(pe,{time:e.createdAt})]})]},e.id)),o>c.length&&(0,R.jsx)(`li`,{children:r.more(i(o-c.length))})]})]})}function Y(e,t,n){let{roleAtLeast:r,outsideListedDomains:i,batchLargerThan:a,lifeLongerThanDays:o}=e;return[r&&t.role[r],i&&t.outside,a!==null&&t.batch(n.number(a)),o!==null&&t.life(n.number(o),o)].filter(e=>typeof e==`string`)}function X(e,t,n){let{approvers:r,withinHours:i}=e,a=i%24==0?t.days(i/24):t.hours(i);return t.sentence(r,a,n.list(Y(e,t,n)))}function vt({rule:e,domainsListed:t,saved:n,close:r}){let i=S(G),a=C(),o=_e({initialValues:ct(e)}),s=yt(e,n),c=lt(o.values),l=Y(c,i.words,a).length>0?X(c,i.words,a):null;return(0,R.jsx)(ve,{title:e?i.titleEdit:i.titleNew,size:`lg`,act:i.save,send:()=>s(o.values),fields:st,close:r,children:e=>(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(pt,{form:o,at:e,domainsListed:t}),l&&(0,R.jsx)(g,{fw:600,role:`status`,children:l}),(0,R.jsx)(ht,{rule:c})]})})}function yt(e,t){let[n]=(0,L.useState)(e),r=w().organization.id,[i]=T(Xe),[a]=T(Ze),o=S(G),s=E();return async e=>{let c=lt(e),{problems:l}=n?await a({input:{organizationId:r,ruleId:n.id,...U(c,lt(ct(n)))}}):await i({input:{organizationId:r,...c}});return l.length===0&&(s.done(o.saved),t()),l}}function bt({policy:e,again:t}){let{may:n}=w(),[r,i]=(0,L.useState)(null),a=S(G),o=n(`CONFIGURE_POLICIES`),s=Z(),c=()=>i(null),l=o&&(0,R.jsx)(f,{leftSection:(0,R.jsx)(_,{size:16,"aria-hidden":!0}),onClick:()=>i({act:`create`}),disabled:e.approvalRules.length>=50,children:a.create}),d=e.allowedDomains.length>0;return(0,R.jsxs)(u,{children:[!o&&(0,R.jsx)(H,{}),s&&(0,R.jsx)(j,{tone:`warn`,title:a.alone,children:(0,R.jsx)(`p`,{children:a.aloneLead})}),(0,R.jsx)(D,{title:a.title,actions:e.approvalRules.length>0&&l,children:e.approvalRules.length===0?(0,R.jsx)(k,{title:a.none,lead:a.noneLead,icon:(0,R.jsx)(ee,{"aria-hidden":!0}),children:l}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(g,{size:`sm`,c:`dimmed`,maw:680,mb:`md`,children:a.lead}),(0,R.jsx)(`ul`,{className:K.rules,children:e.approvalRules.map(e=>(0,R.jsx)(xt,{rule:e,open:o?i:void 0},e.id))})]})}),r?.act===`create`&&(0,R.jsx)(vt,{domainsListed:d,saved:t,close:c}),r?.act===`edit`&&(0,R.jsx)(vt,{rule:r.rule,domainsListed:d,saved:t,close:c}),r?.act===`delete`&&(0,R.jsx)(Q,{rule:r.rule,deleted:t,close:c})]})}function Z(){let{organization:e}=w(),t=b()&&e.viewerMember?.role===`ADMIN`,{data:n}=x(at,{organizationId:e.id},{stale:[`MEMBER_`],pause:!t});return t&&n?.organization?.members.totalCount===1}function xt({rule:e,open:t}){let n=S(G),r=C();return(0,R.jsxs)(`li`,{className:K.rule,ref:ae(e.id),"data-mark":!0,children:[(0,R.jsxs)(`div`,{children:[(0,R.jsx)(a,{order:3,size:`h5`,children:e.name}),(0,R.jsx)(g,{size:`sm`,children:X(e,n.words,r)})]}),t&&(0,R.jsxs)(h,{gap:`xs`,children:[(0,R.jsxs)(f,{variant:`default`,size:`sm`,onClick:()=>t({act:`edit`,rule:e}),children:[n.edit,(0,R.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,R.jsxs)(f,{variant:`subtle`,color:`red`,size:`sm`,onClick:()=>t({act:`delete`,rule:e}),children:[n.delete,(0,R.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})]})}function Q({rule:e,deleted:t,close:n}){let{organization:r}=w(),[i]=T(Qe),a=S(G),o=E();return(0,R.jsx)(M,{title:a.deleteTitle(e.name),lead:a.deleteLead,act:a.deleteAct,confirm:async()=>{let{problems:n}=await i({input:{organizationId:r.id,ruleId:e.id}});return n.length>0?n:(o.done(a.deleted),t(),[])},close:n})}function St({touched:e}){let[t,n]=(0,L.useState)(null),r=(0,L.useRef)(!1),[,i]=v(),a=S(V).leave;return(0,L.useEffect)(()=>{if(r.current=!1,!e)return;let t=e=>e.preventDefault(),a=e=>{let t=wt(e);t!==null&&(e.preventDefault(),e.stopPropagation(),n(()=>()=>i(t)))},o=e=>{if(r.current||!Ct(e))return;e.preventDefault();let{key:t,url:a}=e.destination,o=a.slice(location.origin.length);n(()=>()=>e.navigationType===`traverse`?navigation.traverseTo(t):i(o))};return window.addEventListener(`beforeunload`,t),document.addEventListener(`click`,a,{capture:!0}),window.navigation?.addEventListener(`navigate`,o),()=>{window.removeEventListener(`beforeunload`,t),document.removeEventListener(`click`,a,{capture:!0}),window.navigation?.removeEventListener(`navigate`,o)}},[e,i]),t===null?null:(0,R.jsx)(M,{title:a.title,lead:a.lead,act:a.act,confirm:async()=>(r.current=!0,t(),[]),close:()=>n(null)})}function Ct({cancelable:e,navigationType:t,destination:n}){return e&&n.sameDocument&&(t===`push`||t===`traverse`)&&new URL(n.url).pathname!==location.pathname}function wt(e){if(e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return null;let t=e.target instanceof Element?e.target.closest(`a[href]`):null;return!t||t.target||t.origin!==location.origin||t.pathname===location.pathname?null:t.pathname+t.search}function $({draft:e,save:t,saving:n,problems:r,fields:i,children:a}){let o=S(V),s=(0,L.useRef)(null);return(0,L.useEffect)(()=>{r.length>0&&s.current?.querySelector(`[aria-invalid="true"]`)?.focus()},[r]),(0,R.jsxs)(`form`,{ref:s,noValidate:!0,onSubmit:n=>{n.preventDefault(),e.touched&&t()},children:[(0,R.jsx)(St,{touched:e.touched}),(0,R.jsxs)(u,{children:[e.overtaken&&(0,R.jsx)(Tt,{draft:e}),a,(0,R.jsx)(ge,{of:r,fields:i})]}),e.touched&&(0,R.jsxs)(`div`,{className:K.bar,children:[(0,R.jsx)(g,{size:`sm`,fw:600,role:`status`,children:o.unsaved}),(0,R.jsxs)(h,{gap:`xs`,children:[(0,R.jsx)(f,{variant:`default`,onClick:e.reset,disabled:n,children:o.discard}),(0,R.jsx)(f,{type:`submit`,loading:n,children:o.save})]})]})]})}function Tt({draft:e}){let t=S(V).overtaken;return(0,R.jsx)(j,{tone:`warn`,role:`alert`,title:t.title,actions:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(f,{size:`sm`,variant:`default`,onClick:e.reset,children:t.take}),(0,R.jsx)(f,{size:`sm`,variant:`default`,onClick:e.keep,children:t.keep})]}),children:(0,R.jsx)(`p`,{children:t.lead})})}var Et={en:{domains:{label:`Addresses that may be invited`,what:`Holds for invitations and for whoever comes in by a link. Whoever is invited already stays so.`},allowedDomains:{label:`Allowed domains`,what:`Such as example.com. What stands beneath a domain, such as mail.example.com, counts too. Approval rules look at this list as well.`},defaultInvitationDays:{label:`Usual length of an invitation in days`,what:`So many days an invitation is valid, unless whoever invites chooses otherwise.`},longestInvitationDays:{label:`Greatest length of an invitation in days`,what:`Nobody can choose more days than this; 30 at most.`},linksAllowed:{label:`Shareable links`,what:`Admins can make a link that lets one person in, without a letter. Links that are out go on working.`},longestLinkLife:{label:`Longest life of a link`,what:`A new link stops working after this time at the latest.`},seats:{label:`Seats`,what:`How many can belong here. Members, open invitations and active links each take a seat. Empty: as many as you like.`},maxAdmins:{label:`Most admins there should be`,what:`More are possible, but the screen of roles points them out. Empty: as many as you like.`},mayInvite:{label:`Who may invite`,what:`Whoever has this permission can invite people to what they have themselves. Whoever manages members always can.`},invitationsPerUserAndDay:{label:`Invitations and links by one person on a day`,what:`Imports do not count. Usually 1,000.`},invitationsPerDay:{label:`Invitations and links by all together on a day`,what:`A day is one of universal time (UTC). Usually 20,000.`},openInvitations:{label:`Open invitations at once`,what:`Those that are neither accepted nor over. Usually 50,000.`},lettersPerAddressAndDay:{label:`Letters to one address in 24 hours`,what:`So that sending again and again annoys nobody. Usually 10.`},retentionDays:{label:`Personal data of ended invitations`,what:`Ended means accepted, declined, revoked, rejected or expired. Erased are the name, the address and the message; that there was an invitation, and what became of it, stays in the log under a pseudonym. Members and their accounts are not touched.`}},de:{domains:{label:`Adressen, die eingeladen werden dürfen`,what:`Gilt für Einladungen und für alle, die über einen Link kommen. Wer schon eingeladen ist, bleibt es.`},allowedDomains:{label:`Erlaubte Domains`,what:`Zum Beispiel example.com. Was darunter steht, etwa mail.example.com, zählt mit. Auch Freigaberegeln richten sich nach dieser Liste.`},defaultInvitationDays:{label:`Übliche Dauer einer Einladung in Tagen`,what:`So viele Tage gilt eine Einladung, wenn beim Einladen nichts anderes gewählt wird.`},longestInvitationDays:{label:`Längste Dauer einer Einladung in Tagen`,what:`Mehr Tage kann niemand wählen; 30 sind das Höchste.`},linksAllowed:{label:`Teilbare Links`,what:`Admins können einen Link erstellen, der eine Person ohne Brief hereinlässt. Links, die schon unterwegs sind, gelten weiter.`},longestLinkLife:{label:`Längste Dauer eines Links`,what:`Nach dieser Zeit gilt ein neuer Link spätestens nicht mehr.`},seats:{label:`Plätze`,what:`Wie viele dazugehören können. Mitglieder, offene Einladungen und aktive Links nehmen je einen Platz ein. Leer: beliebig viele.`},maxAdmins:{label:`Wie viele Admins es höchstens geben soll`,what:`Mehr sind möglich, aber der Bereich „Rollen“ weist darauf hin. Leer: beliebig viele.`},mayInvite:{label:`Wer einladen darf`,what:`Wer dieses Recht hat, kann andere zu dem einladen, was er selbst hat. Wer Mitglieder verwaltet, kann es immer.`},invitationsPerUserAndDay:{label:`Einladungen und Links einer Person am Tag`,what:`Importe zählen nicht. Üblich sind 1.000.`},invitationsPerDay:{label:`Einladungen und Links aller zusammen am Tag`,what:`Gemeint sind Tage der Weltzeit (UTC). Üblich sind 20.000.`},openInvitations:{label:`Offene Einladungen zugleich`,what:`Solche, die weder angenommen noch vorbei sind. Üblich sind 50.000.`},lettersPerAddressAndDay:{label:`Briefe an eine Adresse in 24 Stunden`,what:`Damit wiederholtes Senden niemanden belästigt. Üblich sind 10.`},retentionDays:{label:`Personenbezogene Daten beendeter Einladungen`,what:`Beendet heißt: angenommen, abgelehnt, zurückgezogen, nicht freigegeben oder abgelaufen. Gelöscht werden Name, Adresse und Nachricht; dass es eine Einladung gab und was daraus wurde, bleibt unter einem Pseudonym im Protokoll. Mitglieder und ihre Konten sind nicht betroffen.`}}},Dt=[`seats`,`maxAdmins`,`retentionDays`];function Ot(e){let{organization:t,may:n}=w(),[r,i]=T(Je),[a,o]=(0,L.useState)([]),s=ot(e),c=fe(),l=E(),u=S(V),d=S(Et),f=!n(`CONFIGURE_POLICIES`);async function p(){let e=Nt(s.changed);if(e.length===0){let n=await r({input:{organizationId:t.id,...s.changed}});e.push(...n.problems)}return o(e),e.length>0?e:(s.reset(),l.done(u.saved),[])}let m=e=>{let t=ce(a,e);return e===`allowedDomains`&&t?.code===`INVALID`?u.noDomain:t&&c(t)};return{draft:s,saving:i,problems:a,save:p,readOnly:f,fields:Object.keys(e),field:e=>({label:d[e].label,description:d[e].what,error:m(e),readOnly:f,classNames:kt}),number:e=>({value:Mt(s.values[e]),onChange:t=>s.set(e,jt(t)),allowDecimal:!1,allowNegative:!1})}}var kt={root:K.field,label:K.label,description:K.description,wrapper:K.value,error:K.error};function At(e,...t){return Object.fromEntries(t.map(t=>[t,e[t]]))}function jt(e){return typeof e==`number`?e:null}function Mt(e){return typeof e==`number`?e:``}function Nt(e){return Object.entries(e).filter(([e,t])=>t===null&&!Dt.includes(e)).map(([e])=>({code:`REQUIRED`,field:e}))}var Pt=[`invitationsPerUserAndDay`,`invitationsPerDay`,`openInvitations`,`lettersPerAddressAndDay`];function Ft({policy:e}){let t=Ot(At(e,...Pt)),n=S(V);return(0,R.jsxs)($,{...t,children:[t.readOnly&&(0,R.jsx)(H,{}),(0,R.jsxs)(D,{title:n.limitsTitle,children:[(0,R.jsx)(g,{size:`sm`,c:`dimmed`,maw:680,mb:`xs`,children:n.limitsLead}),Pt.map(e=>(0,R.jsx)(N,{...t.field(e),...t.number(e),max:1e6,thousandSeparator:n.thousands,decimalSeparator:n.decimals},e))]})]})}function It(){let{organization:e,path:t}=w(),n=!b(),[r,i]=T(tt),[a,o]=(0,L.useState)([]),s=ot({name:e.name}),c=he(a),l=E(),u=S(V);async function d(){let t=await r({input:{organizationId:e.id,...s.changed}});o(t.problems),t.problems.length>0||(s.reset(),l.done(u.name.saved))}return(0,R.jsxs)($,{draft:s,save:d,saving:i,problems:a,fields:[`name`],children:[n&&(0,R.jsx)(j,{tone:`idle`,title:u.readOnly.title,children:(0,R.jsx)(`p`,{children:u.readOnlyName})}),(0,R.jsx)(D,{title:u.part.name,children:(0,R.jsx)(F,{label:u.name.label,description:u.name.what(t()),value:s.values.name,onChange:e=>s.set(`name`,e.currentTarget.value),error:c(`name`),readOnly:n,autoComplete:`organization`,maw:640})})]})}var Lt={en:{title:`Pause invitations`,lead:`A pause closes all ways in at once: nobody can be invited, no letter of invitation goes out, and neither invitations nor links let anybody in. Imports wait. What is open can still be declined and revoked, and members work on as before.`,until:`Until when`,choices:{hour:`For an hour`,today:`For the rest of today`,week:`For a week`,other:`Until…`},moment:`Day and time`,momentHint:`At most a year ahead.`,reason:`Reason`,reasonHint:`Optional. All members read it, and it stands in the log.`,act:`Pause invitations`,done:`Invitations are paused.`,paused:`Invitations are paused`,pausedUntil:e=>`Until ${e}. Then the ways in open again by themselves.`,resume:`Resume now`,resumed:`Invitations go on. Letters and imports that waited go on, too.`,change:`Change the pause`,cancel:`Leave it as it is`,ends:e=>`until ${e}`},de:{title:`Einladungen pausieren`,lead:`Eine Pause schließt sofort alle Wege herein: Niemand kann eingeladen werden, kein Einladungsbrief geht hinaus, und weder Einladungen noch Links lassen jemanden ein. Importe warten. Was offen ist, kann weiter abgelehnt und zurückgezogen werden, und Mitglieder arbeiten weiter wie bisher.`,until:`Wie lange`,choices:{hour:`Eine Stunde`,today:`Den Rest des Tages`,week:`Eine Woche`,other:`Bis…`},moment:`Tag und Uhrzeit`,momentHint:`Höchstens ein Jahr voraus.`,reason:`Grund`,reasonHint:`Freiwillig. Alle Mitglieder lesen ihn, und er steht im Protokoll.`,act:`Einladungen pausieren`,done:`Einladungen sind pausiert.`,paused:`Einladungen sind pausiert`,pausedUntil:e=>`Bis ${e}. Dann öffnen sich die Wege herein von selbst wieder.`,resume:`Jetzt fortsetzen`,resumed:`Es geht weiter, auch mit Briefen und Importen, die gewartet haben.`,change:`Pause ändern`,cancel:`So lassen`,ends:e=>`bis ${e}`}},Rt=[`hour`,`today`,`week`,`other`],zt=36e5;function Bt(e,t,n){if(e===`hour`)return new Date(t.getTime()+zt);if(e===`week`)return Vt(t,7,t.getHours(),t.getMinutes());if(e===`today`)return Vt(t,1,0,0);let r=new Date(n);return n===``||Number.isNaN(r.getTime())?null:r}function Vt(e,t,n,r){return new Date(e.getFullYear(),e.getMonth(),e.getDate()+t,n,r)}function Ht({act:e,done:t,cancel:n}){let{organization:r}=w(),[i,a]=(0,L.useState)(`hour`),[o,s]=(0,L.useState)(``),[c,l]=(0,L.useState)(r.invitationsPaused?.reason??``),[d,p]=(0,L.useState)([]),[m,ee]=T(rt),g=fe(),te=E(),_=S(Lt);async function v(){let e=Bt(i,new Date,o);if(!e)return p([{code:`REQUIRED`,field:`until`}]);let n={organizationId:r.id,until:e.toISOString(),reason:c.trim()||null},a=await m({input:n});p(a.problems),a.problems.length>0||(te.done(_.done),t())}let ne=e=>{let t=ce(d,e);return t&&g(t)};return(0,R.jsx)(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),v()},children:(0,R.jsxs)(u,{mt:`md`,maw:480,children:[(0,R.jsx)(I.Group,{label:_.until,value:i,onChange:e=>a(Rt.find(t=>t===e)??`hour`),error:i!==`other`&&ne(`until`),children:(0,R.jsx)(u,{gap:`xs`,mt:`xs`,children:Rt.map(e=>(0,R.jsx)(I,{value:e,label:_.choices[e],description:(0,R.jsx)(Ut,{of:e})},e))})}),i===`other`&&(0,R.jsx)(F,{type:`datetime-local`,label:_.moment,description:_.momentHint,min:Fe(Date.now()),value:o,onChange:e=>s(e.currentTarget.value),error:ne(`until`)}),(0,R.jsx)(Pe,{label:_.reason,description:_.reasonHint,value:c,onChange:e=>l(e.currentTarget.value),error:ne(`reason`),maxLength:1e3,autosize:!0,minRows:2,maxRows:6}),(0,R.jsx)(ge,{of:d,fields:[`until`,`reason`]}),(0,R.jsxs)(h,{gap:`xs`,children:[(0,R.jsx)(f,{type:`submit`,color:`red`,loading:ee,leftSection:(0,R.jsx)(Ke,{size:16,"aria-hidden":!0}),children:e}),n&&(0,R.jsx)(f,{variant:`default`,onClick:n,children:_.cancel})]})]})})}function Ut({of:e}){let{moment:t}=C(),n=le(n=>{let r=e===`other`?null:Bt(e,new Date(n),``);return r?t(r.toISOString()):``}),r=S(Lt);return n?(0,R.jsx)(g,{span:!0,inherit:!0,children:r.ends(n)}):null}function Wt(){let{organization:e,may:t}=w(),[n,r]=(0,L.useState)(!1),i=S(Lt),a=e.invitationsPaused,o=le(e=>a!==null&&Date.parse(a.until)>e),s=t(`CONFIGURE_POLICIES`);return(0,R.jsxs)(u,{children:[!s&&(0,R.jsx)(H,{}),a&&o&&(0,R.jsx)(Gt,{paused:a,change:s&&!n?()=>r(!0):void 0}),(!o||n)&&(0,R.jsxs)(D,{title:o?i.change:i.title,children:[(0,R.jsx)(g,{maw:680,children:i.lead}),s&&(0,R.jsx)(Ht,{act:o?i.change:i.act,done:()=>r(!1),cancel:o?()=>r(!1):void 0},String(o))]})]})}function Gt({paused:e,change:t}){let{organization:n,may:r}=w(),[i,a]=T(it),{moment:o}=C(),s=E(),c=S(Lt);async function l(){let{problems:e}=await i({input:{organizationId:n.id}});e.length>0?s.refused(e):s.done(c.resumed)}return(0,R.jsxs)(D,{title:c.paused,children:[(0,R.jsx)(g,{children:c.pausedUntil(o(e.until))}),e.reason&&(0,R.jsxs)(g,{mt:`xs`,children:[c.reason,`: `,e.reason]}),r(`CONFIGURE_POLICIES`)&&(0,R.jsxs)(h,{mt:`md`,gap:`xs`,children:[(0,R.jsx)(f,{leftSection:(0,R.jsx)(Ne,{size:16,"aria-hidden":!0}),onClick:()=>void l(),loading:a,children:c.resume}),t&&(0,R.jsx)(f,{variant:`default`,onClick:t,children:c.change})]})]})}function Kt({form:e}){let t=S(V),{lifetime:n}=S(de),{draft:r,field:i,number:a,readOnly:o}=e,{linksAllowed:s,longestLinkLife:c}=r.values;return(0,R.jsxs)(D,{title:t.howLong,children:[(0,R.jsx)(N,{...i(`defaultInvitationDays`),...a(`defaultInvitationDays`),max:30}),(0,R.jsx)(N,{...i(`longestInvitationDays`),...a(`longestInvitationDays`),max:30}),(0,R.jsx)(I.Group,{...i(`linksAllowed`),value:s?`yes`:`no`,onChange:e=>r.set(`linksAllowed`,e===`yes`),children:(0,R.jsxs)(u,{gap:`xs`,children:[(0,R.jsx)(I,{value:`yes`,label:t.links.yes,disabled:o}),(0,R.jsx)(I,{value:`no`,label:t.links.no,disabled:o})]})}),s&&(0,R.jsx)(ke,{...i(`longestLinkLife`),data:Ie.map(e=>({value:e,label:n[e]})),value:c,onChange:e=>r.set(`longestLinkLife`,Ie.find(t=>t===e)??c),allowDeselect:!1})]})}function qt({form:e,taken:t}){let n=S(V),r=S(de).permission,{draft:i,field:a,number:o}=e,{seats:s,mayInvite:c}=i.values;return(0,R.jsxs)(D,{title:n.howMany,children:[(0,R.jsx)(N,{...a(`seats`),...o(`seats`),placeholder:n.noBound,max:1e6,inputContainer:e=>(0,R.jsxs)(`div`,{className:K.value,children:[e,(0,R.jsx)(Jt,{taken:t,seats:s})]})}),(0,R.jsx)(N,{...a(`maxAdmins`),...o(`maxAdmins`),placeholder:n.noBound,max:1e6}),(0,R.jsx)(ke,{...a(`mayInvite`),data:Object.entries(r).map(([e,t])=>({value:e,label:t})),value:c,onChange:e=>e&&i.set(`mayInvite`,e),allowDeselect:!1,searchable:!0})]})}function Jt({taken:e,seats:t}){let n=S(V),{number:r}=C(),i=n.seatsTaken(r(e),t===null?null:r(t)),a=t!==null&&e>t;return(0,R.jsxs)(R.Fragment,{children:[t!==null&&(0,R.jsx)(s,{mt:`xs`,value:Math.min(100,e/t*100),color:a?`red`:`harbour`,"aria-label":i}),(0,R.jsx)(g,{size:`sm`,c:`dimmed`,mt:4,children:i}),a&&(0,R.jsx)(g,{size:`sm`,c:`var(--warn)`,mt:4,children:n.overfull})]})}function Yt(e){let t=e.flatMap(e=>e.split(/[\s,;]+/)).map(Xt);return[...new Set(t.filter(e=>e!==``))]}function Xt(e){return e.trim().toLowerCase().replace(/^https?:\/\//,``).replace(/^.*@/,``).replace(/\/.*$/,``)}var Zt=[`ALL`,`LISTED`];function Qt({form:e}){let t=S(V),{draft:n,field:r,readOnly:i}=e;return(0,R.jsxs)(D,{title:t.whoComesIn,children:[(0,R.jsx)(I.Group,{...r(`domains`),value:n.values.domains,onChange:e=>n.set(`domains`,Zt.find(t=>t===e)??`ALL`),children:(0,R.jsx)(u,{gap:`xs`,children:Zt.map(e=>(0,R.jsx)(I,{value:e,label:t.domains[e],disabled:i},e))})}),(0,R.jsx)(z,{...r(`allowedDomains`),value:n.values.allowedDomains,onChange:e=>n.set(`allowedDomains`,Yt(e)),placeholder:i?void 0:t.addDomain,splitChars:[`,`,`;`,` `,`
`],acceptValueOnBlur:!0,maxTags:100})]})}var $t=[`domains`,`allowedDomains`,`defaultInvitationDays`,`longestInvitationDays`,`linksAllowed`,`longestLinkLife`,`seats`,`maxAdmins`,`mayInvite`];function en({policy:e}){let t=Ot(At(e,...$t));return(0,R.jsxs)($,{...t,children:[t.readOnly&&(0,R.jsx)(H,{}),(0,R.jsx)(Qt,{form:t}),(0,R.jsx)(Kt,{form:t}),(0,R.jsx)(qt,{form:t,taken:e.seatsTaken})]})}function tn(e,t){return t!==null&&(e===null||t<e)}var nn=365;function rn({policy:e}){let t=Ot(At(e,`retentionDays`)),[n,r]=(0,L.useState)(!1),i=S(V),{number:a}=C(),{draft:o,readOnly:s}=t,c=o.values.retentionDays;function l(){c!==0&&tn(e.retentionDays,c)?r(!0):t.save()}return(0,R.jsxs)($,{...t,save:l,children:[s&&(0,R.jsx)(H,{}),(0,R.jsx)(D,{title:i.part.retention,children:(0,R.jsx)(I.Group,{...t.field(`retentionDays`),value:c===null?`keep`:`erase`,onChange:e=>o.set(`retentionDays`,e===`keep`?null:nn),children:(0,R.jsxs)(u,{gap:`xs`,children:[(0,R.jsx)(I,{value:`keep`,label:i.keepAll,disabled:s}),(0,R.jsx)(I,{value:`erase`,label:i.erase,disabled:s}),c!==null&&(0,R.jsx)(N,{label:i.eraseAfter,value:c||``,onChange:e=>o.set(`retentionDays`,jt(e)??0),max:3650,allowDecimal:!1,allowNegative:!1,readOnly:s})]})})}),n&&(0,R.jsx)(M,{title:i.earlier.title,lead:i.earlier.lead(a(c??0)),act:i.earlier.act,confirm:t.save,close:()=>r(!1)})]})}var an={en:{title:`What the letter tells`,lead:`Everybody who joins gets this letter. What you leave empty has no line in it.`,saved:`Saved. Whoever joins from now on gets this letter.`,fields:{models:{label:`Models`,what:`Those that members can use. Press Enter after each.`},integrationCount:{label:`Integrations`,what:`How many there are.`},storageLimit:{label:`Storage limit`,what:`Such as “20 GB”.`},agentLimit:{label:`Agent limit`,what:`Such as “5 at once”.`},teamSpace:{label:`Team space`,what:`The one to join first.`},guideUrl:{label:`Guide`,what:`The address of a page to begin with.`},playbookUrl:{label:`Playbook`,what:`The address of a page that says how things are done here.`},supportEmail:{label:`Support`,what:`The address to write to for help.`}},preview:`Preview`,recipient:`As this member gets it`,forms:{html:`Letter`,text:`Plain text`},form:`Form of the letter`,subject:`Subject`,frame:`The welcome letter`,stale:e=>`The preview shows what you typed before: ${e}`,unfit:`one of the values cannot be right.`},de:{title:`Was der Brief erzählt`,lead:`Diesen Brief bekommen alle, die beitreten. Was Sie leer lassen, hat darin keine Zeile.`,saved:`Gespeichert. Wer ab jetzt beitritt, bekommt diesen Brief.`,fields:{models:{label:`Modelle`,what:`Die Mitglieder benutzen können. Drücken Sie nach jedem die Eingabetaste.`},integrationCount:{label:`Integrationen`,what:`Wie viele es gibt.`},storageLimit:{label:`Speicherplatz`,what:`Zum Beispiel „20 GB“.`},agentLimit:{label:`Agenten`,what:`Zum Beispiel „5 zugleich“.`},teamSpace:{label:`Teamraum`,what:`Der, dem man zuerst beitritt.`},guideUrl:{label:`Einstieg`,what:`Die Adresse einer Seite für den Anfang.`},playbookUrl:{label:`Handbuch`,what:`Die Adresse einer Seite, die sagt, wie man es hier hält.`},supportEmail:{label:`Hilfe`,what:`Die Adresse, an die man sich wendet.`}},preview:`Vorschau`,recipient:`Wie dieses Mitglied ihn bekommt`,forms:{html:`Brief`,text:`Nur Text`},form:`Form des Briefs`,subject:`Betreff`,frame:`Der Willkommensbrief`,stale:e=>`Die Vorschau zeigt, was Sie vorher eingegeben hatten: ${e}`,unfit:`Einer der Werte kann nicht stimmen.`}},on=[`storageLimit`,`agentLimit`,`teamSpace`,`guideUrl`,`playbookUrl`,`supportEmail`];function sn(e){let{models:t,integrationCount:n}=e;return{models:t,integrationCount:n,storageLimit:e.storageLimit??``,agentLimit:e.agentLimit??``,teamSpace:e.teamSpace??``,guideUrl:e.guideUrl??``,playbookUrl:e.playbookUrl??``,supportEmail:e.supportEmail??``}}function cn({models:e,integrationCount:t,...n}){let r={models:e,integrationCount:t};for(let e of on)r[e]=n[e].trim()||null;return r}var ln=[`html`,`text`];function un({values:e}){let{organization:t}=w(),[n,i]=(0,L.useState)(`html`),[a,o]=(0,L.useState)(t.viewerMember),s=S(an),{preview:c,error:l,again:d}=dn(e,a?.id??null);return(0,R.jsxs)(D,{title:s.preview,children:[(0,R.jsxs)(h,{justify:`space-between`,align:`flex-end`,mb:`sm`,children:[(0,R.jsx)(Ve,{label:s.recipient,value:a,choose:o}),(0,R.jsx)(r,{"aria-label":s.form,value:n,onChange:e=>i(ln.find(t=>t===e)??`html`),data:ln.map(e=>({value:e,label:s.forms[e]}))})]}),c?(0,R.jsxs)(u,{gap:`xs`,children:[(0,R.jsx)(fn,{error:l}),(0,R.jsxs)(g,{size:`sm`,children:[(0,R.jsxs)(g,{span:!0,c:`dimmed`,children:[s.subject,`:`,` `]}),c.subject]}),n===`html`&&(0,R.jsx)(xe,{html:c.html,title:s.frame}),n===`text`&&(0,R.jsx)(`section`,{className:K.plain,tabIndex:0,"aria-label":s.frame,children:c.text})]}):l?(0,R.jsx)(A,{error:l,again:d}):(0,R.jsx)(ie,{})]})}function dn(e,t){let{organization:n}=w(),[r]=Te(JSON.stringify(cn(e)),300),{data:i,error:a,again:o}=x(et,{organizationId:n.id,welcome:JSON.parse(r),memberId:t}),s=i?.organization?.welcomePreview,c=(0,L.useRef)(s);return s&&(c.current=s),{preview:c.current,error:a,again:o}}function fn({error:e}){let{language:t}=me(),n=S(an);if(!e)return null;let r=e.graphQLErrors.find(({extensions:e})=>e.code===`BAD_USER_INPUT`)?.message;return(0,R.jsx)(g,{size:`sm`,c:`var(--warn)`,role:`status`,children:n.stale(t===`en`&&r?r:n.unfit)})}function pn({saved:e}){let{organization:t}=w(),[n,r]=T(nt),[i,a]=(0,L.useState)([]),o=ot(e),s=fe(),c=E(),l=S(an);async function d(){let e=cn(o.values),r=await n({input:{organizationId:t.id,welcome:e}});a(r.problems),r.problems.length>0||(o.reset(),c.done(l.saved))}let f=e=>{let t=ce(i,e);return{label:l.fields[e].label,description:l.fields[e].what,error:t&&s(t)}};return(0,R.jsx)($,{draft:o,save:d,saving:r,problems:i,fields:Object.keys(e),children:(0,R.jsxs)(`div`,{className:K.letter,children:[(0,R.jsx)(D,{title:l.title,children:(0,R.jsxs)(u,{gap:`md`,children:[(0,R.jsx)(g,{size:`sm`,c:`dimmed`,children:l.lead}),(0,R.jsx)(z,{...f(`models`),value:o.values.models,onChange:e=>o.set(`models`,e),maxTags:50,acceptValueOnBlur:!0}),(0,R.jsx)(N,{...f(`integrationCount`),value:o.values.integrationCount??``,onChange:e=>o.set(`integrationCount`,jt(e)),allowDecimal:!1,allowNegative:!1}),on.map(e=>(0,R.jsx)(F,{...f(e),value:o.values[e],onChange:t=>o.set(e,t.currentTarget.value)},e))]})}),(0,R.jsx)(`div`,{className:K.preview,children:(0,R.jsx)(un,{values:o.values})})]})})}function mn(){let{organization:e}=w(),t=b(),n=S(V),{data:r,error:i,again:a}=x($e,{organizationId:e.id},{pause:!t,stale:[`ORGANIZATION_WELCOME_CHANGED`]});if(!t)return(0,R.jsx)(k,{title:n.part[`welcome-letter`],lead:n.readOnlyWelcome});if(i)return(0,R.jsx)(A,{error:i,again:a});let o=r?.organization?.welcome;return o?(0,R.jsx)(pn,{saved:sn(o)}):(0,R.jsx)(ie,{})}var hn=[``,`limits`,`retention`,`approval-rules`,`welcome-letter`,`name`,`pause`];function gn(){let{part:e=``}=l(),t=hn.find(t=>t===e),{may:n}=w(),r=S(V);return!n(`MANAGE_MEMBERS`)&&!n(`CONFIGURE_POLICIES`)?(0,R.jsx)(ue,{title:r.title,children:(0,R.jsx)(oe,{})}):(0,R.jsxs)(ue,{title:r.title,children:[(0,R.jsx)(_n,{here:t}),t===void 0&&(0,R.jsx)(se,{}),t===`welcome-letter`&&(0,R.jsx)(mn,{}),t===`name`&&(0,R.jsx)(It,{}),t===`pause`&&(0,R.jsx)(Wt,{}),t!==void 0&&yn(t)&&(0,R.jsx)(bn,{part:t},t)]})}function _n({here:e}){let{path:t}=w(),n=S(V);return(0,R.jsx)(`nav`,{className:K.tabs,"aria-label":n.parts,children:hn.map(r=>(0,R.jsx)(m,{href:t(r?`settings/${r}`:`settings`),"aria-current":r===e?`page`:void 0,children:n.part[r]},r))})}var vn={"":en,limits:Ft,retention:rn,"approval-rules":bt};function yn(e){return e in vn}function bn({part:e}){let{organization:t}=w(),{data:n,error:r,again:i}=x(qe,{organizationId:t.id},{stale:[`ORGANIZATION_POLICY_CHANGED`,`APPROVAL_RULE_`,`INVITATION_`,`INVITE_LINK_`,`MEMBER_`]});if(r)return(0,R.jsx)(A,{error:r,again:i});let a=n?.organization?.policy;if(!a)return(0,R.jsx)(ie,{});let o=vn[e];return(0,R.jsx)(o,{policy:a,again:i})}export{gn as default};