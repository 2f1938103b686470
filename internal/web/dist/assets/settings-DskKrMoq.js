import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Dt as t,Et as n,G as r,Gn as i,H as a,Jt as o,K as s,Kt as c,T as l,U as u,Wn as d,X as f,Xt as p,b as ee,ct as m,g as te,it as h,kt as ne,s as g,w as _,wt as v,xt as re,y as ie}from"./libraries-rz6hNmk8.js";import{A as y,B as ae,C as b,D as oe,E as se,I as ce,M as x,O as le,P as S,S as ue,T as de,V as C,_ as w,b as fe,d as T,f as pe,g as me,h as E,l as D,u as O,v as he,w as ge,x as _e,z as k}from"./dashboard-DkWiiULz.js";import{n as ve,r as ye,t as be}from"./dialog-OJJXQA-J.js";import{t as xe}from"./use-form-CYxwy8wl.js";import{n as Se,t as Ce}from"./Fieldset-BtyyjnDG.js";import{n as A,t as we}from"./letter-frame-CVnDggHf.js";import{a as Te,c as Ee,d as De,i as Oe,o as ke,r as Ae,s as j,t as M,u as je}from"./Select-BZVhWpwa.js";import{t as Me}from"./SimpleGrid-j3zXxTPc.js";import{t as N}from"./TextInput-Bd8wIxnx.js";import{t as P}from"./use-debounced-value-2xxwML3v.js";import{t as Ne}from"./IconPlayerPlay-l1aRjcBN.js";import{t as F}from"./Radio-ClkaOs3A.js";import{t as Pe}from"./InputBase-DJ7ItAV4.js";import{n as Fe,r as Ie,t as Le}from"./PillsInput-Csai06-j.js";function Re({data:e,value:t}){let n=t.map(e=>e.trim().toLowerCase());return e.reduce((e,t)=>(ke(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(e.label.toLowerCase().trim())===-1)}):n.indexOf(t.label.toLowerCase().trim())===-1&&e.push(t),e),[])}function ze(e,t){return e?t.split(RegExp(`[${e.join(``)}]`)).map(e=>e.trim()).filter(e=>e!==``):[t]}function Be({splitChars:e,allowDuplicates:t,maxTags:n,value:r,currentTags:i,isDuplicate:a,onDuplicate:o}){let s=ze(e,r),c=[];if(t)c.push(...i,...s);else{c.push(...i);for(let e of s)(a?e=>a(e,c):e=>c.some(t=>t.toLowerCase()===e.toLowerCase()))(e)?o?.(e):c.push(e)}return n?c.slice(0,n):c}var I=e(d(),1),L=i(),Ve={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[`,`],hiddenInputValuesDivider:`,`,openOnFocus:!0,size:`sm`},R=re(e=>{let r=ne([`Input`,`InputWrapper`,`TagsInput`],Ve,e),{classNames:i,className:a,style:s,styles:l,unstyled:u,vars:d,size:f,value:ee,defaultValue:m,onChange:te,onKeyDown:h,maxTags:g,allowDuplicates:_,onDuplicate:re,variant:ie,data:y,dropdownOpened:ae,defaultDropdownOpened:b,onDropdownOpen:oe,onDropdownClose:se,selectFirstOptionOnChange:ce,selectFirstOptionOnDropdownOpen:x,onOptionSubmit:le,comboboxProps:S,filter:ue,limit:de,withScrollArea:C,maxDropdownHeight:w,floatingHeight:fe,searchValue:T,defaultSearchValue:pe,onSearchChange:me,readOnly:E,disabled:D,splitChars:O,onFocus:he,onBlur:ge,onPaste:_e,radius:k,rightSection:ve,rightSectionWidth:ye,rightSectionPointerEvents:be,rightSectionProps:xe,leftSection:Se,leftSectionWidth:Ce,leftSectionPointerEvents:A,leftSectionProps:we,inputContainer:ke,inputWrapperOrder:M,withAsterisk:Me,required:N,labelProps:P,descriptionProps:Ne,errorProps:F,successProps:Pe,wrapperProps:ze,description:R,label:He,error:z,success:Ue,withErrorStyles:We,withSuccessStyles:Ge,name:Ke,form:qe,id:Je,clearable:Ye,clearSectionMode:Xe,clearButtonProps:Ze,hiddenInputProps:Qe,hiddenInputValuesDivider:$e,mod:et,renderOption:B,renderPill:V,onRemove:tt,onClear:nt,onMaxTags:rt,scrollAreaProps:it,acceptValueOnBlur:at,isDuplicate:H,openOnFocus:ot,attributes:st,ref:U,loading:ct,loadingPosition:lt,withPillsReorder:W,...ut}=r,dt=p(Je),ft=Oe({id:dt,label:He,labelProps:P,inputWrapperOrder:M}),pt=De(y),G=je(pt),mt=(0,I.useRef)(null),ht=o(mt,U),K=Ee({opened:ae,defaultOpened:b,onDropdownOpen:()=>{oe?.(),x&&K.selectFirstOption()},onDropdownClose:()=>{se?.(),K.resetSelectedOption()}}),{styleProps:gt,rest:{type:_t,autoComplete:vt,...yt}}=v(ut),[q,J]=c({value:ee,defaultValue:m,finalValue:[],onChange:te}),{getPillProps:bt,getListProps:Y,handleInputKeyDown:xt}=Ie({value:q,onChange:J,enabled:W&&!D&&!E}),[X,St]=c({value:T,defaultValue:pe,finalValue:``,onChange:me}),Z=e=>{St(e),K.resetSelectedOption()},Q=n({name:`TagsInput`,classes:{},props:r,classNames:i,styles:l,unstyled:u}),{resolvedClassNames:$,resolvedStyles:Ct}=t({props:r,styles:l,classNames:i}),wt=e=>{(H?H(e,q):q.some(t=>t.toLowerCase()===e.toLowerCase()))&&(re?.(e),!_)?Z(``):q.length>=g?rt?.(e):(le?.(e),Z(``),e.length>0&&J([...q,e]))},Tt=e=>{if(h?.(e),e.defaultPrevented||e.isPropagationStopped())return;let t=X.trim(),{length:n}=t;if(O.includes(e.key)&&n>0&&(J(Be({splitChars:O,allowDuplicates:_,maxTags:g,value:X,currentTags:q,isDuplicate:H,onDuplicate:re})),Z(``),e.preventDefault()),e.key===`Enter`&&n>0&&!e.nativeEvent.isComposing){if(e.preventDefault(),document.querySelector(`#${K.listId} [data-combobox-option][data-combobox-selected]`))return;wt(t)}e.key===`Backspace`&&n===0&&q.length>0&&!e.nativeEvent.isComposing&&!E&&(tt?.(q[q.length-1]),J(q.slice(0,q.length-1))),xt(e)},Et=e=>{if(_e?.(e),e.preventDefault(),e.clipboardData){let t=e.clipboardData.getData(`text/plain`);J(Be({splitChars:O,allowDuplicates:_,maxTags:g,value:`${X}${t}`,currentTags:q,isDuplicate:H,onDuplicate:re})),Z(``)}},Dt=q.map((e,t)=>{let n=()=>{let n=q.slice();n.splice(t,1),J(n),tt?.(e)},r=bt(t);return V?(0,L.jsx)(I.Fragment,{children:V({option:G[e]||{value:e,label:e,disabled:!1},value:e,onRemove:n,disabled:D||E,reorderProps:r})},`${e}-${t}`):(0,L.jsx)(Fe,{withRemoveButton:!E,onRemove:n,unstyled:u,disabled:D,attributes:st,...Q(`pill`),...r,children:e},`${e}-${t}`)});(0,I.useEffect)(()=>{ce&&K.selectFirstOption()},[ce,q,X]);let Ot=(0,L.jsx)(j.ClearButton,{...Ze,onClear:()=>{J([]),Z(``),mt.current?.focus(),K.openDropdown(),nt?.()}});return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(j,{store:K,classNames:$,styles:Ct,unstyled:u,size:f,readOnly:E,__staticSelector:`TagsInput`,attributes:st,floatingHeight:fe,onOptionSubmit:e=>{le?.(e),Z(``),q.length>=g?rt?.(e):J([...q,G[e].value]),K.resetSelectedOption()},...S,children:[(0,L.jsx)(j.DropdownTarget,{children:(0,L.jsx)(Le,{...gt,__staticSelector:`TagsInput`,classNames:$,styles:Ct,unstyled:u,size:f,className:a,style:s,variant:ie,disabled:D,radius:k,rightSection:ve,__clearSection:Ot,__clearable:Ye&&q.length>0&&!D&&!E,__clearSectionMode:Xe,rightSectionWidth:ye,rightSectionPointerEvents:be,rightSectionProps:xe,leftSection:Se,leftSectionWidth:Ce,leftSectionPointerEvents:A,leftSectionProps:we,loading:ct,loadingPosition:lt,inputContainer:ke,inputWrapperOrder:M,withAsterisk:Me,required:N,labelProps:P,descriptionProps:Ne,errorProps:F,successProps:Pe,wrapperProps:ze,description:R,label:He,error:z,success:Ue,withErrorStyles:We,withSuccessStyles:Ge,__stylesApiProps:{...r,multiline:!0},id:dt,mod:et,attributes:st,children:(0,L.jsxs)(Fe.Group,{disabled:D,unstyled:u,...Q(`pillsList`),...Y(),children:[Dt,(0,L.jsx)(j.EventsTarget,{autoComplete:vt,withExpandedAttribute:!0,children:(0,L.jsx)(Le.Field,{...yt,ref:ht,...Q(`inputField`),unstyled:u,onKeyDown:Tt,onFocus:e=>{he?.(e),ot&&K.openDropdown()},onBlur:e=>{ge?.(e),at&&wt(X),K.closeDropdown()},onPaste:Et,value:X,onChange:e=>{Ae(e)||Z(e.currentTarget.value)},required:N&&q.length===0,disabled:D,readOnly:E,id:dt})})]})})}),(0,L.jsx)(Te,{data:Re({data:pt,value:q}),hidden:E||D,filter:ue,search:X,limit:de,hiddenWhenEmpty:!0,withScrollArea:C,maxDropdownHeight:w,unstyled:u,labelId:ft,"aria-label":ft?void 0:ut[`aria-label`],renderOption:B,scrollAreaProps:it})]}),(0,L.jsx)(j.HiddenInput,{name:Ke,form:qe,value:q,valuesDivider:$e,disabled:D,...Qe})]})});R.classes={...Pe.classes,...j.classes},R.displayName=`@mantine/core/TagsInput`;var He=ie(`outline`,`player-pause`,`PlayerPause`,[[`path`,{d:`M6 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-0`}],[`path`,{d:`M14 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-1`}]]),z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Ue=new z(`
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
}`),We=new z(`
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
}`),Ge=new z(`
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
}`),Ke=new z(`
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
}`),qe=new z(`
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
}`),Je=new z(`
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
}`),Ye=new z(`
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
}`),Xe=new z(`
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
    `),Ze=new z(`
    query Recipients($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    members(first: 20, where: {search: $search}) {
      nodes {
        id
        user {
          ...Person
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),Qe=new z(`
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
}`),$e=new z(`
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
}`),et=new z(`
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
}`),B={en:{title:`Settings`,parts:`Parts of the settings`,part:{"":`Policy`,limits:`Limits`,retention:`Retention`,"approval-rules":`Approval rules`,"welcome-letter":`Welcome letter`,pause:`Pause`},readOnly:{title:`You can read these settings, but not change them`,lead:`To change them, your role needs the permission “Configure policies”.`},readOnlyWelcome:`The welcome letter is for those who manage members. If you need it, ask an admin of your organization.`,unsaved:`There are changes that are not saved yet.`,save:`Save changes`,discard:`Discard changes`,saved:`Saved. It holds from now on.`,overtaken:{title:`Somebody else has changed these settings meanwhile`,lead:`What you have not touched shows the new values. What you typed is still here, and not saved.`,take:`Take over the new values`,keep:`Keep what I typed`},leave:{title:`Leave without saving?`,lead:`What you changed here is not saved, and would be lost.`,act:`Leave without saving`},whoComesIn:`Who can be invited`,howLong:`How long invitations and links are valid`,howMany:`How many, and by whom`,limitsTitle:`Limits against accidents`,limitsLead:`They stop a script gone wrong or a stolen account before it floods the world with letters. Whoever reaches one is told so, and can go on later.`,fields:{domains:{label:`Addresses that may be invited`,what:`Holds for invitations and for whoever comes in by a link. Whoever is invited already stays so.`},allowedDomains:{label:`Listed domains`,what:`Such as example.com. What stands beneath a domain, such as mail.example.com, counts too. Approval rules look at this list as well.`},defaultInvitationDays:{label:`Usual days of an invitation`,what:`So many days an invitation is valid, unless whoever invites chooses otherwise.`},longestInvitationDays:{label:`Most days of an invitation`,what:`Nobody can choose more days than this; 30 at most.`},linksAllowed:{label:`Shareable links`,what:`Admins can make a link that lets one person in, without a letter. Links that are out go on working.`},longestLinkLife:{label:`Longest life of a link`,what:`A new link stops working after this time at the latest.`},seats:{label:`Seats`,what:`How many can belong here. Members, open invitations and active links each take a seat. Empty: as many as you like.`},maxAdmins:{label:`Most admins`,what:`More are possible, but the screen of roles points them out. Empty: as many as you like.`},mayInvite:{label:`Who may invite`,what:`Whoever has this permission can invite people to what they have themselves. Whoever manages members always can.`},invitationsPerUserAndDay:{label:`Invitations and links by one person on a day`,what:`Imports do not count. Usually 1,000.`},invitationsPerDay:{label:`Invitations and links by all together on a day`,what:`A day is one of universal time (UTC). Usually 20,000.`},openInvitations:{label:`Open invitations at once`,what:`Those that are neither accepted nor over. Usually 50,000.`},lettersPerAddressAndDay:{label:`Letters to one address in 24 hours`,what:`So that sending again and again annoys nobody. Usually 10.`},retentionDays:{label:`Personal data of ended invitations`,what:`Ended means accepted, declined, revoked, rejected or expired. Erased are the name, the address and the message; that there was an invitation, and what became of it, stays in the log under a pseudonym. Members and their accounts are not touched.`}},domains:{ALL:`Any address`,LISTED:`Only addresses in the listed domains`},thousands:`,`,decimals:`.`,addDomain:`Add a domain`,noDomain:`One of these is no domain. Write it like example.com.`,life:{ONE_HOUR:`One hour`,TWENTY_FOUR_HOURS:`One day`,FORTY_EIGHT_HOURS:`Two days`,SEVEN_DAYS:`A week`},links:{yes:`Can be made`,no:`Cannot be made`},noBound:`No limit`,seatsTaken:(e,t)=>t===null?`${e} taken`:`${e} of ${t} taken`,overfull:`More are taken than there are. Nobody is sent away, but nobody new can be invited.`,keepAll:`Keep it`,erase:`Erase it some time after the end`,eraseAfter:`Erase after so many days`,earlier:{title:`Erase personal data earlier?`,lead:e=>`Names, addresses and messages of all invitations that ended more than ${e} days ago are erased soon. That cannot be undone.`,act:`Erase earlier`},pause:{title:`Pause invitations`,lead:`A pause closes all ways in at once: nobody can be invited, no letter of invitation goes out, and neither invitations nor links let anybody in. Imports wait. What is open can still be declined and revoked, and members work on as before.`,until:`Until when`,choices:{hour:`For an hour`,today:`For the rest of today`,week:`For a week`,other:`Until…`},moment:`Day and time`,momentHint:`At most a year ahead.`,reason:`Reason`,reasonHint:`Optional. All members read it, and it stands in the log.`,act:`Pause invitations`,done:`Invitations are paused.`,paused:`Invitations are paused`,pausedUntil:e=>`Until ${e}. Then the ways in open again by themselves.`,resume:`Resume now`,resumed:`Invitations go on. Letters and imports that waited go on, too.`,change:`Change the pause`,cancel:`Leave it as it is`,ends:e=>`until ${e}`}},de:{title:`Einstellungen`,parts:`Teile der Einstellungen`,part:{"":`Regeln`,limits:`Grenzen`,retention:`Aufbewahrung`,"approval-rules":`Freigaberegeln`,"welcome-letter":`Willkommensbrief`,pause:`Pause`},readOnly:{title:`Sie können diese Einstellungen lesen, aber nicht ändern`,lead:`Um sie zu ändern, braucht Ihre Rolle die Berechtigung „Regeln einstellen“.`},readOnlyWelcome:`Der Willkommensbrief ist denen vorbehalten, die Mitglieder verwalten. Wenn Sie ihn brauchen, fragen Sie einen Admin Ihrer Organisation.`,unsaved:`Es gibt Änderungen, die noch nicht gespeichert sind.`,save:`Änderungen speichern`,discard:`Änderungen verwerfen`,saved:`Gespeichert. Es gilt ab jetzt.`,overtaken:{title:`Jemand anders hat diese Einstellungen inzwischen geändert`,lead:`Was Sie nicht berührt haben, zeigt die neuen Werte. Was Sie eingegeben haben, steht noch da und ist nicht gespeichert.`,take:`Neue Werte übernehmen`,keep:`Meine Eingaben behalten`},leave:{title:`Ohne Speichern verlassen?`,lead:`Was Sie hier geändert haben, ist nicht gespeichert und ginge verloren.`,act:`Ohne Speichern verlassen`},whoComesIn:`Wer eingeladen werden kann`,howLong:`Wie lange Einladungen und Links gelten`,howMany:`Wie viele, und durch wen`,limitsTitle:`Grenzen gegen Unfälle`,limitsLead:`Sie halten ein fehlerhaftes Skript oder ein gestohlenes Konto auf, bevor es die Welt mit Briefen überschwemmt. Wer an eine Grenze stößt, erfährt es und kann später weitermachen.`,fields:{domains:{label:`Adressen, die eingeladen werden dürfen`,what:`Gilt für Einladungen und für alle, die über einen Link kommen. Wer schon eingeladen ist, bleibt es.`},allowedDomains:{label:`Aufgeführte Domains`,what:`Zum Beispiel example.com. Was darunter steht, etwa mail.example.com, zählt mit. Auch Freigaberegeln richten sich nach dieser Liste.`},defaultInvitationDays:{label:`Übliche Tage einer Einladung`,what:`So viele Tage gilt eine Einladung, wenn beim Einladen nichts anderes gewählt wird.`},longestInvitationDays:{label:`Höchstens Tage einer Einladung`,what:`Mehr Tage kann niemand wählen; 30 sind das Höchste.`},linksAllowed:{label:`Teilbare Links`,what:`Admins können einen Link erstellen, der eine Person ohne Brief hereinlässt. Links, die schon unterwegs sind, gelten weiter.`},longestLinkLife:{label:`Längste Dauer eines Links`,what:`Nach dieser Zeit gilt ein neuer Link spätestens nicht mehr.`},seats:{label:`Plätze`,what:`Wie viele dazugehören können. Mitglieder, offene Einladungen und aktive Links nehmen je einen Platz ein. Leer: beliebig viele.`},maxAdmins:{label:`Höchstens Admins`,what:`Mehr sind möglich, aber der Bereich „Rollen“ weist darauf hin. Leer: beliebig viele.`},mayInvite:{label:`Wer einladen darf`,what:`Wer diese Berechtigung hat, kann andere zu dem einladen, was er selbst hat. Wer Mitglieder verwaltet, kann es immer.`},invitationsPerUserAndDay:{label:`Einladungen und Links einer Person am Tag`,what:`Importe zählen nicht. Üblich sind 1.000.`},invitationsPerDay:{label:`Einladungen und Links aller zusammen am Tag`,what:`Gemeint sind Tage der Weltzeit (UTC). Üblich sind 20.000.`},openInvitations:{label:`Offene Einladungen zugleich`,what:`Solche, die weder angenommen noch vorbei sind. Üblich sind 50.000.`},lettersPerAddressAndDay:{label:`Briefe an eine Adresse in 24 Stunden`,what:`Damit wiederholtes Senden niemanden belästigt. Üblich sind 10.`},retentionDays:{label:`Personenbezogene Daten beendeter Einladungen`,what:`Beendet heißt: angenommen, abgelehnt, zurückgezogen, nicht freigegeben oder abgelaufen. Gelöscht werden Name, Adresse und Nachricht; dass es eine Einladung gab und was daraus wurde, bleibt unter einem Pseudonym im Protokoll. Mitglieder und ihre Konten sind nicht betroffen.`}},domains:{ALL:`Jede Adresse`,LISTED:`Nur Adressen der aufgeführten Domains`},thousands:`.`,decimals:`,`,addDomain:`Domain hinzufügen`,noDomain:`Eine davon ist keine Domain. Schreiben Sie sie wie example.com.`,life:{ONE_HOUR:`Eine Stunde`,TWENTY_FOUR_HOURS:`Ein Tag`,FORTY_EIGHT_HOURS:`Zwei Tage`,SEVEN_DAYS:`Eine Woche`},links:{yes:`Können erstellt werden`,no:`Können nicht erstellt werden`},noBound:`Keine Grenze`,seatsTaken:(e,t)=>t===null?`${e} belegt`:`${e} von ${t} belegt`,overfull:`Es sind mehr belegt, als es gibt. Niemand muss gehen, aber niemand Neues kann eingeladen werden.`,keepAll:`Behalten`,erase:`Einige Zeit nach dem Ende löschen`,eraseAfter:`Nach so vielen Tagen löschen`,earlier:{title:`Personenbezogene Daten früher löschen?`,lead:e=>`Namen, Adressen und Nachrichten aller Einladungen, die vor mehr als ${e} Tagen endeten, werden bald gelöscht. Das lässt sich nicht rückgängig machen.`,act:`Früher löschen`},pause:{title:`Einladungen pausieren`,lead:`Eine Pause schließt sofort alle Wege herein: Niemand kann eingeladen werden, kein Einladungsbrief geht hinaus, und weder Einladungen noch Links lassen jemanden ein. Importe warten. Was offen ist, kann weiter abgelehnt und zurückgezogen werden, und Mitglieder arbeiten weiter wie bisher.`,until:`Wie lange`,choices:{hour:`Eine Stunde`,today:`Den Rest des Tages`,week:`Eine Woche`,other:`Bis …`},moment:`Tag und Uhrzeit`,momentHint:`Höchstens ein Jahr voraus.`,reason:`Grund`,reasonHint:`Freiwillig. Alle Mitglieder lesen ihn, und er steht im Protokoll.`,act:`Einladungen pausieren`,done:`Einladungen sind pausiert.`,paused:`Einladungen sind pausiert`,pausedUntil:e=>`Bis ${e}. Dann öffnen sich die Wege herein von selbst wieder.`,resume:`Jetzt fortsetzen`,resumed:`Es geht weiter, auch mit Briefen und Importen, die gewartet haben.`,change:`Pause ändern`,cancel:`So lassen`,ends:e=>`bis ${e}`}}};function V(){let e=C(B).readOnly;return(0,L.jsx)(fe,{tone:`idle`,title:e.title,children:(0,L.jsx)(`p`,{children:e.lead})})}function tt(e){let[t,n]=(0,I.useState)({}),[r,i]=(0,I.useState)(e),a=nt(t,e),o=Object.keys(a).length>0;return{values:{...e,...t},changed:a,touched:o,overtaken:o&&Object.keys(nt(r,e)).length>0,set(t,r){o||i(e),n(e=>({...e,[t]:r}))},reset:()=>n({}),keep:()=>i(e)}}function nt(e,t){let n={};for(let r of Object.keys(e))JSON.stringify(e[r])!==JSON.stringify(t[r])&&(n[r]=e[r]);return n}var rt=[`name`,`roleAtLeast`,`outsideListedDomains`,`batchLargerThan`,`lifeLongerThanDays`,`approvers`,`withinHours`];function it(e){return{name:e?.name??``,roleAtLeast:e?.roleAtLeast??null,outsideListedDomains:e?.outsideListedDomains??!1,batchLargerThan:e?.batchLargerThan??``,lifeLongerThanDays:e?.lifeLongerThanDays??``,approvers:e?.approvers??1,withinHours:e?.withinHours??72}}function at(e){return{name:e.name.trim(),roleAtLeast:e.roleAtLeast,outsideListedDomains:e.outsideListedDomains,batchLargerThan:H(e.batchLargerThan),lifeLongerThanDays:H(e.lifeLongerThanDays),approvers:H(e.approvers)??0,withinHours:H(e.withinHours)??0}}function H(e){return typeof e==`number`?e:null}var ot=[`no`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],st=[`keine`,`Eine`,`Zwei`,`Drei`,`Vier`,`Fünf`,`Sechs`,`Sieben`,`Acht`,`Neun`,`Zehn`],U={en:{words:{role:{VIEWER:`somebody is invited, in whatever role`,MEMBER:`somebody is invited as a member or higher`,ADMIN:`somebody is invited as an admin`},outside:`the address is outside the listed domains`,batch:e=>`more than ${e} are invited at once`,life:(e,t)=>`the invitation is valid for more than ${e} ${t===1?`day`:`days`}`,hours:e=>e===1?`an hour`:`${e} hours`,days:e=>e===1?`a day`:`${e} days`,sentence:(e,t,n)=>`${ot[e]??e} ${e===1?`has`:`have`} to approve within ${t} when ${n}.`},title:`Approval rules`,lead:`What a rule is about waits until others than the inviter have approved it; only then a letter goes out. Where several rules apply, the most approvers are needed, and the shortest time counts.`,create:`New rule`,none:`No invitation needs an approval yet`,noneLead:`A rule lets others look before a letter goes out: for admins, for addresses from elsewhere, or when many are invited at once. While you make one, you see which invitations of the past it would have stopped.`,edit:`Edit`,delete:`Delete`,deleteTitle:e=>`Delete the rule “${e}”?`,deleteLead:`New invitations need no approval because of it any more. Those that wait for an approval go on waiting.`,deleteAct:`Delete the rule`,deleted:`The rule is deleted.`,saved:`The rule is saved. It holds for invitations from now on.`,titleNew:`New approval rule`,titleEdit:`Edit the approval rule`,name:`Name`,nameHint:`Inviters and approvers read it, such as “Admins need a second look”.`,when:`It is about invitations for which all of this is true:`,role:`As this role or higher`,anyRole:`Any role`,outside:`To an address outside the listed domains`,outsideHint:`The list stands under Policy.`,outsideEmpty:`No domain is listed yet, so that every address is outside. The list stands under Policy.`,batch:`More at once than`,batchHint:`Empty: any number.`,life:`Valid for more days than`,lifeHint:`1 to 29. Empty: any time.`,approvers:`How many have to approve`,approversHint:`1 to 10, besides whoever invites.`,within:`Within how many hours`,withinHint:`1 to 720. After that the invitation has expired.`,save:`Save the rule`,cancel:`Cancel`,trial:{title:`What it would have done`,since:`Since`,days:e=>`${e} days`,needsCondition:`Choose at least one condition to see which invitations it would have stopped.`,trying:`Trying it out…`,failed:`The rule cannot be tried with these values.`,none:e=>`Nobody was invited in the last ${e} days.`,told:(e,t,n,r)=>`Of ${t} ${e===1?`invitation`:`invitations`} made since, ${n===0?`none`:r} would have awaited an approval.`,list:`Invitations that it would have stopped`,more:e=>`and ${e} more`}},de:{words:{role:{VIEWER:`jemand eingeladen wird, in welcher Rolle auch immer`,MEMBER:`jemand als Mitglied oder höher eingeladen wird`,ADMIN:`jemand als Admin eingeladen wird`},outside:`die Adresse außerhalb der aufgeführten Domains liegt`,batch:e=>`mehr als ${e} auf einmal eingeladen werden`,life:(e,t)=>`die Einladung länger als ${e} ${t===1?`Tag`:`Tage`} gilt`,hours:e=>e===1?`einer Stunde`:`${e} Stunden`,days:e=>e===1?`eines Tages`:`${e} Tagen`,sentence:(e,t,n)=>`${st[e]??e} ${e===1?`Person muss`:`Personen müssen`} innerhalb von ${t} zustimmen, wenn ${n}.`},title:`Freigaberegeln`,lead:`Was eine Regel betrifft, wartet, bis andere als der Einladende zugestimmt haben; erst dann geht ein Brief hinaus. Wo mehrere Regeln gelten, zählen die meisten Zustimmungen und die kürzeste Zeit.`,create:`Neue Regel`,none:`Noch braucht keine Einladung eine Freigabe`,noneLead:`Eine Regel lässt andere draufsehen, bevor ein Brief hinausgeht: bei Admins, bei Adressen von anderswo oder wenn viele auf einmal eingeladen werden. Während Sie eine anlegen, sehen Sie, welche früheren Einladungen sie angehalten hätte.`,edit:`Bearbeiten`,delete:`Löschen`,deleteTitle:e=>`Regel „${e}“ löschen?`,deleteLead:`Neue Einladungen brauchen ihretwegen keine Freigabe mehr. Die auf eine Freigabe warten, warten weiter.`,deleteAct:`Regel löschen`,deleted:`Die Regel ist gelöscht.`,saved:`Die Regel ist gespeichert. Sie gilt für Einladungen ab jetzt.`,titleNew:`Neue Freigaberegel`,titleEdit:`Freigaberegel bearbeiten`,name:`Name`,nameHint:`Einladende und Freigebende lesen ihn, zum Beispiel „Admins nur zu zweit“.`,when:`Sie betrifft Einladungen, für die all das zutrifft:`,role:`Als diese Rolle oder höher`,anyRole:`Jede Rolle`,outside:`An eine Adresse außerhalb der aufgeführten Domains`,outsideHint:`Die Liste steht unter „Regeln“.`,outsideEmpty:`Noch ist keine Domain aufgeführt; jede Adresse liegt also außerhalb. Die Liste steht unter „Regeln“.`,batch:`Mehr auf einmal als`,batchHint:`Leer: beliebig viele.`,life:`Mehr Tage gültig als`,lifeHint:`1 bis 29. Leer: beliebig lange.`,approvers:`Wie viele zustimmen müssen`,approversHint:`1 bis 10, außer dem Einladenden.`,within:`Innerhalb von so vielen Stunden`,withinHint:`1 bis 720. Danach ist die Einladung abgelaufen.`,save:`Regel speichern`,cancel:`Abbrechen`,trial:{title:`Was sie getan hätte`,since:`Seit`,days:e=>`${e} Tagen`,needsCondition:`Wählen Sie mindestens eine Bedingung, um zu sehen, welche Einladungen sie angehalten hätte.`,trying:`Wird ausprobiert …`,failed:`Mit diesen Werten lässt sich die Regel nicht ausprobieren.`,none:e=>`In den letzten ${e} Tagen wurde niemand eingeladen.`,told:(e,t,n,r)=>`Von ${t} ${e===1?`Einladung`:`Einladungen`} seither ${n===1?`hätte`:`hätten`} ${n===0?`keine`:r} auf eine Freigabe gewartet.`,list:`Einladungen, die sie angehalten hätte`,more:e=>`und ${e} weitere`}}},ct=[`VIEWER`,`MEMBER`,`ADMIN`];function lt({form:e,problems:t,domainsListed:n}){let r=C(U),i=C(me).role,a=O(),o=n=>{let r=S(t,n);return{...e.getInputProps(n),error:r&&a(r)}},s={allowDecimal:!1,allowNegative:!1};return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(N,{label:r.name,description:r.nameHint,...o(`name`),maxLength:100,"data-autofocus":!0}),(0,L.jsx)(Ce,{legend:r.when,children:(0,L.jsxs)(u,{gap:`sm`,children:[(0,L.jsx)(M,{label:r.role,placeholder:r.anyRole,data:ct.map(e=>({value:e,label:i[e]})),clearable:!0,clearButtonProps:{"aria-label":r.anyRole},...o(`roleAtLeast`)}),(0,L.jsxs)(Me,{cols:{base:1,xs:2},children:[(0,L.jsx)(A,{label:r.batch,description:r.batchHint,...s,...o(`batchLargerThan`)}),(0,L.jsx)(A,{label:r.life,description:r.lifeHint,...s,...o(`lifeLongerThanDays`)})]}),(0,L.jsx)(Se,{label:r.outside,description:n?r.outsideHint:r.outsideEmpty,...e.getInputProps(`outsideListedDomains`,{type:`checkbox`})})]})}),(0,L.jsxs)(Me,{cols:{base:1,xs:2},children:[(0,L.jsx)(A,{label:r.approvers,description:r.approversHint,...s,...o(`approvers`)}),(0,L.jsx)(A,{label:r.within,description:r.withinHint,...s,...o(`withinHours`)})]})]})}var W={tabs:`_tabs_19vyx_1`,field:`_field_19vyx_29`,label:`_label_19vyx_45`,description:`_description_19vyx_46`,value:`_value_19vyx_61`,error:`_error_19vyx_69`,bar:`_bar_19vyx_87`,rules:`_rules_19vyx_108`,rule:`_rule_19vyx_108`,trial:`_trial_19vyx_131`,stopped:`_stopped_19vyx_137`,letter:`_letter_19vyx_153`,preview:`_preview_19vyx_160`,plain:`_plain_19vyx_175`},ut=[7,30,90],dt=864e5;function ft({rule:e}){let[t,n]=(0,I.useState)(30),i=C(U).trial,a=(0,I.useId)();return(0,L.jsxs)(`section`,{className:W.trial,"aria-labelledby":a,children:[(0,L.jsxs)(m,{justify:`space-between`,mb:`xs`,children:[(0,L.jsx)(h,{fw:600,id:a,children:i.title}),(0,L.jsx)(r,{size:`xs`,"aria-label":i.since,value:String(t),onChange:e=>n(Number(e)),data:ut.map(e=>({value:String(e),label:i.days(e)}))})]}),(0,L.jsx)(pt,{rule:e,days:t})]})}function pt({rule:e,days:t}){let n=C(U).trial,r=ue(),{id:i}=b().organization,{roleAtLeast:a,outsideListedDomains:o,batchLargerThan:s,lifeLongerThanDays:c}=e,l=JSON.stringify({roleAtLeast:a,outsideListedDomains:o,batchLargerThan:s,lifeLongerThanDays:c}),[u]=P(l,300),d=(0,I.useMemo)(()=>new Date(Date.now()-t*dt).toISOString(),[t]),f=!a&&!o&&s===null&&c===null,{data:p,error:ee,waiting:m}=x(Ge,{organizationId:i,rule:JSON.parse(u),since:d,manages:r},{pause:f||u!==l});return f?(0,L.jsx)(G,{children:n.needsCondition}):ee&&u===l?(0,L.jsx)(G,{children:n.failed}):p?.simulatePolicy?(0,L.jsx)(mt,{of:p.simulatePolicy,days:t,waiting:m||u!==l}):(0,L.jsx)(G,{children:n.trying})}function G({children:e}){return(0,L.jsx)(h,{size:`sm`,role:`status`,children:e})}function mt({of:e,days:t,waiting:n}){let r=C(U).trial,{number:i}=k(),{checked:a,stopped:o,invitations:s}=e,c=s?.nodes??[];return(0,L.jsxs)(`div`,{"aria-busy":n,children:[(0,L.jsx)(G,{children:a===0?r.none(t):r.told(a,i(a),o,i(o))}),c.length>0&&(0,L.jsxs)(`ul`,{className:W.stopped,"aria-label":r.list,children:[c.map(e=>(0,L.jsxs)(`li`,{children:[(0,L.jsx)(`span`,{children:e.email}),(0,L.jsxs)(h,{span:!0,size:`sm`,c:`dimmed`,children:[(0,L.jsx)(E,{of:e}),` · `,(0,L.jsx)(pe,{time:e.createdAt})]})]},e.id)),o>c.length&&(0,L.jsx)(`li`,{children:r.more(i(o-c.length))})]})]})}function ht(e,t,n){let{roleAtLeast:r,outsideListedDomains:i,batchLargerThan:a,lifeLongerThanDays:o}=e;return[r&&t.role[r],i&&t.outside,a!==null&&t.batch(n.number(a)),o!==null&&t.life(n.number(o),o)].filter(e=>typeof e==`string`)}function K(e,t,n){let{approvers:r,withinHours:i}=e,a=i%24==0?t.days(i/24):t.hours(i);return t.sentence(r,a,n.list(ht(e,t,n)))}function gt({rule:e,domainsListed:t,saved:n,close:r}){let i=C(U),a=k(),o=xe({initialValues:it(e)}),{save:s,saving:c,problems:l}=_t(e,()=>{n(),r()}),d=at(o.values),p=ht(d,i.words,a).length>0?K(d,i.words,a):null;return(0,L.jsx)(ve,{title:e?i.titleEdit:i.titleNew,close:r,size:`lg`,children:(0,L.jsx)(`form`,{noValidate:!0,onSubmit:o.onSubmit(e=>void s(e)),children:(0,L.jsxs)(u,{children:[(0,L.jsx)(lt,{form:o,problems:l,domainsListed:t}),p&&(0,L.jsx)(h,{fw:600,role:`status`,children:p}),(0,L.jsx)(ft,{rule:d}),(0,L.jsx)(D,{of:l,fields:rt}),(0,L.jsxs)(m,{justify:`flex-end`,children:[(0,L.jsx)(f,{variant:`default`,onClick:r,children:i.cancel}),(0,L.jsx)(f,{type:`submit`,loading:c,children:i.save})]})]})})})}function _t(e,t){let[n]=(0,I.useState)(e),r=b().organization.id,[i,a]=y(Ke),[o,s]=y(qe),[c,l]=(0,I.useState)([]),u=C(U),d=T();async function f(e){let a=at(e),s=n?await o({input:{organizationId:r,ruleId:n.id,...nt(a,at(it(n)))}}):await i({input:{organizationId:r,...a}});l(s.problems),s.problems.length>0||(d.done(u.saved),t())}return{save:f,saving:a||s,problems:c}}function vt({policy:e,again:t}){let{may:n}=b(),[r,i]=(0,I.useState)(null),a=C(U),o=n(`CONFIGURE_POLICIES`),s=()=>i(null),c=o&&(0,L.jsx)(f,{leftSection:(0,L.jsx)(g,{size:16,"aria-hidden":!0}),onClick:()=>i({act:`create`}),disabled:e.approvalRules.length>=50,children:a.create}),l=e.allowedDomains.length>0;return(0,L.jsxs)(u,{children:[!o&&(0,L.jsx)(V,{}),(0,L.jsx)(w,{title:a.title,actions:e.approvalRules.length>0&&c,children:e.approvalRules.length===0?(0,L.jsx)(se,{title:a.none,lead:a.noneLead,icon:(0,L.jsx)(te,{"aria-hidden":!0}),children:c}):(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(h,{size:`sm`,c:`dimmed`,maw:680,mb:`md`,children:a.lead}),(0,L.jsx)(`ul`,{className:W.rules,children:e.approvalRules.map(e=>(0,L.jsx)(yt,{rule:e,open:o?i:void 0},e.id))})]})}),r?.act===`create`&&(0,L.jsx)(gt,{domainsListed:l,saved:t,close:s}),r?.act===`edit`&&(0,L.jsx)(gt,{rule:r.rule,domainsListed:l,saved:t,close:s}),r?.act===`delete`&&(0,L.jsx)(q,{rule:r.rule,deleted:t,close:s})]})}function yt({rule:e,open:t}){let n=C(U),r=k();return(0,L.jsxs)(`li`,{className:W.rule,ref:ce(e.id),"data-mark":!0,children:[(0,L.jsxs)(`div`,{children:[(0,L.jsx)(a,{order:3,size:`h5`,children:e.name}),(0,L.jsx)(h,{size:`sm`,children:K(e,n.words,r)})]}),t&&(0,L.jsxs)(m,{gap:`xs`,children:[(0,L.jsxs)(f,{variant:`default`,size:`sm`,onClick:()=>t({act:`edit`,rule:e}),children:[n.edit,(0,L.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,L.jsxs)(f,{variant:`default`,size:`sm`,onClick:()=>t({act:`delete`,rule:e}),children:[n.delete,(0,L.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})]})}function q({rule:e,deleted:t,close:n}){let{organization:r}=b(),[i]=y(Je),a=C(U),o=T();return(0,L.jsx)(be,{title:a.deleteTitle(e.name),lead:a.deleteLead,act:a.deleteAct,confirm:async()=>{let{problems:n}=await i({input:{organizationId:r.id,ruleId:e.id}});return n.length>0?n:(o.done(a.deleted),t(),[])},close:n})}function J({touched:e}){let[t,n]=(0,I.useState)(null),[,r]=_(),i=C(B).leave;return(0,I.useEffect)(()=>{if(!e)return;let t=e=>e.preventDefault(),r=e=>{let t=bt(e);t!==null&&(e.preventDefault(),e.stopPropagation(),n(t))};return window.addEventListener(`beforeunload`,t),document.addEventListener(`click`,r,{capture:!0}),()=>{window.removeEventListener(`beforeunload`,t),document.removeEventListener(`click`,r,{capture:!0})}},[e]),t===null?null:(0,L.jsx)(be,{title:i.title,lead:i.lead,act:i.act,confirm:async()=>(r(t),[]),close:()=>n(null)})}function bt(e){if(e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return null;let t=e.target instanceof Element?e.target.closest(`a[href]`):null;return!t||t.target||t.origin!==location.origin||t.pathname===location.pathname?null:t.pathname+t.search}function Y({draft:e,save:t,saving:n,problems:r,fields:i,children:a}){let o=C(B),s=(0,I.useRef)(null);return(0,I.useEffect)(()=>{r.length>0&&s.current?.querySelector(`[aria-invalid="true"]`)?.focus()},[r]),(0,L.jsxs)(`form`,{ref:s,noValidate:!0,onSubmit:n=>{n.preventDefault(),e.touched&&t()},children:[(0,L.jsx)(J,{touched:e.touched}),(0,L.jsxs)(u,{children:[e.overtaken&&(0,L.jsx)(xt,{draft:e}),a,(0,L.jsx)(D,{of:r,fields:i})]}),e.touched&&(0,L.jsxs)(`div`,{className:W.bar,children:[(0,L.jsx)(h,{size:`sm`,fw:600,role:`status`,children:o.unsaved}),(0,L.jsxs)(m,{gap:`xs`,children:[(0,L.jsx)(f,{variant:`default`,onClick:e.reset,disabled:n,children:o.discard}),(0,L.jsx)(f,{type:`submit`,loading:n,children:o.save})]})]})]})}function xt({draft:e}){let t=C(B).overtaken;return(0,L.jsx)(fe,{tone:`warn`,role:`alert`,title:t.title,actions:(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(f,{size:`sm`,variant:`default`,onClick:e.reset,children:t.take}),(0,L.jsx)(f,{size:`sm`,variant:`default`,onClick:e.keep,children:t.keep})]}),children:(0,L.jsx)(`p`,{children:t.lead})})}var X=[`seats`,`maxAdmins`,`retentionDays`];function St(e){let{organization:t,may:n}=b(),[r,i]=y(We),[a,o]=(0,I.useState)([]),s=tt(e),c=O(),l=T(),u=C(B),d=!n(`CONFIGURE_POLICIES`);async function f(){let e=wt(s.changed);if(e.length===0){let n=await r({input:{organizationId:t.id,...s.changed}});e.push(...n.problems)}return o(e),e.length>0?e:(s.reset(),l.done(u.saved),[])}let p=e=>{let t=S(a,e);return e===`allowedDomains`&&t?.code===`INVALID`?u.noDomain:t&&c(t)};return{draft:s,saving:i,problems:a,save:f,readOnly:d,fields:Object.keys(e),field:e=>({label:u.fields[e].label,description:u.fields[e].what,error:p(e),readOnly:d,classNames:Z}),number:e=>({value:Ct(s.values[e]),onChange:t=>s.set(e,$(t)),allowDecimal:!1,allowNegative:!1})}}var Z={root:W.field,label:W.label,description:W.description,wrapper:W.value,error:W.error};function Q(e,...t){return Object.fromEntries(t.map(t=>[t,e[t]]))}function $(e){return typeof e==`number`?e:null}function Ct(e){return typeof e==`number`?e:``}function wt(e){return Object.entries(e).filter(([e,t])=>t===null&&!X.includes(e)).map(([e])=>({code:`REQUIRED`,field:e}))}var Tt=[`invitationsPerUserAndDay`,`invitationsPerDay`,`openInvitations`,`lettersPerAddressAndDay`];function Et({policy:e}){let t=St(Q(e,...Tt)),n=C(B);return(0,L.jsxs)(Y,{...t,children:[t.readOnly&&(0,L.jsx)(V,{}),(0,L.jsxs)(w,{title:n.limitsTitle,children:[(0,L.jsx)(h,{size:`sm`,c:`dimmed`,maw:680,mb:`xs`,children:n.limitsLead}),Tt.map(e=>(0,L.jsx)(A,{...t.field(e),...t.number(e),max:1e6,thousandSeparator:n.thousands,decimalSeparator:n.decimals},e))]})]})}var Dt=[`hour`,`today`,`week`,`other`],Ot=36e5;function kt(e,t,n){if(e===`hour`)return new Date(t.getTime()+Ot);if(e===`week`)return At(t,7,t.getHours(),t.getMinutes());if(e===`today`)return At(t,1,0,0);let r=new Date(n);return n===``||Number.isNaN(r.getTime())?null:r}function At(e,t,n,r){return new Date(e.getFullYear(),e.getMonth(),e.getDate()+t,n,r)}function jt(e){let t=e=>String(e).padStart(2,`0`);return`${[e.getFullYear(),t(e.getMonth()+1),t(e.getDate())].join(`-`)}T${t(e.getHours())}:${t(e.getMinutes())}`}function Mt({act:e,done:t,cancel:n}){let{organization:r}=b(),[i,a]=(0,I.useState)(`hour`),[o,s]=(0,I.useState)(``),[c,l]=(0,I.useState)(r.invitationsPaused?.reason??``),[d,p]=(0,I.useState)([]),[ee,te]=y($e),h=O(),ne=T(),g=C(B).pause;async function _(){let e=kt(i,new Date,o);if(!e)return p([{code:`REQUIRED`,field:`until`}]);let n={organizationId:r.id,until:e.toISOString(),reason:c.trim()||null},a=await ee({input:n});p(a.problems),a.problems.length>0||(ne.done(g.done),t())}let v=e=>{let t=S(d,e);return t&&h(t)};return(0,L.jsx)(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),_()},children:(0,L.jsxs)(u,{mt:`md`,maw:480,children:[(0,L.jsx)(F.Group,{label:g.until,value:i,onChange:e=>a(Dt.find(t=>t===e)??`hour`),error:i!==`other`&&v(`until`),children:(0,L.jsx)(u,{gap:`xs`,mt:`xs`,children:Dt.map(e=>(0,L.jsx)(F,{value:e,label:g.choices[e],description:(0,L.jsx)(Nt,{of:e})},e))})}),i===`other`&&(0,L.jsx)(N,{type:`datetime-local`,label:g.moment,description:g.momentHint,min:jt(new Date),value:o,onChange:e=>s(e.currentTarget.value),error:v(`until`)}),(0,L.jsx)(ye,{label:g.reason,description:g.reasonHint,value:c,onChange:e=>l(e.currentTarget.value),error:v(`reason`),maxLength:1e3,autosize:!0,minRows:2,maxRows:6}),(0,L.jsx)(D,{of:d,fields:[`until`,`reason`]}),(0,L.jsxs)(m,{gap:`xs`,children:[(0,L.jsx)(f,{type:`submit`,color:`red`,loading:te,leftSection:(0,L.jsx)(He,{size:16,"aria-hidden":!0}),children:e}),n&&(0,L.jsx)(f,{variant:`default`,onClick:n,children:g.cancel})]})]})})}function Nt({of:e}){let{moment:t}=k(),n=_e(n=>{let r=e===`other`?null:kt(e,new Date(n),``);return r?t(r.toISOString()):``}),r=C(B).pause;return n?(0,L.jsx)(h,{span:!0,inherit:!0,children:r.ends(n)}):null}function Pt(){let{organization:e,may:t}=b(),[n,r]=(0,I.useState)(!1),i=C(B).pause,a=e.invitationsPaused,o=_e(e=>a!==null&&Date.parse(a.until)>e),s=t(`CONFIGURE_POLICIES`);return(0,L.jsxs)(u,{children:[!s&&(0,L.jsx)(V,{}),a&&o&&(0,L.jsx)(Ft,{paused:a,change:s&&!n?()=>r(!0):void 0}),(!o||n)&&(0,L.jsxs)(w,{title:o?i.change:i.title,children:[(0,L.jsx)(h,{maw:680,children:i.lead}),s&&(0,L.jsx)(Mt,{act:o?i.change:i.act,done:()=>r(!1),cancel:o?()=>r(!1):void 0},String(o))]})]})}function Ft({paused:e,change:t}){let{organization:n,may:r}=b(),[i,a]=y(et),{moment:o}=k(),s=T(),c=C(B).pause;async function l(){let{problems:e}=await i({input:{organizationId:n.id}});e.length>0?s.refused(e):s.done(c.resumed)}return(0,L.jsxs)(w,{title:c.paused,children:[(0,L.jsx)(h,{children:c.pausedUntil(o(e.until))}),e.reason&&(0,L.jsxs)(h,{mt:`xs`,children:[c.reason,`: `,e.reason]}),r(`CONFIGURE_POLICIES`)&&(0,L.jsxs)(m,{mt:`md`,gap:`xs`,children:[(0,L.jsx)(f,{leftSection:(0,L.jsx)(Ne,{size:16,"aria-hidden":!0}),onClick:()=>void l(),loading:a,children:c.resume}),t&&(0,L.jsx)(f,{variant:`default`,onClick:t,children:c.change})]})]})}var It=[`ONE_HOUR`,`TWENTY_FOUR_HOURS`,`FORTY_EIGHT_HOURS`,`SEVEN_DAYS`];function Lt({form:e}){let t=C(B),{draft:n,field:r,number:i,readOnly:a}=e,{linksAllowed:o,longestLinkLife:s}=n.values;return(0,L.jsxs)(w,{title:t.howLong,children:[(0,L.jsx)(A,{...r(`defaultInvitationDays`),...i(`defaultInvitationDays`),max:30}),(0,L.jsx)(A,{...r(`longestInvitationDays`),...i(`longestInvitationDays`),max:30}),(0,L.jsx)(F.Group,{...r(`linksAllowed`),value:o?`yes`:`no`,onChange:e=>n.set(`linksAllowed`,e===`yes`),children:(0,L.jsxs)(u,{gap:`xs`,children:[(0,L.jsx)(F,{value:`yes`,label:t.links.yes,disabled:a}),(0,L.jsx)(F,{value:`no`,label:t.links.no,disabled:a})]})}),o&&(0,L.jsx)(M,{...r(`longestLinkLife`),data:It.map(e=>({value:e,label:t.life[e]})),value:s,onChange:e=>n.set(`longestLinkLife`,It.find(t=>t===e)??s),allowDeselect:!1})]})}function Rt({form:e,taken:t}){let n=C(B),r=C(me).permission,{draft:i,field:a,number:o}=e,{seats:s,mayInvite:c}=i.values;return(0,L.jsxs)(w,{title:n.howMany,children:[(0,L.jsx)(A,{...a(`seats`),...o(`seats`),placeholder:n.noBound,max:1e6,inputContainer:e=>(0,L.jsxs)(`div`,{className:W.value,children:[e,(0,L.jsx)(zt,{taken:t,seats:s})]})}),(0,L.jsx)(A,{...a(`maxAdmins`),...o(`maxAdmins`),placeholder:n.noBound,max:1e6}),(0,L.jsx)(M,{...a(`mayInvite`),data:Object.entries(r).map(([e,t])=>({value:e,label:t})),value:c,onChange:e=>e&&i.set(`mayInvite`,e),allowDeselect:!1,searchable:!0})]})}function zt({taken:e,seats:t}){let n=C(B),{number:r}=k(),i=n.seatsTaken(r(e),t===null?null:r(t)),a=t!==null&&e>t;return(0,L.jsxs)(L.Fragment,{children:[t!==null&&(0,L.jsx)(s,{mt:`xs`,value:Math.min(100,e/t*100),color:a?`red`:`harbour`,"aria-label":i}),(0,L.jsx)(h,{size:`sm`,c:`dimmed`,mt:4,children:i}),a&&(0,L.jsx)(h,{size:`sm`,c:`var(--warn)`,mt:4,children:n.overfull})]})}function Bt(e){let t=e.flatMap(e=>e.split(/[\s,;]+/)).map(Vt);return[...new Set(t.filter(e=>e!==``))]}function Vt(e){return e.trim().toLowerCase().replace(/^https?:\/\//,``).replace(/^.*@/,``).replace(/\/.*$/,``)}var Ht=[`ALL`,`LISTED`];function Ut({form:e}){let t=C(B),{draft:n,field:r,readOnly:i}=e;return(0,L.jsxs)(w,{title:t.whoComesIn,children:[(0,L.jsx)(F.Group,{...r(`domains`),value:n.values.domains,onChange:e=>n.set(`domains`,Ht.find(t=>t===e)??`ALL`),children:(0,L.jsx)(u,{gap:`xs`,children:Ht.map(e=>(0,L.jsx)(F,{value:e,label:t.domains[e],disabled:i},e))})}),(0,L.jsx)(R,{...r(`allowedDomains`),value:n.values.allowedDomains,onChange:e=>n.set(`allowedDomains`,Bt(e)),placeholder:i?void 0:t.addDomain,splitChars:[`,`,`;`,` `,`
`],acceptValueOnBlur:!0,maxTags:100})]})}var Wt=[`domains`,`allowedDomains`,`defaultInvitationDays`,`longestInvitationDays`,`linksAllowed`,`longestLinkLife`,`seats`,`maxAdmins`,`mayInvite`];function Gt({policy:e}){let t=St(Q(e,...Wt));return(0,L.jsxs)(Y,{...t,children:[t.readOnly&&(0,L.jsx)(V,{}),(0,L.jsx)(Ut,{form:t}),(0,L.jsx)(Lt,{form:t}),(0,L.jsx)(Rt,{form:t,taken:e.seatsTaken})]})}function Kt(e,t){return t!==null&&(e===null||t<e)}var qt=365;function Jt({policy:e}){let t=St(Q(e,`retentionDays`)),[n,r]=(0,I.useState)(!1),i=C(B),{number:a}=k(),{draft:o,readOnly:s}=t,c=o.values.retentionDays;function l(){c!==0&&Kt(e.retentionDays,c)?r(!0):t.save()}return(0,L.jsxs)(Y,{...t,save:l,children:[s&&(0,L.jsx)(V,{}),(0,L.jsx)(w,{title:i.part.retention,children:(0,L.jsx)(F.Group,{...t.field(`retentionDays`),value:c===null?`keep`:`erase`,onChange:e=>o.set(`retentionDays`,e===`keep`?null:qt),children:(0,L.jsxs)(u,{gap:`xs`,children:[(0,L.jsx)(F,{value:`keep`,label:i.keepAll,disabled:s}),(0,L.jsx)(F,{value:`erase`,label:i.erase,disabled:s}),c!==null&&(0,L.jsx)(A,{label:i.eraseAfter,value:c||``,onChange:e=>o.set(`retentionDays`,$(e)??0),max:3650,allowDecimal:!1,allowNegative:!1,readOnly:s})]})})}),n&&(0,L.jsx)(be,{title:i.earlier.title,lead:i.earlier.lead(a(c??0)),act:i.earlier.act,confirm:t.save,close:()=>r(!1)})]})}var Yt={en:{title:`What the letter tells`,lead:`Everybody who joins gets this letter. What you leave empty has no line in it.`,saved:`Saved. Whoever joins from now on gets this letter.`,fields:{models:{label:`Models`,what:`Those that members can use. Press Enter after each.`},integrationCount:{label:`Integrations`,what:`How many there are.`},storageLimit:{label:`Storage limit`,what:`Such as “20 GB”.`},agentLimit:{label:`Agent limit`,what:`Such as “5 at once”.`},teamSpace:{label:`Team space`,what:`The one to join first.`},guideUrl:{label:`Guide`,what:`The address of a page to begin with.`},playbookUrl:{label:`Playbook`,what:`The address of a page that says how things are done here.`},supportEmail:{label:`Support`,what:`The address to write to for help.`}},preview:`Preview`,recipient:`As this member gets it`,own:e=>`${e} (you)`,forms:{html:`Letter`,text:`Plain text`},form:`Form of the letter`,subject:`Subject`,frame:`The welcome letter`,stale:e=>`The preview shows what you typed before: ${e}`,unfit:`one of the values cannot be right.`},de:{title:`Was der Brief erzählt`,lead:`Diesen Brief bekommen alle, die beitreten. Was Sie leer lassen, hat darin keine Zeile.`,saved:`Gespeichert. Wer ab jetzt beitritt, bekommt diesen Brief.`,fields:{models:{label:`Modelle`,what:`Die Mitglieder benutzen können. Drücken Sie nach jedem die Eingabetaste.`},integrationCount:{label:`Integrationen`,what:`Wie viele es gibt.`},storageLimit:{label:`Speicherplatz`,what:`Zum Beispiel „20 GB“.`},agentLimit:{label:`Agenten`,what:`Zum Beispiel „5 zugleich“.`},teamSpace:{label:`Teamraum`,what:`Der, dem man zuerst beitritt.`},guideUrl:{label:`Einstieg`,what:`Die Adresse einer Seite für den Anfang.`},playbookUrl:{label:`Handbuch`,what:`Die Adresse einer Seite, die sagt, wie man es hier hält.`},supportEmail:{label:`Hilfe`,what:`Die Adresse, an die man sich wendet.`}},preview:`Vorschau`,recipient:`Wie dieses Mitglied ihn bekommt`,own:e=>`${e} (Sie)`,forms:{html:`Brief`,text:`Nur Text`},form:`Form des Briefs`,subject:`Betreff`,frame:`Der Willkommensbrief`,stale:e=>`Die Vorschau zeigt, was Sie vorher eingegeben hatten: ${e}`,unfit:`Einer der Werte kann nicht stimmen.`}};function Xt({value:e,choose:t}){let{viewer:n,organization:r}=b(),[i,a]=(0,I.useState)(``),[o,s]=(0,I.useState)(null),[c]=P(i,200),l=C(Yt),u=c===(o?.label??l.own(n.user.name))?null:c||null,{data:d}=x(Ze,{organizationId:r.id,search:u}),f={value:r.viewerMember?.id??``,label:l.own(n.user.name)},p=[f,...(d?.organization?.members.nodes??[]).filter(({id:e})=>e!==f.value).map(({id:e,user:t})=>({value:e,label:`${t.name}, ${t.email}`}))];return o&&!p.some(e=>e.value===o.value)&&p.push(o),(0,L.jsx)(M,{label:l.recipient,data:p,value:e,searchable:!0,searchValue:i,onSearchChange:a,onChange:e=>{let n=p.find(({value:t})=>t===e);n&&(s(n),t(n.value))},allowDeselect:!1})}var Zt=[`storageLimit`,`agentLimit`,`teamSpace`,`guideUrl`,`playbookUrl`,`supportEmail`];function Qt(e){let{models:t,integrationCount:n}=e;return{models:t,integrationCount:n,storageLimit:e.storageLimit??``,agentLimit:e.agentLimit??``,teamSpace:e.teamSpace??``,guideUrl:e.guideUrl??``,playbookUrl:e.playbookUrl??``,supportEmail:e.supportEmail??``}}function $t({models:e,integrationCount:t,...n}){let r={models:e,integrationCount:t};for(let e of Zt)r[e]=n[e].trim()||null;return r}var en=[`html`,`text`];function tn({values:e}){let{organization:t}=b(),[n,i]=(0,I.useState)(`html`),[a,o]=(0,I.useState)(t.viewerMember?.id??null),s=C(Yt),{preview:c,error:l,again:d}=nn(e,a);return(0,L.jsxs)(w,{title:s.preview,children:[(0,L.jsxs)(m,{justify:`space-between`,align:`flex-end`,mb:`sm`,children:[(0,L.jsx)(Xt,{value:a,choose:o}),(0,L.jsx)(r,{"aria-label":s.form,value:n,onChange:e=>i(en.find(t=>t===e)??`html`),data:en.map(e=>({value:e,label:s.forms[e]}))})]}),c?(0,L.jsxs)(u,{gap:`xs`,children:[(0,L.jsx)(rn,{error:l}),(0,L.jsxs)(h,{size:`sm`,children:[(0,L.jsxs)(h,{span:!0,c:`dimmed`,children:[s.subject,`:`,` `]}),c.subject]}),n===`html`&&(0,L.jsx)(we,{html:c.html,title:s.frame}),n===`text`&&(0,L.jsx)(`section`,{className:W.plain,tabIndex:0,"aria-label":s.frame,children:c.text})]}):l?(0,L.jsx)(ge,{error:l,again:d}):(0,L.jsx)(de,{})]})}function nn(e,t){let{organization:n}=b(),[r]=P(JSON.stringify($t(e)),300),{data:i,error:a,again:o}=x(Xe,{organizationId:n.id,welcome:JSON.parse(r),memberId:t}),s=i?.organization?.welcomePreview,c=(0,I.useRef)(s);return s&&(c.current=s),{preview:c.current,error:a,again:o}}function rn({error:e}){let{language:t}=ae(),n=C(Yt);if(!e)return null;let r=e.graphQLErrors.find(({extensions:e})=>e.code===`BAD_USER_INPUT`)?.message;return(0,L.jsx)(h,{size:`sm`,c:`var(--warn)`,role:`status`,children:n.stale(t===`en`&&r?r:n.unfit)})}function an({saved:e}){let{organization:t}=b(),[n,r]=y(Qe),[i,a]=(0,I.useState)([]),o=tt(e),s=O(),c=T(),l=C(Yt);async function d(){let e=$t(o.values),r=await n({input:{organizationId:t.id,welcome:e}});a(r.problems),r.problems.length>0||(o.reset(),c.done(l.saved))}let f=e=>{let t=S(i,e);return{label:l.fields[e].label,description:l.fields[e].what,error:t&&s(t)}};return(0,L.jsx)(Y,{draft:o,save:d,saving:r,problems:i,fields:Object.keys(e),children:(0,L.jsxs)(`div`,{className:W.letter,children:[(0,L.jsx)(w,{title:l.title,children:(0,L.jsxs)(u,{gap:`md`,children:[(0,L.jsx)(h,{size:`sm`,c:`dimmed`,children:l.lead}),(0,L.jsx)(R,{...f(`models`),value:o.values.models,onChange:e=>o.set(`models`,e),maxTags:50,acceptValueOnBlur:!0}),(0,L.jsx)(A,{...f(`integrationCount`),value:o.values.integrationCount??``,onChange:e=>o.set(`integrationCount`,$(e)),allowDecimal:!1,allowNegative:!1}),Zt.map(e=>(0,L.jsx)(N,{...f(e),value:o.values[e],onChange:t=>o.set(e,t.currentTarget.value)},e))]})}),(0,L.jsx)(`div`,{className:W.preview,children:(0,L.jsx)(tn,{values:o.values})})]})})}function on(){let{organization:e}=b(),t=ue(),n=C(B),{data:r,error:i,again:a}=x(Ye,{organizationId:e.id},{pause:!t,stale:[`ORGANIZATION_WELCOME_CHANGED`]});if(!t)return(0,L.jsx)(se,{title:n.part[`welcome-letter`],lead:n.readOnlyWelcome});if(i)return(0,L.jsx)(ge,{error:i,again:a});let o=r?.organization?.welcome;return o?(0,L.jsx)(an,{saved:Qt(o)}):(0,L.jsx)(de,{})}var sn=[``,`limits`,`retention`,`approval-rules`,`welcome-letter`,`pause`];function cn(){let{part:e=``}=l(),t=sn.find(t=>t===e),{may:n}=b(),r=C(B);return!n(`MANAGE_MEMBERS`)&&!n(`CONFIGURE_POLICIES`)?(0,L.jsx)(oe,{}):(0,L.jsxs)(he,{title:r.title,children:[(0,L.jsx)(ln,{here:t}),t===void 0&&(0,L.jsx)(le,{}),t===`welcome-letter`&&(0,L.jsx)(on,{}),t===`pause`&&(0,L.jsx)(Pt,{}),t!==void 0&&t!==`welcome-letter`&&t!==`pause`&&(0,L.jsx)(dn,{part:t},t)]})}function ln({here:e}){let{path:t}=b(),n=C(B);return(0,L.jsx)(`nav`,{className:W.tabs,"aria-label":n.parts,children:sn.map(r=>(0,L.jsx)(ee,{href:t(r?`settings/${r}`:`settings`),"aria-current":r===e?`page`:void 0,children:n.part[r]},r))})}var un={"":Gt,limits:Et,retention:Jt,"approval-rules":vt};function dn({part:e}){let{organization:t}=b(),{data:n,error:r,again:i}=x(Ue,{organizationId:t.id},{stale:[`ORGANIZATION_POLICY_CHANGED`,`APPROVAL_RULE_`,`INVITATION_`,`INVITE_LINK_`,`MEMBER_`]});if(r)return(0,L.jsx)(ge,{error:r,again:i});let a=n?.organization?.policy;if(!a)return(0,L.jsx)(de,{});let o=un[e];return(0,L.jsx)(o,{policy:a,again:i})}export{cn as default};