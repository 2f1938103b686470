import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,G as r,H as i,Jt as a,K as o,Kt as s,T as c,U as l,Un as u,Wn as d,X as f,Xt as p,b as m,ct as h,g as ee,it as g,kt as te,s as _,wt as ne,xt as re,y as ie}from"./libraries-UrOIUJRm.js";import{$ as v,A as y,C as ae,D as oe,E as se,F as ce,G as le,I as ue,L as de,N as b,O as x,P as S,R as fe,S as pe,T as me,U as C,V as w,X as T,Z as E,et as D,j as O,q as he,tt as k,y as ge,z as _e}from"./dashboard-8_nAaRDs.js";import{t as ve}from"./confirm-BDUQNuQP.js";import{t as ye}from"./use-form-Bu-NhEbk.js";import{n as be,t as xe}from"./form-dialog-DgvL5C_6.js";import{n as Se,t as Ce}from"./Fieldset-CjwQ7DUU.js";import{i as A,n as we,t as Te}from"./letter-frame-wzR_gGLc.js";import{a as Ee,c as De,d as Oe,f as j,i as ke,o as Ae,r as je,s as M,t as N,u as Me}from"./Select-Ds1wItU_.js";import{t as Ne}from"./SimpleGrid-W_6v6CHh.js";import{t as P}from"./TextInput-CVU09ig2.js";import{t as Pe}from"./permissions-Cl9HAVfh.js";import{t as Fe}from"./IconPlayerPlay-UB4isilO.js";import{t as F}from"./Radio-CmGuJX7G.js";import{t as Ie}from"./Textarea-BuKhcg76.js";import{t as Le}from"./local-minute-_MHT7K2o.js";import{t as Re}from"./lifetimes-CbH0qUuw.js";import{t as ze}from"./InputBase-DS33VQQ3.js";import{n as Be,r as Ve,t as He}from"./PillsInput-DTSbYadZ.js";import{t as Ue}from"./member-select-Cs59ct54.js";function We({data:e,value:t}){let n=t.map(e=>e.trim().toLowerCase());return e.reduce((e,t)=>(Ae(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(e.label.toLowerCase().trim())===-1)}):n.indexOf(t.label.toLowerCase().trim())===-1&&e.push(t),e),[])}function Ge(e,t){return e?t.split(RegExp(`[${e.join(``)}]`)).map(e=>e.trim()).filter(e=>e!==``):[t]}function Ke({splitChars:e,allowDuplicates:t,maxTags:n,value:r,currentTags:i,isDuplicate:a,onDuplicate:o}){let s=Ge(e,r),c=[];if(t)c.push(...i,...s);else{c.push(...i);for(let e of s)(a?e=>a(e,c):e=>c.some(t=>t.toLowerCase()===e.toLowerCase()))(e)?o?.(e):c.push(e)}return n?c.slice(0,n):c}var I=e(u(),1),L=d(),qe={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[`,`],hiddenInputValuesDivider:`,`,openOnFocus:!0,size:`sm`},R=re(e=>{let r=te([`Input`,`InputWrapper`,`TagsInput`],qe,e),{classNames:i,className:o,style:c,styles:l,unstyled:u,vars:d,size:f,value:m,defaultValue:h,onChange:ee,onKeyDown:g,maxTags:_,allowDuplicates:re,onDuplicate:ie,variant:v,data:y,dropdownOpened:ae,defaultDropdownOpened:oe,onDropdownOpen:se,onDropdownClose:ce,selectFirstOptionOnChange:le,selectFirstOptionOnDropdownOpen:ue,onOptionSubmit:de,comboboxProps:b,filter:x,limit:S,withScrollArea:fe,maxDropdownHeight:pe,floatingHeight:me,searchValue:C,defaultSearchValue:w,onSearchChange:T,readOnly:E,disabled:D,splitChars:O,onFocus:he,onBlur:k,onPaste:ge,radius:_e,rightSection:ve,rightSectionWidth:ye,rightSectionPointerEvents:be,rightSectionProps:xe,leftSection:Se,leftSectionWidth:Ce,leftSectionPointerEvents:A,leftSectionProps:we,inputContainer:Te,inputWrapperOrder:j,withAsterisk:Ae,required:N,labelProps:Ne,descriptionProps:P,errorProps:Pe,successProps:Fe,wrapperProps:F,description:Ie,label:Le,error:Re,success:ze,withErrorStyles:Ue,withSuccessStyles:Ge,name:R,form:Je,id:z,clearable:Ye,clearSectionMode:Xe,clearButtonProps:Ze,hiddenInputProps:Qe,hiddenInputValuesDivider:$e,mod:et,renderOption:tt,renderPill:nt,onRemove:rt,onClear:it,onMaxTags:at,scrollAreaProps:ot,acceptValueOnBlur:st,isDuplicate:B,openOnFocus:V,attributes:H,ref:U,loading:ct,loadingPosition:lt,withPillsReorder:ut,...W}=r,dt=p(z),ft=ke({id:dt,label:Le,labelProps:Ne,inputWrapperOrder:j}),G=Oe(y),pt=Me(G),mt=(0,I.useRef)(null),K=a(mt,U),q=De({opened:ae,defaultOpened:oe,onDropdownOpen:()=>{se?.(),ue&&q.selectFirstOption()},onDropdownClose:()=>{ce?.(),q.resetSelectedOption()}}),{styleProps:ht,rest:{type:gt,autoComplete:_t,...J}}=ne(W),[Y,X]=s({value:m,defaultValue:h,finalValue:[],onChange:ee}),{getPillProps:vt,getListProps:yt,handleInputKeyDown:bt}=Ve({value:Y,onChange:X,enabled:ut&&!D&&!E}),[Z,xt]=s({value:C,defaultValue:w,finalValue:``,onChange:T}),Q=e=>{xt(e),q.resetSelectedOption()},St=n({name:`TagsInput`,classes:{},props:r,classNames:i,styles:l,unstyled:u}),{resolvedClassNames:$,resolvedStyles:Ct}=t({props:r,styles:l,classNames:i}),wt=e=>{(B?B(e,Y):Y.some(t=>t.toLowerCase()===e.toLowerCase()))&&(ie?.(e),!re)?Q(``):Y.length>=_?at?.(e):(de?.(e),Q(``),e.length>0&&X([...Y,e]))},Tt=e=>{if(g?.(e),e.defaultPrevented||e.isPropagationStopped())return;let t=Z.trim(),{length:n}=t;if(O.includes(e.key)&&n>0&&(X(Ke({splitChars:O,allowDuplicates:re,maxTags:_,value:Z,currentTags:Y,isDuplicate:B,onDuplicate:ie})),Q(``),e.preventDefault()),e.key===`Enter`&&n>0&&!e.nativeEvent.isComposing){if(e.preventDefault(),document.querySelector(`#${q.listId} [data-combobox-option][data-combobox-selected]`))return;wt(t)}e.key===`Backspace`&&n===0&&Y.length>0&&!e.nativeEvent.isComposing&&!E&&(rt?.(Y[Y.length-1]),X(Y.slice(0,Y.length-1))),bt(e)},Et=e=>{if(ge?.(e),e.preventDefault(),e.clipboardData){let t=e.clipboardData.getData(`text/plain`);X(Ke({splitChars:O,allowDuplicates:re,maxTags:_,value:`${Z}${t}`,currentTags:Y,isDuplicate:B,onDuplicate:ie})),Q(``)}},Dt=Y.map((e,t)=>{let n=()=>{let n=Y.slice();n.splice(t,1),X(n),rt?.(e)},r=vt(t);return nt?(0,L.jsx)(I.Fragment,{children:nt({option:pt[e]||{value:e,label:e,disabled:!1},value:e,onRemove:n,disabled:D||E,reorderProps:r})},`${e}-${t}`):(0,L.jsx)(Be,{withRemoveButton:!E,onRemove:n,unstyled:u,disabled:D,attributes:H,...St(`pill`),...r,children:e},`${e}-${t}`)});(0,I.useEffect)(()=>{le&&q.selectFirstOption()},[le,Y,Z]);let Ot=(0,L.jsx)(M.ClearButton,{...Ze,onClear:()=>{X([]),Q(``),mt.current?.focus(),q.openDropdown(),it?.()}});return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(M,{store:q,classNames:$,styles:Ct,unstyled:u,size:f,readOnly:E,__staticSelector:`TagsInput`,attributes:H,floatingHeight:me,onOptionSubmit:e=>{de?.(e),Q(``),Y.length>=_?at?.(e):X([...Y,pt[e].value]),q.resetSelectedOption()},...b,children:[(0,L.jsx)(M.DropdownTarget,{children:(0,L.jsx)(He,{...ht,__staticSelector:`TagsInput`,classNames:$,styles:Ct,unstyled:u,size:f,className:o,style:c,variant:v,disabled:D,radius:_e,rightSection:ve,__clearSection:Ot,__clearable:Ye&&Y.length>0&&!D&&!E,__clearSectionMode:Xe,rightSectionWidth:ye,rightSectionPointerEvents:be,rightSectionProps:xe,leftSection:Se,leftSectionWidth:Ce,leftSectionPointerEvents:A,leftSectionProps:we,loading:ct,loadingPosition:lt,inputContainer:Te,inputWrapperOrder:j,withAsterisk:Ae,required:N,labelProps:Ne,descriptionProps:P,errorProps:Pe,successProps:Fe,wrapperProps:F,description:Ie,label:Le,error:Re,success:ze,withErrorStyles:Ue,withSuccessStyles:Ge,__stylesApiProps:{...r,multiline:!0},id:dt,mod:et,attributes:H,children:(0,L.jsxs)(Be.Group,{disabled:D,unstyled:u,...St(`pillsList`),...yt(),children:[Dt,(0,L.jsx)(M.EventsTarget,{autoComplete:_t,withExpandedAttribute:!0,children:(0,L.jsx)(He.Field,{...J,ref:K,...St(`inputField`),unstyled:u,onKeyDown:Tt,onFocus:e=>{he?.(e),V&&q.openDropdown()},onBlur:e=>{k?.(e),st&&wt(Z),q.closeDropdown()},onPaste:Et,value:Z,onChange:e=>{je(e)||Q(e.currentTarget.value)},required:N&&Y.length===0,disabled:D,readOnly:E,id:dt})})]})})}),(0,L.jsx)(Ee,{data:We({data:G,value:Y}),hidden:E||D,filter:x,search:Z,limit:S,hiddenWhenEmpty:!0,withScrollArea:fe,maxDropdownHeight:pe,unstyled:u,labelId:ft,"aria-label":ft?void 0:W[`aria-label`],renderOption:tt,scrollAreaProps:ot})]}),(0,L.jsx)(M.HiddenInput,{name:R,form:Je,value:Y,valuesDivider:$e,disabled:D,...Qe})]})});R.classes={...ze.classes,...M.classes},R.displayName=`@mantine/core/TagsInput`;var Je=ie(`outline`,`player-pause`,`PlayerPause`,[[`path`,{d:`M6 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-0`}],[`path`,{d:`M14 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-1`}]]),z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Ye=new z(`
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
}`),Xe=new z(`
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
}`),Ze=new z(`
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
}`),Qe=new z(`
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
}`),$e=new z(`
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
}`),et=new z(`
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
}`),tt=new z(`
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
}`),nt=new z(`
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
    `),rt=new z(`
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
}`),it=new z(`
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
}`),at=new z(`
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
}`),ot=new z(`
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
}`),st=new z(`
    query ActiveAdmins($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    members(first: 1, where: {role: [ADMIN], state: [ACTIVE]}) {
      totalCount
    }
  }
}
    `),B={en:{title:`Settings`,parts:`Parts of the settings`,part:{"":`Policy`,limits:`Limits`,retention:`Retention`,"approval-rules":`Approval rules`,"welcome-letter":`Welcome letter`,name:`Name`,pause:`Pause`},readOnly:{title:`You can read these settings, but not change them`,lead:`To change them, your role needs the permission “Configure policies”.`},readOnlyWelcome:`The welcome letter is for those who manage members. If you need it, ask an admin of your organization.`,readOnlyName:`To change the name, your role needs the permission “Manage members”.`,unsaved:`There are changes that are not saved yet.`,save:`Save changes`,discard:`Discard changes`,saved:`Saved. It holds from now on.`,overtaken:{title:`Somebody else has changed these settings meanwhile`,lead:`What you have not touched shows the new values. What you typed is still here, and not saved.`,take:`Take over the new values`,keep:`Keep what I typed`},name:{label:`Name of the organization`,what:e=>`Stands in letters, on the pages of those who are invited, and here. The address ${e} stays as it is, and so do letters that are on their way.`,saved:`Saved. So it is called from now on.`},whoComesIn:`Who can be invited`,howLong:`How long invitations and links are valid`,usualIsCut:e=>e===1?`The greatest length is less: invitations will be valid for 1 day.`:`The greatest length is less: invitations will be valid for ${e} days.`,howMany:`How many, and by whom`,limitsTitle:`Safety limits`,limitsLead:`They stop a script gone wrong or a stolen account before it floods the world with letters. Whoever reaches one is told so, and can go on later.`,domains:{ALL:`Any address`,LISTED:`Only addresses in the allowed domains`},thousands:`,`,decimals:`.`,addDomain:`Add a domain`,noDomain:`One of these is no domain. Write it like example.com.`,links:{yes:`Can be made`,no:`Cannot be made`},noBound:`No limit`,seatsTaken:(e,t)=>t===null?`${e} taken`:`${e} of ${t} taken`,overfull:`More seats are taken than there are. Nobody is sent away, but nobody new can be invited.`,keepAll:`Keep it`,erase:`Erase it some time after the end`,eraseAfter:`Erase after so many days`,earlier:{title:`Erase personal data earlier?`,lead:e=>`Names, addresses and messages of all invitations that ended more than ${e} days ago are erased soon. That cannot be undone.`,act:`Erase earlier`}},de:{title:`Einstellungen`,parts:`Teile der Einstellungen`,part:{"":`Regeln`,limits:`Grenzen`,retention:`Aufbewahrung`,"approval-rules":`Freigaberegeln`,"welcome-letter":`Willkommensbrief`,name:`Name`,pause:`Pause`},readOnly:{title:`Sie können diese Einstellungen lesen, aber nicht ändern`,lead:`Um sie zu ändern, braucht Ihre Rolle das Recht „Regeln einstellen“.`},readOnlyWelcome:`Der Willkommensbrief ist denen vorbehalten, die Mitglieder verwalten. Wenn Sie ihn brauchen, fragen Sie einen Admin Ihrer Organisation.`,readOnlyName:`Um den Namen zu ändern, braucht Ihre Rolle das Recht „Mitglieder verwalten“.`,unsaved:`Es gibt Änderungen, die noch nicht gespeichert sind.`,save:`Änderungen speichern`,discard:`Änderungen verwerfen`,saved:`Gespeichert. Es gilt ab jetzt.`,overtaken:{title:`Jemand anders hat diese Einstellungen inzwischen geändert`,lead:`Was Sie nicht berührt haben, zeigt die neuen Werte. Was Sie eingegeben haben, steht noch da und ist nicht gespeichert.`,take:`Neue Werte übernehmen`,keep:`Meine Eingaben behalten`},name:{label:`Name der Organisation`,what:e=>`Steht in Briefen, auf den Seiten der Eingeladenen und hier. Die Adresse ${e} bleibt, wie sie ist, und ebenso Briefe, die schon unterwegs sind.`,saved:`Gespeichert. So heißt sie ab jetzt.`},whoComesIn:`Wer eingeladen werden kann`,howLong:`Wie lange Einladungen und Links gelten`,usualIsCut:e=>e===1?`Die längste Dauer ist kürzer: Einladungen werden 1 Tag gelten.`:`Die längste Dauer ist kürzer: Einladungen werden ${e} Tage gelten.`,howMany:`Wie viele, und durch wen`,limitsTitle:`Sicherheitsgrenzen`,limitsLead:`Sie halten ein fehlerhaftes Skript oder ein gestohlenes Konto auf, bevor es die Welt mit Briefen überschwemmt. Wer an eine Grenze stößt, erfährt es und kann später weitermachen.`,domains:{ALL:`Jede Adresse`,LISTED:`Nur Adressen der erlaubten Domains`},thousands:`.`,decimals:`,`,addDomain:`Domain hinzufügen`,noDomain:`Eine davon ist keine Domain. Schreiben Sie sie wie example.com.`,links:{yes:`Können erstellt werden`,no:`Können nicht erstellt werden`},noBound:`Keine Grenze`,seatsTaken:(e,t)=>t===null?`${e} belegt`:`${e} von ${t} belegt`,overfull:`Es sind mehr Plätze belegt, als es gibt. Niemand muss gehen, aber niemand Neues kann eingeladen werden.`,keepAll:`Behalten`,erase:`Einige Zeit nach dem Ende löschen`,eraseAfter:`Nach so vielen Tagen löschen`,earlier:{title:`Personenbezogene Daten früher löschen?`,lead:e=>`Namen, Adressen und Nachrichten aller Einladungen, die vor mehr als ${e} Tagen endeten, werden bald gelöscht. Das lässt sich nicht rückgängig machen.`,act:`Früher löschen`}}};function V(){let e=k(B).readOnly;return(0,L.jsx)(y,{tone:`idle`,title:e.title,children:(0,L.jsx)(`p`,{children:e.lead})})}function H(e){let[t,n]=(0,I.useState)({}),[r,i]=(0,I.useState)(null),a=U(t,e),o=Object.keys(a).length>0;return Object.keys(a).length<Object.keys(t).length&&n(a),o!==(r!==null)&&i(o?e:null),{values:{...e,...t},changed:a,touched:o,overtaken:r!==null&&Object.keys(U(r,e)).length>0,set:(e,t)=>n(n=>({...n,[e]:t})),reset:()=>n({}),settle(e){n(t=>U(t,e)),i(null)},keep:()=>i(e)}}function U(e,t){let n={};for(let r of Object.keys(e))JSON.stringify(e[r])!==JSON.stringify(t[r])&&(n[r]=e[r]);return n}var ct=[`name`,`roleAtLeast`,`outsideListedDomains`,`batchLargerThan`,`lifeLongerThanDays`,`approvers`,`withinHours`];function lt(e){return{name:e?.name??``,roleAtLeast:e?.roleAtLeast??null,outsideListedDomains:e?.outsideListedDomains??!1,batchLargerThan:e?.batchLargerThan??``,lifeLongerThanDays:e?.lifeLongerThanDays??``,approvers:e?.approvers??1,withinHours:e?.withinHours??72}}function ut(e){return{name:e.name.trim(),roleAtLeast:e.roleAtLeast,outsideListedDomains:e.outsideListedDomains,batchLargerThan:W(e.batchLargerThan),lifeLongerThanDays:W(e.lifeLongerThanDays),approvers:W(e.approvers)??0,withinHours:W(e.withinHours)??0}}function W(e){return typeof e==`number`?e:null}var dt=[`no`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],ft=[`keine`,`Eine`,`Zwei`,`Drei`,`Vier`,`Fünf`,`Sechs`,`Sieben`,`Acht`,`Neun`,`Zehn`],G={en:{words:{role:{VIEWER:`somebody is invited, in whatever role`,MEMBER:`somebody is invited as a member or higher`,ADMIN:`somebody is invited as an admin`},outside:`the address is outside the allowed domains`,batch:e=>`more than ${e} are invited at once`,life:(e,t)=>`the invitation is valid for more than ${e} ${t===1?`day`:`days`}`,hours:e=>e===1?`an hour`:`${e} hours`,days:e=>e===1?`a day`:`${e} days`,sentence:(e,t,n)=>`${dt[e]??e} ${e===1?`has`:`have`} to approve within ${t} when ${n}.`},title:`Approval rules`,lead:`An invitation that a rule is about waits until others than the inviter have approved it; only then does a letter go out. Where several rules apply, the most approvers are needed, and the shortest time counts.`,create:`New rule`,none:`No invitation needs an approval yet`,noneLead:`A rule lets others look before a letter goes out: for admins, for addresses from elsewhere, or when many are invited at once. While you make one, you see which invitations of the past it would have stopped.`,alone:`Only you could approve`,aloneLead:`You are the only active admin, and nobody approves what they invited themselves: what you invite under a rule waits until it expires.`,edit:`Edit`,delete:`Delete`,deleteTitle:e=>`Delete the rule “${e}”?`,deleteLead:`New invitations need no approval because of it any more. Those that wait for an approval go on waiting.`,deleteAct:`Delete the rule`,deleted:`The rule is deleted.`,saved:`The rule is saved. It holds for invitations from now on.`,titleNew:`New approval rule`,titleEdit:`Edit the approval rule`,name:`Name`,nameHint:`Inviters and approvers read it, such as “Admins need a second look”.`,when:`It is about invitations for which all of this is true:`,role:`As this role or higher`,anyRole:`Any role`,outside:`To an address outside the allowed domains`,outsideHint:`The list stands under Policy.`,outsideEmpty:`No domain is on that list yet, so that every address is outside. The list stands under Policy.`,batch:`More at once than`,batchHint:`Empty: any number.`,life:`Valid for more days than`,lifeHint:`1 to 29. Empty: any time.`,approvers:`How many have to approve`,approversHint:`1 to 10. Whoever invites does not count.`,within:`Within how many hours`,withinHint:`1 to 720. After that the invitation has expired.`,save:`Save the rule`,trial:{title:`What it would have done`,since:`Period`,days:e=>`${e} days`,needsCondition:`Choose at least one condition to see which invitations it would have stopped.`,trying:`Trying it out…`,failed:`The rule cannot be tried with these values.`,none:e=>`Nobody was invited in the last ${e} days.`,told:(e,t,n,r)=>`Of ${t} ${e===1?`invitation`:`invitations`} made since, ${n===0?`none`:r} would have awaited an approval.`,list:`Invitations that it would have stopped`,more:e=>`and ${e} more`}},de:{words:{role:{VIEWER:`jemand eingeladen wird, in welcher Rolle auch immer`,MEMBER:`jemand als Mitglied oder höher eingeladen wird`,ADMIN:`jemand als Admin eingeladen wird`},outside:`die Adresse außerhalb der erlaubten Domains liegt`,batch:e=>`mehr als ${e} auf einmal eingeladen werden`,life:(e,t)=>`die Einladung länger als ${e} ${t===1?`Tag`:`Tage`} gilt`,hours:e=>e===1?`einer Stunde`:`${e} Stunden`,days:e=>e===1?`einem Tag`:`${e} Tagen`,sentence:(e,t,n)=>`${ft[e]??e} ${e===1?`Person muss`:`Personen müssen`} innerhalb von ${t} freigeben, wenn ${n}.`},title:`Freigaberegeln`,lead:`Eine Einladung, die eine Regel betrifft, wartet, bis andere sie freigegeben haben; erst dann geht ein Brief hinaus. Wo mehrere Regeln gelten, zählen die meisten Freigaben und die kürzeste Zeit.`,create:`Neue Regel`,none:`Noch braucht keine Einladung eine Freigabe`,noneLead:`Eine Regel lässt andere daraufsehen, bevor ein Brief hinausgeht: bei Admins, bei Adressen von anderswo oder wenn viele auf einmal eingeladen werden. Während Sie eine anlegen, sehen Sie, welche früheren Einladungen sie angehalten hätte.`,alone:`Nur Sie könnten freigeben`,aloneLead:`Sie sind der einzige aktive Admin, und niemand gibt frei, was er selbst eingeladen hat: Was Sie unter einer Regel einladen, wartet, bis es abläuft.`,edit:`Bearbeiten`,delete:`Löschen`,deleteTitle:e=>`Regel „${e}“ löschen?`,deleteLead:`Neue Einladungen brauchen ihretwegen keine Freigabe mehr. Einladungen, die schon auf eine Freigabe warten, warten weiter.`,deleteAct:`Regel löschen`,deleted:`Die Regel ist gelöscht.`,saved:`Die Regel ist gespeichert. Sie gilt für Einladungen ab jetzt.`,titleNew:`Neue Freigaberegel`,titleEdit:`Freigaberegel bearbeiten`,name:`Name`,nameHint:`Einladende und Freigebende lesen ihn, zum Beispiel „Admins nur zu zweit“.`,when:`Sie betrifft Einladungen, für die all das zutrifft:`,role:`Als diese Rolle oder höher`,anyRole:`Jede Rolle`,outside:`An eine Adresse außerhalb der erlaubten Domains`,outsideHint:`Die Liste steht unter „Regeln“.`,outsideEmpty:`Noch steht keine Domain auf jener Liste; jede Adresse liegt also außerhalb. Die Liste steht unter „Regeln“.`,batch:`Mehr auf einmal als`,batchHint:`Leer: beliebig viele.`,life:`Mehr Tage gültig als`,lifeHint:`1 bis 29. Leer: beliebig lange.`,approvers:`Wie viele freigeben müssen`,approversHint:`1 bis 10. Wer einlädt, zählt nicht mit.`,within:`Innerhalb von so vielen Stunden`,withinHint:`1 bis 720. Danach ist die Einladung abgelaufen.`,save:`Regel speichern`,trial:{title:`Was sie getan hätte`,since:`Zeitraum`,days:e=>`${e} Tage`,needsCondition:`Wählen Sie mindestens eine Bedingung, um zu sehen, welche Einladungen sie angehalten hätte.`,trying:`Wird ausprobiert…`,failed:`Mit diesen Werten lässt sich die Regel nicht ausprobieren.`,none:e=>`In den letzten ${e} Tagen wurde niemand eingeladen.`,told:(e,t,n,r)=>`Von ${t} ${e===1?`Einladung`:`Einladungen`} seither ${n>1?`hätten`:`hätte`} ${n===0?`keine`:r} auf eine Freigabe gewartet.`,list:`Einladungen, die sie angehalten hätte`,more:e=>`und ${e} weitere`}}},pt=Pe.toReversed();function mt({form:e,at:t,domainsListed:n}){let r=k(G),i=k(ae).role,a=n=>({...e.getInputProps(n),error:t(n)}),o={allowDecimal:!1,allowNegative:!1};return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(P,{label:r.name,description:r.nameHint,...a(`name`),maxLength:100,"data-autofocus":!0}),(0,L.jsx)(Ce,{legend:r.when,children:(0,L.jsxs)(l,{gap:`sm`,children:[(0,L.jsx)(N,{label:r.role,placeholder:r.anyRole,data:pt.map(e=>({value:e,label:i[e]})),clearable:!0,clearButtonProps:{"aria-label":r.anyRole},...a(`roleAtLeast`)}),(0,L.jsxs)(Ne,{cols:{base:1,xs:2},children:[(0,L.jsx)(A,{label:r.batch,description:r.batchHint,...o,...a(`batchLargerThan`)}),(0,L.jsx)(A,{label:r.life,description:r.lifeHint,...o,...a(`lifeLongerThanDays`)})]}),(0,L.jsx)(Se,{label:r.outside,description:n?r.outsideHint:r.outsideEmpty,...e.getInputProps(`outsideListedDomains`,{type:`checkbox`})})]})}),(0,L.jsxs)(Ne,{cols:{base:1,xs:2},children:[(0,L.jsx)(A,{label:r.approvers,description:r.approversHint,...o,...a(`approvers`)}),(0,L.jsx)(A,{label:r.within,description:r.withinHint,...o,...a(`withinHours`)})]})]})}var K={tabs:`_tabs_19vyx_1`,field:`_field_19vyx_29`,label:`_label_19vyx_45`,description:`_description_19vyx_46`,value:`_value_19vyx_61`,error:`_error_19vyx_69`,bar:`_bar_19vyx_87`,rules:`_rules_19vyx_108`,rule:`_rule_19vyx_108`,trial:`_trial_19vyx_131`,stopped:`_stopped_19vyx_137`,letter:`_letter_19vyx_153`,preview:`_preview_19vyx_160`,plain:`_plain_19vyx_175`},q=[7,30,90],ht=864e5;function gt({rule:e}){let[t,n]=(0,I.useState)(30),i=k(G).trial,a=(0,I.useId)();return(0,L.jsxs)(`section`,{className:K.trial,"aria-labelledby":a,children:[(0,L.jsxs)(h,{justify:`space-between`,mb:`xs`,children:[(0,L.jsx)(g,{fw:600,id:a,children:i.title}),(0,L.jsx)(r,{size:`xs`,"aria-label":i.since,value:String(t),onChange:e=>n(Number(e)),data:q.map(e=>({value:String(e),label:i.days(e)}))})]}),(0,L.jsx)(_t,{rule:e,days:t})]})}function _t({rule:e,days:t}){let n=k(G).trial,r=b(),{id:i}=S().organization,{roleAtLeast:a,outsideListedDomains:o,batchLargerThan:s,lifeLongerThanDays:c}=e,l=JSON.stringify({roleAtLeast:a,outsideListedDomains:o,batchLargerThan:s,lifeLongerThanDays:c}),[u]=j(l,300),d=(0,I.useMemo)(()=>new Date(Date.now()-t*ht).toISOString(),[t]),f=!a&&!o&&s===null&&c===null,{data:p,error:m,waiting:h}=C(Ze,{organizationId:i,rule:JSON.parse(u),since:d,manages:r},{pause:f||u!==l});return f?(0,L.jsx)(J,{children:n.needsCondition}):m&&u===l?(0,L.jsx)(J,{children:n.failed}):p?.simulatePolicy?(0,L.jsx)(Y,{of:p.simulatePolicy,days:t,waiting:h||u!==l}):(0,L.jsx)(J,{children:n.trying})}function J({children:e}){return(0,L.jsx)(g,{size:`sm`,role:`status`,children:e})}function Y({of:e,days:t,waiting:n}){let r=k(G).trial,{number:i}=v(),{checked:a,stopped:o,invitations:s}=e,c=s?.nodes??[];return(0,L.jsxs)(`div`,{"aria-busy":n,children:[(0,L.jsx)(J,{children:a===0?r.none(t):r.told(a,i(a),o,i(o))}),c.length>0&&(0,L.jsxs)(`ul`,{className:K.stopped,"aria-label":r.list,children:[c.map(e=>(0,L.jsxs)(`li`,{children:[(0,L.jsx)(`span`,{children:e.email}),(0,L.jsxs)(g,{span:!0,size:`sm`,c:`dimmed`,children:[(0,L.jsx)(pe,{of:e}),` · `,(0,L.jsx)(ge,{time:e.createdAt})]})]},e.id)),o>c.length&&(0,L.jsx)(`li`,{children:r.more(i(o-c.length))})]})]})}function X(e,t,n){let{roleAtLeast:r,outsideListedDomains:i,batchLargerThan:a,lifeLongerThanDays:o}=e;return[r&&t.role[r],i&&t.outside,a!==null&&t.batch(n.number(a)),o!==null&&t.life(n.number(o),o)].filter(e=>typeof e==`string`)}function vt(e,t,n){let{approvers:r,withinHours:i}=e,a=i%24==0?t.days(i/24):t.hours(i);return t.sentence(r,a,n.list(X(e,t,n)))}function yt({rule:e,domainsListed:t,saved:n,close:r}){let i=k(G),a=v(),o=ye({initialValues:lt(e)}),s=bt(e,n),c=ut(o.values),l=X(c,i.words,a).length>0?vt(c,i.words,a):null;return(0,L.jsx)(xe,{title:e?i.titleEdit:i.titleNew,size:`lg`,act:i.save,send:()=>s(o.values),fields:ct,close:r,children:e=>(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(mt,{form:o,at:e,domainsListed:t}),l&&(0,L.jsx)(g,{fw:600,role:`status`,children:l}),(0,L.jsx)(gt,{rule:c})]})})}function bt(e,t){let[n]=(0,I.useState)(e),r=S().organization.id,[i]=w(Qe),[a]=w($e),o=k(G),s=x();return async e=>{let c=ut(e),{problems:l}=n?await a({input:{organizationId:r,ruleId:n.id,...U(c,ut(lt(n)))}}):await i({input:{organizationId:r,...c}});return l.length===0&&(s.done(o.saved),t()),l}}function Z({policy:e,again:t}){let{may:n}=S(),[r,i]=(0,I.useState)(null),a=k(G),o=n(`CONFIGURE_POLICIES`),s=xt(),c=()=>i(null),u=o&&(0,L.jsx)(f,{leftSection:(0,L.jsx)(_,{size:16,"aria-hidden":!0}),onClick:()=>i({act:`create`}),disabled:e.approvalRules.length>=50,children:a.create}),d=e.allowedDomains.length>0;return(0,L.jsxs)(l,{children:[!o&&(0,L.jsx)(V,{}),s&&(0,L.jsx)(y,{tone:`warn`,title:a.alone,children:(0,L.jsx)(`p`,{children:a.aloneLead})}),(0,L.jsx)(T,{title:a.title,actions:e.approvalRules.length>0&&u,children:e.approvalRules.length===0?(0,L.jsx)(de,{title:a.none,lead:a.noneLead,icon:(0,L.jsx)(ee,{"aria-hidden":!0}),children:u}):(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(g,{size:`sm`,c:`dimmed`,maw:680,mb:`md`,children:a.lead}),(0,L.jsx)(`ul`,{className:K.rules,children:e.approvalRules.map(e=>(0,L.jsx)(Q,{rule:e,open:o?i:void 0},e.id))})]})}),r?.act===`create`&&(0,L.jsx)(yt,{domainsListed:d,saved:t,close:c}),r?.act===`edit`&&(0,L.jsx)(yt,{rule:r.rule,domainsListed:d,saved:t,close:c}),r?.act===`delete`&&(0,L.jsx)(St,{rule:r.rule,deleted:t,close:c})]})}function xt(){let{organization:e}=S(),t=b()&&e.viewerMember?.role===`ADMIN`,{data:n}=C(st,{organizationId:e.id},{stale:[`MEMBER_`],pause:!t});return t&&n?.organization?.members.totalCount===1}function Q({rule:e,open:t}){let n=k(G),r=v();return(0,L.jsxs)(`li`,{className:K.rule,ref:he(e.id),"data-mark":!0,children:[(0,L.jsxs)(`div`,{children:[(0,L.jsx)(i,{order:3,size:`h5`,children:e.name}),(0,L.jsx)(g,{size:`sm`,children:vt(e,n.words,r)})]}),t&&(0,L.jsxs)(h,{gap:`xs`,children:[(0,L.jsxs)(f,{variant:`default`,size:`sm`,onClick:()=>t({act:`edit`,rule:e}),children:[n.edit,(0,L.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,L.jsxs)(f,{variant:`subtle`,color:`red`,size:`sm`,onClick:()=>t({act:`delete`,rule:e}),children:[n.delete,(0,L.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})]})}function St({rule:e,deleted:t,close:n}){let{organization:r}=S(),[i]=w(et),a=k(G),o=x();return(0,L.jsx)(ve,{title:a.deleteTitle(e.name),lead:a.deleteLead,act:a.deleteAct,confirm:async()=>{let{problems:n}=await i({input:{organizationId:r.id,ruleId:e.id}});return n.length>0?n:(o.done(a.deleted),t(),[])},close:n})}function $({draft:e,save:t,saving:n,problems:r,fields:i,children:a}){let o=k(B),s=(0,I.useRef)(null);return be(s,r),(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(we,{touched:e.touched,what:`unsaved`}),(0,L.jsxs)(`form`,{ref:s,noValidate:!0,onSubmit:n=>{n.preventDefault(),e.touched&&t()},children:[(0,L.jsxs)(l,{children:[e.overtaken&&(0,L.jsx)(Ct,{draft:e}),a,(0,L.jsx)(me,{of:r,fields:i})]}),e.touched&&(0,L.jsxs)(`div`,{className:K.bar,children:[(0,L.jsx)(g,{size:`sm`,fw:600,role:`status`,children:o.unsaved}),(0,L.jsxs)(h,{gap:`xs`,children:[(0,L.jsx)(f,{variant:`default`,onClick:e.reset,disabled:n,children:o.discard}),(0,L.jsx)(f,{type:`submit`,loading:n,children:o.save})]})]})]})]})}function Ct({draft:e}){let t=k(B).overtaken;return(0,L.jsx)(y,{tone:`warn`,role:`alert`,title:t.title,actions:(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(f,{size:`sm`,variant:`default`,onClick:e.reset,children:t.take}),(0,L.jsx)(f,{size:`sm`,variant:`default`,onClick:e.keep,children:t.keep})]}),children:(0,L.jsx)(`p`,{children:t.lead})})}var wt={en:{domains:{label:`Addresses that may be invited`,what:`Holds for invitations and for whoever comes in by a link. Whoever is invited already stays so.`},allowedDomains:{label:`Allowed domains`,what:`Such as example.com. What stands beneath a domain, such as mail.example.com, counts too. Approval rules look at this list as well.`},defaultInvitationDays:{label:`Usual length of an invitation in days`,what:`So many days an invitation is valid, unless whoever invites chooses otherwise.`},longestInvitationDays:{label:`Greatest length of an invitation in days`,what:`Nobody can choose more days than this; 30 at most.`},linksAllowed:{label:`Shareable links`,what:`Admins can make a link that lets one person in, without a letter. Links that are out go on working.`},longestLinkLife:{label:`Longest life of a link`,what:`A new link stops working after this time at the latest.`},seats:{label:`Seats`,what:`How many can belong here. Members, open invitations and active links each take a seat. Empty: as many as you like.`},maxAdmins:{label:`Most admins there should be`,what:`More are possible, but the screen of roles points them out. Empty: as many as you like.`},mayInvite:{label:`Who may invite`,what:`Whoever has this permission can invite people to what they have themselves. Whoever manages members always can.`},invitationsPerUserAndDay:{label:`Invitations and links by one person on a day`,what:`Imports do not count. Usually 1,000.`},invitationsPerDay:{label:`Invitations and links by all together on a day`,what:`A day is one of universal time (UTC). Usually 20,000.`},openInvitations:{label:`Open invitations at once`,what:`Those that are neither accepted nor over. Usually 50,000.`},lettersPerAddressAndDay:{label:`Letters to one address in 24 hours`,what:`So that sending again and again annoys nobody. Usually 10.`},retentionDays:{label:`Personal data of ended invitations`,what:`Ended means accepted, declined, revoked, rejected or expired. Erased are the name, the address and the message; that there was an invitation, and what became of it, stays in the log under a pseudonym. Members and their accounts are not touched.`}},de:{domains:{label:`Adressen, die eingeladen werden dürfen`,what:`Gilt für Einladungen und für alle, die über einen Link kommen. Wer schon eingeladen ist, bleibt es.`},allowedDomains:{label:`Erlaubte Domains`,what:`Zum Beispiel example.com. Was darunter steht, etwa mail.example.com, zählt mit. Auch Freigaberegeln richten sich nach dieser Liste.`},defaultInvitationDays:{label:`Übliche Dauer einer Einladung in Tagen`,what:`So viele Tage gilt eine Einladung, wenn beim Einladen nichts anderes gewählt wird.`},longestInvitationDays:{label:`Längste Dauer einer Einladung in Tagen`,what:`Mehr Tage kann niemand wählen; 30 sind das Höchste.`},linksAllowed:{label:`Teilbare Links`,what:`Admins können einen Link erstellen, der eine Person ohne Brief hereinlässt. Links, die schon unterwegs sind, gelten weiter.`},longestLinkLife:{label:`Längste Dauer eines Links`,what:`Nach dieser Zeit gilt ein neuer Link spätestens nicht mehr.`},seats:{label:`Plätze`,what:`Wie viele dazugehören können. Mitglieder, offene Einladungen und aktive Links nehmen je einen Platz ein. Leer: beliebig viele.`},maxAdmins:{label:`Wie viele Admins es höchstens geben soll`,what:`Mehr sind möglich, aber der Bereich „Rollen“ weist darauf hin. Leer: beliebig viele.`},mayInvite:{label:`Wer einladen darf`,what:`Wer dieses Recht hat, kann andere zu dem einladen, was er selbst hat. Wer Mitglieder verwaltet, kann es immer.`},invitationsPerUserAndDay:{label:`Einladungen und Links einer Person am Tag`,what:`Importe zählen nicht. Üblich sind 1.000.`},invitationsPerDay:{label:`Einladungen und Links aller zusammen am Tag`,what:`Gemeint sind Tage der Weltzeit (UTC). Üblich sind 20.000.`},openInvitations:{label:`Offene Einladungen zugleich`,what:`Solche, die weder angenommen noch vorbei sind. Üblich sind 50.000.`},lettersPerAddressAndDay:{label:`Briefe an eine Adresse in 24 Stunden`,what:`Damit wiederholtes Senden niemanden belästigt. Üblich sind 10.`},retentionDays:{label:`Personenbezogene Daten beendeter Einladungen`,what:`Beendet heißt: angenommen, abgelehnt, zurückgezogen, nicht freigegeben oder abgelaufen. Gelöscht werden Name, Adresse und Nachricht; dass es eine Einladung gab und was daraus wurde, bleibt unter einem Pseudonym im Protokoll. Mitglieder und ihre Konten sind nicht betroffen.`}}},Tt=[`seats`,`maxAdmins`,`retentionDays`];function Et(e){let{organization:t,may:n}=S(),[r,i]=w(Xe),[a,o]=(0,I.useState)([]),s=H(e),c=se(),l=x(),u=k(B),d=k(wt),f=!n(`CONFIGURE_POLICIES`);async function p(){let e=s.changed,n=jt(e);if(n.length===0){let i=await r({input:{organizationId:t.id,...e}});n.push(...i.problems)}return o(n),n.length>0?n:(s.settle(e),l.done(u.saved),[])}let m=e=>{let t=le(a,e);return e===`allowedDomains`&&t?.code===`INVALID`?u.noDomain:t&&c(t)};return{draft:s,saving:i,problems:a,save:p,readOnly:f,fields:Object.keys(e),field:e=>({label:d[e].label,description:d[e].what,error:m(e),readOnly:f,classNames:Dt}),number:e=>({value:At(s.values[e]),onChange:t=>s.set(e,kt(t)),allowDecimal:!1,allowNegative:!1})}}var Dt={root:K.field,label:K.label,description:K.description,wrapper:K.value,error:K.error};function Ot(e,...t){return Object.fromEntries(t.map(t=>[t,e[t]]))}function kt(e){return typeof e==`number`?e:null}function At(e){return typeof e==`number`?e:``}function jt(e){return Object.entries(e).filter(([e,t])=>t===null&&!Tt.includes(e)).map(([e])=>({code:`REQUIRED`,field:e}))}var Mt=[`invitationsPerUserAndDay`,`invitationsPerDay`,`openInvitations`,`lettersPerAddressAndDay`];function Nt({policy:e}){let t=Et(Ot(e,...Mt)),n=k(B);return(0,L.jsxs)($,{...t,children:[t.readOnly&&(0,L.jsx)(V,{}),(0,L.jsxs)(T,{title:n.limitsTitle,children:[(0,L.jsx)(g,{size:`sm`,c:`dimmed`,maw:680,mb:`xs`,children:n.limitsLead}),Mt.map(e=>(0,L.jsx)(A,{...t.field(e),...t.number(e),max:1e6,thousandSeparator:n.thousands,decimalSeparator:n.decimals},e))]})]})}function Pt(){let{organization:e,path:t}=S(),n=!b(),[r,i]=w(rt),[a,o]=(0,I.useState)([]),s=H({name:e.name}),c=oe(a),l=x(),u=k(B);async function d(){let t=s.changed,n=await r({input:{organizationId:e.id,...t}});o(n.problems),n.problems.length>0||(s.settle(t),l.done(u.name.saved))}return(0,L.jsxs)($,{draft:s,save:d,saving:i,problems:a,fields:[`name`],children:[n&&(0,L.jsx)(y,{tone:`idle`,title:u.readOnly.title,children:(0,L.jsx)(`p`,{children:u.readOnlyName})}),(0,L.jsx)(T,{title:u.part.name,children:(0,L.jsx)(P,{label:u.name.label,description:u.name.what(t()),value:s.values.name,onChange:e=>s.set(`name`,e.currentTarget.value),error:c(`name`),readOnly:n,autoComplete:`organization`,maw:640})})]})}var Ft={en:{title:`Pause invitations`,lead:`A pause closes all ways in at once: nobody can be invited, no letter of invitation goes out, and neither invitations nor links let anybody in. Imports wait. What is open can still be declined and revoked, and members work on as before.`,until:`Until when`,choices:{hour:`For an hour`,today:`For the rest of today`,week:`For a week`,other:`Until…`},moment:`Day and time`,momentHint:`At most a year ahead.`,reason:`Reason`,reasonHint:`Optional. All members read it, and it stands in the log.`,act:`Pause invitations`,done:`Invitations are paused.`,paused:`Invitations are paused`,pausedUntil:e=>`Until ${e}. Then the ways in open again by themselves.`,resume:`Resume now`,resumed:`Invitations go on. Letters and imports that waited go on, too.`,change:`Change the pause`,cancel:`Leave it as it is`,ends:e=>`until ${e}`},de:{title:`Einladungen pausieren`,lead:`Eine Pause schließt sofort alle Wege herein: Niemand kann eingeladen werden, kein Einladungsbrief geht hinaus, und weder Einladungen noch Links lassen jemanden ein. Importe warten. Was offen ist, kann weiter abgelehnt und zurückgezogen werden, und Mitglieder arbeiten weiter wie bisher.`,until:`Wie lange`,choices:{hour:`Eine Stunde`,today:`Den Rest des Tages`,week:`Eine Woche`,other:`Bis…`},moment:`Tag und Uhrzeit`,momentHint:`Höchstens ein Jahr voraus.`,reason:`Grund`,reasonHint:`Freiwillig. Alle Mitglieder lesen ihn, und er steht im Protokoll.`,act:`Einladungen pausieren`,done:`Einladungen sind pausiert.`,paused:`Einladungen sind pausiert`,pausedUntil:e=>`Bis ${e}. Dann öffnen sich die Wege herein von selbst wieder.`,resume:`Jetzt fortsetzen`,resumed:`Es geht weiter, auch mit Briefen und Importen, die gewartet haben.`,change:`Pause ändern`,cancel:`So lassen`,ends:e=>`bis ${e}`}},It=[`hour`,`today`,`week`,`other`],Lt=36e5;function Rt(e,t,n){if(e===`hour`)return new Date(t.getTime()+Lt);if(e===`week`)return zt(t,7,t.getHours(),t.getMinutes());if(e===`today`)return zt(t,1,0,0);let r=new Date(n);return n===``||Number.isNaN(r.getTime())?null:r}function zt(e,t,n,r){return new Date(e.getFullYear(),e.getMonth(),e.getDate()+t,n,r)}function Bt({act:e,done:t,cancel:n}){let{organization:r}=S(),[i,a]=(0,I.useState)(`hour`),[o,s]=(0,I.useState)(``),[c,u]=(0,I.useState)(r.invitationsPaused?.reason??``),[d,p]=(0,I.useState)([]),[m,ee]=w(at),g=oe(d),te=x(),_=k(Ft);async function ne(){let e=Rt(i,new Date,o);if(!e)return p([{code:`REQUIRED`,field:`until`}]);let n={organizationId:r.id,until:e.toISOString(),reason:c.trim()||null},a=await m({input:n});p(a.problems),a.problems.length>0||(te.done(_.done),t())}return(0,L.jsx)(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),ne()},children:(0,L.jsxs)(l,{mt:`md`,maw:480,children:[(0,L.jsx)(F.Group,{label:_.until,value:i,onChange:e=>a(It.find(t=>t===e)??`hour`),error:i!==`other`&&g(`until`),children:(0,L.jsx)(l,{gap:`xs`,mt:`xs`,children:It.map(e=>(0,L.jsx)(F,{value:e,label:_.choices[e],description:(0,L.jsx)(Vt,{of:e})},e))})}),i===`other`&&(0,L.jsx)(P,{type:`datetime-local`,label:_.moment,description:_.momentHint,min:Le(Date.now()),value:o,onChange:e=>s(e.currentTarget.value),error:g(`until`)}),(0,L.jsx)(Ie,{label:_.reason,description:_.reasonHint,value:c,onChange:e=>u(e.currentTarget.value),error:g(`reason`),maxLength:1e3,autosize:!0,minRows:2,maxRows:6}),(0,L.jsx)(me,{of:d,fields:[`until`,`reason`]}),(0,L.jsxs)(h,{gap:`xs`,children:[(0,L.jsx)(f,{type:`submit`,color:`red`,loading:ee,leftSection:(0,L.jsx)(Je,{size:16,"aria-hidden":!0}),children:e}),n&&(0,L.jsx)(f,{variant:`default`,onClick:n,children:_.cancel})]})]})})}function Vt({of:e}){let{moment:t}=v(),n=O(n=>{let r=e===`other`?null:Rt(e,new Date(n),``);return r?t(r.toISOString()):``}),r=k(Ft);return n?(0,L.jsx)(g,{span:!0,inherit:!0,children:r.ends(n)}):null}function Ht(){let{organization:e,may:t}=S(),[n,r]=(0,I.useState)(!1),i=k(Ft),a=e.invitationsPaused,o=O(e=>a!==null&&Date.parse(a.until)>e),s=t(`CONFIGURE_POLICIES`);return(0,L.jsxs)(l,{children:[!s&&(0,L.jsx)(V,{}),a&&o&&(0,L.jsx)(Ut,{paused:a,change:s&&!n?()=>r(!0):void 0}),(!o||n)&&(0,L.jsxs)(T,{title:o?i.change:i.title,children:[(0,L.jsx)(g,{maw:680,children:i.lead}),s&&(0,L.jsx)(Bt,{act:o?i.change:i.act,done:()=>r(!1),cancel:o?()=>r(!1):void 0},String(o))]})]})}function Ut({paused:e,change:t}){let{organization:n,may:r}=S(),[i,a]=w(ot),{moment:o}=v(),s=x(),c=k(Ft);async function l(){let{problems:e}=await i({input:{organizationId:n.id}});e.length>0?s.refused(e):s.done(c.resumed)}return(0,L.jsxs)(T,{title:c.paused,children:[(0,L.jsx)(g,{children:c.pausedUntil(o(e.until))}),e.reason&&(0,L.jsxs)(g,{mt:`xs`,children:[c.reason,`: `,e.reason]}),r(`CONFIGURE_POLICIES`)&&(0,L.jsxs)(h,{mt:`md`,gap:`xs`,children:[(0,L.jsx)(f,{leftSection:(0,L.jsx)(Fe,{size:16,"aria-hidden":!0}),onClick:()=>void l(),loading:a,children:c.resume}),t&&(0,L.jsx)(f,{variant:`default`,onClick:t,children:c.change})]})]})}function Wt({form:e}){let t=k(B),{lifetime:n}=k(ae),{draft:r,field:i,number:a,readOnly:o}=e,{defaultInvitationDays:s,longestInvitationDays:c,linksAllowed:u,longestLinkLife:d}=r.values,f=i(`defaultInvitationDays`);return(0,L.jsxs)(T,{title:t.howLong,children:[(0,L.jsx)(A,{...f,...a(`defaultInvitationDays`),max:30,description:(0,L.jsxs)(L.Fragment,{children:[f.description,c>0&&c<s&&(0,L.jsx)(g,{span:!0,inherit:!0,display:`block`,c:`var(--warn)`,role:`status`,children:t.usualIsCut(c)})]})}),(0,L.jsx)(A,{...i(`longestInvitationDays`),...a(`longestInvitationDays`),max:30}),(0,L.jsx)(F.Group,{...i(`linksAllowed`),value:u?`yes`:`no`,onChange:e=>r.set(`linksAllowed`,e===`yes`),children:(0,L.jsxs)(l,{gap:`xs`,children:[(0,L.jsx)(F,{value:`yes`,label:t.links.yes,disabled:o}),(0,L.jsx)(F,{value:`no`,label:t.links.no,disabled:o})]})}),u&&(0,L.jsx)(N,{...i(`longestLinkLife`),data:Re.map(e=>({value:e,label:n[e]})),value:d,onChange:e=>r.set(`longestLinkLife`,Re.find(t=>t===e)??d),allowDeselect:!1})]})}function Gt({form:e,taken:t}){let n=k(B),r=k(ae).permission,{draft:i,field:a,number:o}=e,{seats:s,mayInvite:c}=i.values;return(0,L.jsxs)(T,{title:n.howMany,children:[(0,L.jsx)(A,{...a(`seats`),...o(`seats`),placeholder:n.noBound,max:1e6,inputContainer:e=>(0,L.jsxs)(`div`,{className:K.value,children:[e,(0,L.jsx)(Kt,{taken:t,seats:s})]})}),(0,L.jsx)(A,{...a(`maxAdmins`),...o(`maxAdmins`),placeholder:n.noBound,max:1e6}),(0,L.jsx)(N,{...a(`mayInvite`),data:Object.entries(r).map(([e,t])=>({value:e,label:t})),value:c,onChange:e=>e&&i.set(`mayInvite`,e),allowDeselect:!1,searchable:!0})]})}function Kt({taken:e,seats:t}){let n=k(B),{number:r}=v(),i=n.seatsTaken(r(e),t===null?null:r(t)),a=t!==null&&e>t;return(0,L.jsxs)(L.Fragment,{children:[t!==null&&(0,L.jsx)(o,{mt:`xs`,value:Math.min(100,e/t*100),color:a?`red`:`harbour`,"aria-label":i}),(0,L.jsx)(g,{size:`sm`,c:`dimmed`,mt:4,children:i}),a&&(0,L.jsx)(g,{size:`sm`,c:`var(--warn)`,mt:4,children:n.overfull})]})}function qt(e){let t=e.flatMap(e=>e.split(/[\s,;]+/)).map(Jt);return[...new Set(t.filter(e=>e!==``))]}function Jt(e){return e.trim().toLowerCase().replace(/^https?:\/\//,``).replace(/^.*@/,``).replace(/\/.*$/,``)}var Yt=[`ALL`,`LISTED`];function Xt({form:e}){let t=k(B),{draft:n,field:r,readOnly:i}=e;return(0,L.jsxs)(T,{title:t.whoComesIn,children:[(0,L.jsx)(F.Group,{...r(`domains`),value:n.values.domains,onChange:e=>n.set(`domains`,Yt.find(t=>t===e)??`ALL`),children:(0,L.jsx)(l,{gap:`xs`,children:Yt.map(e=>(0,L.jsx)(F,{value:e,label:t.domains[e],disabled:i},e))})}),(0,L.jsx)(R,{...r(`allowedDomains`),value:n.values.allowedDomains,onChange:e=>n.set(`allowedDomains`,qt(e)),placeholder:i?void 0:t.addDomain,splitChars:[`,`,`;`,` `,`
`],acceptValueOnBlur:!0,maxTags:100})]})}var Zt=[`domains`,`allowedDomains`,`defaultInvitationDays`,`longestInvitationDays`,`linksAllowed`,`longestLinkLife`,`seats`,`maxAdmins`,`mayInvite`];function Qt({policy:e}){let t=Et(Ot(e,...Zt));return(0,L.jsxs)($,{...t,children:[t.readOnly&&(0,L.jsx)(V,{}),(0,L.jsx)(Xt,{form:t}),(0,L.jsx)(Wt,{form:t}),(0,L.jsx)(Gt,{form:t,taken:e.seatsTaken})]})}function $t(e,t){return t!==null&&(e===null||t<e)}var en=365;function tn({policy:e}){let t=Et(Ot(e,`retentionDays`)),[n,r]=(0,I.useState)(!1),i=k(B),{number:a}=v(),{draft:o,readOnly:s}=t,c=o.values.retentionDays;function u(){c!==0&&$t(e.retentionDays,c)?r(!0):t.save()}return(0,L.jsxs)($,{...t,save:u,children:[s&&(0,L.jsx)(V,{}),(0,L.jsx)(T,{title:i.part.retention,children:(0,L.jsx)(F.Group,{...t.field(`retentionDays`),value:c===null?`keep`:`erase`,onChange:e=>o.set(`retentionDays`,e===`keep`?null:en),children:(0,L.jsxs)(l,{gap:`xs`,children:[(0,L.jsx)(F,{value:`keep`,label:i.keepAll,disabled:s}),(0,L.jsx)(F,{value:`erase`,label:i.erase,disabled:s}),c!==null&&(0,L.jsx)(A,{label:i.eraseAfter,value:c||``,onChange:e=>o.set(`retentionDays`,kt(e)??0),max:3650,allowDecimal:!1,allowNegative:!1,readOnly:s})]})})}),n&&(0,L.jsx)(ve,{title:i.earlier.title,lead:i.earlier.lead(a(c??0)),act:i.earlier.act,confirm:t.save,close:()=>r(!1)})]})}var nn={en:{title:`What the letter tells`,lead:`Everybody who joins gets this letter. What you leave empty has no line in it.`,saved:`Saved. Whoever joins from now on gets this letter.`,fields:{models:{label:`Models`,what:`Those that members can use. Press Enter after each.`},integrationCount:{label:`Integrations`,what:`How many there are.`},storageLimit:{label:`Storage limit`,what:`Such as “20 GB”.`},agentLimit:{label:`Agent limit`,what:`Such as “5 at once”.`},teamSpace:{label:`Team space`,what:`The one to join first.`},guideUrl:{label:`Guide`,what:`The address of a page to begin with.`},playbookUrl:{label:`Playbook`,what:`The address of a page that says how things are done here.`},supportEmail:{label:`Support`,what:`The address to write to for help.`}},preview:`Preview`,recipient:`As this member gets it`,forms:{html:`Letter`,text:`Plain text`},form:`Form of the letter`,subject:`Subject`,frame:`The welcome letter`,stale:e=>`The preview shows what you typed before: ${e}`,unfit:`one of the values cannot be right.`},de:{title:`Was der Brief erzählt`,lead:`Diesen Brief bekommen alle, die beitreten. Was Sie leer lassen, hat darin keine Zeile.`,saved:`Gespeichert. Wer ab jetzt beitritt, bekommt diesen Brief.`,fields:{models:{label:`Modelle`,what:`Die Mitglieder benutzen können. Drücken Sie nach jedem die Eingabetaste.`},integrationCount:{label:`Integrationen`,what:`Wie viele es gibt.`},storageLimit:{label:`Speicherplatz`,what:`Zum Beispiel „20 GB“.`},agentLimit:{label:`Agenten`,what:`Zum Beispiel „5 zugleich“.`},teamSpace:{label:`Teamraum`,what:`Der, dem man zuerst beitritt.`},guideUrl:{label:`Einstieg`,what:`Die Adresse einer Seite für den Anfang.`},playbookUrl:{label:`Handbuch`,what:`Die Adresse einer Seite, die sagt, wie man es hier hält.`},supportEmail:{label:`Hilfe`,what:`Die Adresse, an die man sich wendet.`}},preview:`Vorschau`,recipient:`Wie dieses Mitglied ihn bekommt`,forms:{html:`Brief`,text:`Nur Text`},form:`Form des Briefs`,subject:`Betreff`,frame:`Der Willkommensbrief`,stale:e=>`Die Vorschau zeigt, was Sie vorher eingegeben hatten: ${e}`,unfit:`Einer der Werte kann nicht stimmen.`}},rn=[`storageLimit`,`agentLimit`,`teamSpace`,`guideUrl`,`playbookUrl`,`supportEmail`];function an(e){let{models:t,integrationCount:n}=e;return{models:t,integrationCount:n,storageLimit:e.storageLimit??``,agentLimit:e.agentLimit??``,teamSpace:e.teamSpace??``,guideUrl:e.guideUrl??``,playbookUrl:e.playbookUrl??``,supportEmail:e.supportEmail??``}}function on({models:e,integrationCount:t,...n}){let r={models:e,integrationCount:t};for(let e of rn)r[e]=n[e].trim()||null;return r}var sn=[`html`,`text`];function cn({values:e}){let{organization:t}=S(),[n,i]=(0,I.useState)(`html`),[a,o]=(0,I.useState)(t.viewerMember),s=k(nn),{preview:c,error:u,again:d}=ln(e,a?.id??null);return(0,L.jsxs)(T,{title:s.preview,children:[(0,L.jsxs)(h,{justify:`space-between`,align:`flex-end`,mb:`sm`,children:[(0,L.jsx)(Ue,{label:s.recipient,value:a,choose:o}),(0,L.jsx)(r,{"aria-label":s.form,value:n,onChange:e=>i(sn.find(t=>t===e)??`html`),data:sn.map(e=>({value:e,label:s.forms[e]}))})]}),c?(0,L.jsxs)(l,{gap:`xs`,children:[(0,L.jsx)(un,{error:u}),(0,L.jsxs)(g,{size:`sm`,children:[(0,L.jsxs)(g,{span:!0,c:`dimmed`,children:[s.subject,`:`,` `]}),c.subject]}),n===`html`&&(0,L.jsx)(Te,{html:c.html,title:s.frame}),n===`text`&&(0,L.jsx)(`section`,{className:K.plain,tabIndex:0,"aria-label":s.frame,children:c.text})]}):u?(0,L.jsx)(ce,{error:u,again:d}):(0,L.jsx)(ue,{})]})}function ln(e,t){let{organization:n}=S(),[r]=j(JSON.stringify(on(e)),300),{data:i,error:a,again:o}=C(nt,{organizationId:n.id,welcome:JSON.parse(r),memberId:t}),s=i?.organization?.welcomePreview,c=(0,I.useRef)(s);return s&&(c.current=s),{preview:c.current,error:a,again:o}}function un({error:e}){let{language:t}=D(),n=k(nn);if(!e)return null;let r=e.graphQLErrors.find(({extensions:e})=>e.code===`BAD_USER_INPUT`)?.message;return(0,L.jsx)(g,{size:`sm`,c:`var(--warn)`,role:`status`,children:n.stale(t===`en`&&r?r:n.unfit)})}function dn({saved:e}){let{organization:t}=S(),[n,r]=w(it),[i,a]=(0,I.useState)([]),o=H(e),s=oe(i),c=x(),u=k(nn);async function d(){let e=o.values,r=await n({input:{organizationId:t.id,welcome:on(e)}});a(r.problems),r.problems.length>0||(o.settle(e),c.done(u.saved))}let f=e=>({label:u.fields[e].label,description:u.fields[e].what,error:s(e)});return(0,L.jsx)($,{draft:o,save:d,saving:r,problems:i,fields:Object.keys(e),children:(0,L.jsxs)(`div`,{className:K.letter,children:[(0,L.jsx)(T,{title:u.title,children:(0,L.jsxs)(l,{gap:`md`,children:[(0,L.jsx)(g,{size:`sm`,c:`dimmed`,children:u.lead}),(0,L.jsx)(R,{...f(`models`),value:o.values.models,onChange:e=>o.set(`models`,e),maxTags:50,acceptValueOnBlur:!0}),(0,L.jsx)(A,{...f(`integrationCount`),value:o.values.integrationCount??``,onChange:e=>o.set(`integrationCount`,kt(e)),allowDecimal:!1,allowNegative:!1}),rn.map(e=>(0,L.jsx)(P,{...f(e),value:o.values[e],onChange:t=>o.set(e,t.currentTarget.value)},e))]})}),(0,L.jsx)(`div`,{className:K.preview,children:(0,L.jsx)(cn,{values:o.values})})]})})}function fn(){let{organization:e}=S(),t=b(),n=k(B),{data:r,error:i,again:a}=C(tt,{organizationId:e.id},{pause:!t,stale:[`ORGANIZATION_WELCOME_CHANGED`]});if(!t)return(0,L.jsx)(de,{title:n.part[`welcome-letter`],lead:n.readOnlyWelcome});if(i)return(0,L.jsx)(ce,{error:i,again:a});let o=r?.organization?.welcome;return o?(0,L.jsx)(dn,{saved:an(o)}):(0,L.jsx)(ue,{})}var pn=[``,`limits`,`retention`,`approval-rules`,`welcome-letter`,`name`,`pause`];function mn(){let{part:e=``}=c(),t=pn.find(t=>t===e),{may:n}=S(),r=k(B);return!n(`MANAGE_MEMBERS`)&&!n(`CONFIGURE_POLICIES`)?(0,L.jsx)(E,{title:r.title,children:(0,L.jsx)(fe,{})}):(0,L.jsxs)(E,{title:r.title,children:[(0,L.jsx)(hn,{here:t}),t===void 0&&(0,L.jsx)(_e,{}),t===`welcome-letter`&&(0,L.jsx)(fn,{}),t===`name`&&(0,L.jsx)(Pt,{}),t===`pause`&&(0,L.jsx)(Ht,{}),t!==void 0&&_n(t)&&(0,L.jsx)(vn,{part:t},t)]})}function hn({here:e}){let{path:t}=S(),n=k(B);return(0,L.jsx)(`nav`,{className:K.tabs,"aria-label":n.parts,children:pn.map(r=>(0,L.jsx)(m,{href:t(r?`settings/${r}`:`settings`),"aria-current":r===e?`page`:void 0,children:n.part[r]},r))})}var gn={"":Qt,limits:Nt,retention:tn,"approval-rules":Z};function _n(e){return e in gn}function vn({part:e}){let{organization:t}=S(),{data:n,error:r,again:i}=C(Ye,{organizationId:t.id},{stale:[`ORGANIZATION_POLICY_CHANGED`,`APPROVAL_RULE_`,`INVITATION_`,`INVITE_LINK_`,`MEMBER_`]});if(r)return(0,L.jsx)(ce,{error:r,again:i});let a=n?.organization?.policy;if(!a)return(0,L.jsx)(ue,{});let o=gn[e];return(0,L.jsx)(o,{policy:a,again:i})}export{mn as default};