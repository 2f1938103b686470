import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{H as t,U as n,Un as r,Wn as i,X as a,_ as o,at as s,ct as c,it as l,s as u}from"./libraries-UrOIUJRm.js";import{$ as d,C as f,E as p,F as m,I as h,N as g,O as _,P as v,U as y,V as b,X as x,Z as S,et as C,tt as w}from"./dashboard-8_nAaRDs.js";import{t as T}from"./read-all-Dq_SGsHd.js";import{t as E}from"./IconCircleCheck-DTrqJaKW.js";import{t as D}from"./department-pick-CXPdc_i4.js";import{t as O}from"./form-dialog-DgvL5C_6.js";import{t as k}from"./confirm-BDUQNuQP.js";import{a as A,i as j,n as M,r as N,t as P}from"./permissions-Cl9HAVfh.js";import{t as F}from"./rows-D-Sur362.js";import{n as I,t as ee}from"./Fieldset-CjwQ7DUU.js";import{t as L}from"./Select-Ds1wItU_.js";import{t as R}from"./Textarea-BuKhcg76.js";import{t as te}from"./TextInput-CVU09ig2.js";import{t as z}from"./permission-texts-B1QTCT65.js";var B=e(r(),1);function V(e,t){let n=t.filter(([e])=>e>0);return new Intl.ListFormat(e).format(n.map(([e,t,n])=>`${e} ${e===1?t:n}`))}var H={en:{fix:`Fix it`,voidGrant:(e,t)=>({message:`${e} was granted “${t}” and denied it as well. The denial counts.`,fix:`The grant is taken back.`,act:`Take the grant back`}),voidDepartmentGrant:(e,t)=>({message:`${e} grants “${t}” in vain: all its people are denied it by a nearer department or themselves.`,fix:`The department grants it no more.`,act:`Take the grant back`}),overlappingRole:(e,t)=>({message:`${e} has a higher role in ${t} than in the organization, or than in another space of the same department.`,fix:`The role in ${t} becomes the lower one.`,act:`Lower the role`}),tooManyAdmins:e=>({message:`There are more active admins than the policy allows, and ${e} is among the last who joined.`,fix:`${e} becomes a member and manages nothing any more.`,act:`Make ${e} a member`}),noDepartment:e=>({message:`${e} belongs to no department.`,fix:`You choose the department.`,act:`Choose a department…`}),unknownDepartment:(e,t,n,r)=>({message:`There is no department ${e}, but its name is on ${V(`en`,[[t,`member`,`members`],[n,`open invitation`,`open invitations`],[r,`active link`,`active links`]])}.`,fix:`The department is made, and they belong to it.`,act:`Make the department ${e}`}),impossibleName:`No department can be called so. Give those who carry the name another department.`},de:{fix:`Beheben`,voidGrant:(e,t)=>({message:`Das Recht „${t}“ ist ${e} gewährt und zugleich verweigert. Es zählt, dass es verweigert ist.`,fix:`Das Gewährte wird zurückgenommen.`,act:`Gewährtes zurücknehmen`}),voidDepartmentGrant:(e,t)=>({message:`${e} gewährt das Recht „${t}“ vergeblich: Eine nähere Abteilung oder Festlegungen für die Personen verweigern es allen darin.`,fix:`Die Abteilung gewährt es nicht mehr.`,act:`Gewährtes zurücknehmen`}),overlappingRole:(e,t)=>({message:`${e} hat in ${t} eine höhere Rolle als in der Organisation oder als in einem anderen Raum derselben Abteilung.`,fix:`Die Rolle in ${t} wird die niedrigere.`,act:`Rolle herabsetzen`}),tooManyAdmins:e=>({message:`Es gibt mehr aktive Admins, als die Regeln erlauben, und ${e} gehört zu denen, die zuletzt kamen.`,fix:`${e} wird Mitglied und verwaltet nichts mehr.`,act:`${e} zum Mitglied machen`}),noDepartment:e=>({message:`${e} gehört zu keiner Abteilung.`,fix:`Sie wählen die Abteilung.`,act:`Abteilung wählen…`}),unknownDepartment:(e,t,n,r)=>({message:`Die Abteilung ${e} gibt es nicht, aber ihr Name steht bei ${V(`de`,[[t,`Mitglied`,`Mitgliedern`],[n,`offenen Einladung`,`offenen Einladungen`],[r,`aktiven Link`,`aktiven Links`]])}.`,fix:`Die Abteilung wird angelegt, und sie gehören dazu.`,act:`Abteilung ${e} anlegen`}),impossibleName:`Keine Abteilung kann so heißen. Geben Sie denen, die den Namen tragen, eine andere Abteilung.`}};function U(e,t){let n=H[t],{kind:r,member:i,department:a,space:o}=e,s=i?.user.name??``,c=e.permission?f[t].permission[e.permission]:``;switch(r){case`VOID_GRANT`:return a?n.voidDepartmentGrant(a.path,c):n.voidGrant(s,c);case`OVERLAPPING_SPACE_ROLE`:return n.overlappingRole(s,o?.name??``);case`TOO_MANY_ADMINS`:return n.tooManyAdmins(s);case`NO_DEPARTMENT`:return n.noDepartment(s);case`UNKNOWN_DEPARTMENT`:return re(e,t);default:return W(e,t)}}var ne=/^There is no department (.+), and its name is carried by members \((\d+)\), open invitations \((\d+)\) and active links \((\d+)\)\.$/;function re(e,t){let[,n,r,i,a]=ne.exec(e.message)??[];if(n===void 0)return W(e,t);let o=H[t].unknownDepartment(n,Number(r),Number(i),Number(a));return e.fix.startsWith(`Nothing:`)?{...o,fix:H[t].impossibleName,act:null}:o}function W({message:e,fix:t},n){return{message:e,fix:t,act:H[n].fix}}var G={heading:`_heading_1phhn_1`,count:`_count_1phhn_5`,calm:`_calm_1phhn_14`,list:`_list_1phhn_22`,conflict:`_conflict_1phhn_28`,words:`_words_1phhn_37`,remedy:`_remedy_1phhn_45`},K=i();function q({conflict:e,fix:t}){let{message:n,fix:r,act:i}=U(e,C().language),o=e.member?.user.name??e.department?.path;return(0,K.jsxs)(`li`,{className:G.conflict,children:[(0,K.jsxs)(`div`,{className:G.words,children:[(0,K.jsx)(`p`,{id:e.id,children:n}),(0,K.jsx)(`p`,{className:G.remedy,children:r})]}),i&&(0,K.jsxs)(a,{variant:`light`,size:`sm`,onClick:t,"aria-describedby":e.id,children:[i,o&&!i.includes(o)&&(0,K.jsxs)(`span`,{className:`unseen`,children:[` (`,o,`)`]})]})]})}var J=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Y=new J(`
    query CustomRoles($organizationId: ID!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    customRoles(first: 100, after: $after) {
      nodes {
        ...CustomRoleRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CustomRoleRow on CustomRole {
  id
  name
  description
  base
  permissions
  memberCount
}`),ie=new J(`
    query RoleCounts($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    admins: members(first: 1, where: {role: [ADMIN]}) {
      totalCount
    }
    members: members(first: 1, where: {role: [MEMBER]}) {
      totalCount
    }
    viewers: members(first: 1, where: {role: [VIEWER]}) {
      totalCount
    }
  }
}
    `),ae=new J(`
    query Conflicts($organizationId: ID!) {
  roleConflicts(organizationId: $organizationId) {
    ...Conflict
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment Conflict on RoleConflict {
  id
  kind
  message
  fix
  member {
    id
    user {
      ...Person
    }
  }
  department {
    id
    path
  }
  space {
    id
    name
  }
  permission
}`),oe=new J(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    customRole {
      ...CustomRoleRow
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
fragment CustomRoleRow on CustomRole {
  id
  name
  description
  base
  permissions
  memberCount
}`),se=new J(`
    mutation UpdateRole($input: UpdateRoleInput!) {
  updateRole(input: $input) {
    customRole {
      ...CustomRoleRow
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
fragment CustomRoleRow on CustomRole {
  id
  name
  description
  base
  permissions
  memberCount
}`),ce=new J(`
    mutation DeleteRole($input: DeleteRoleInput!) {
  deleteRole(input: $input) {
    deletedCustomRoleId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),le=new J(`
    mutation FixRoleConflict($input: FixRoleConflictInput!) {
  fixRoleConflict(input: $input) {
    fixed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),X={en:{title:`Roles`,lead:`What each role permits. Departments and admins can grant or deny single permissions besides.`,add:`Make a role`,own:`The organization’s own roles`,none:`There are none yet. Make one when neither admin, member nor viewer fits.`,noneMember:`There are no roles besides admin, member and viewer.`,role:`Role`,base:`Ranks with`,members:`Members`,permissionCount:`Permissions`,ofAll:(e,t)=>`${e} of ${t}`,actions:`What can be done`,edit:`Edit`,delete:`Delete`,matrix:`Who may do what`,matrixHint:`Scroll sideways to see all roles.`,permission:`Permission`,builtIn:`built in`,ranksWith:e=>`ranks with ${e}`,yes:`yes`,no:`no`,createTitle:`Make a role`,editTitle:e=>`Edit ${e}`,create:`Make role`,save:`Save role`,created:e=>`The role ${e} was made.`,saved:e=>`The role ${e} is saved.`,deleted:e=>`The role ${e} was deleted.`,name:`Name`,refused:{},description:`What it is for`,descriptionHint:`Optional. It helps others to choose the right role.`,baseHint:`Its rank: who may give it, and what it counts as in team spaces. It cannot be changed later. Its permissions are where you start.`,baseStays:e=>`Ranks with ${e}. This stays as it was made.`,countsAtOnce:e=>e===1?`One member has it: what you change counts at once.`:`${e} members have it: what you change counts at once.`,permissions:`What it permits`,startOver:e=>`Same as ${e}`,notYours:`You do not have this yourself, so you cannot give it.`,deleteAct:`Delete role`,deleteTitle:e=>`Delete the role ${e}?`,deleteLead:`A role that members have, or that open invitations or active links give, is not deleted: give those another role first.`,deleteRefused:{},deleteHas:e=>e===1?`One member has this role. Give that member another role first.`:`${e} members have this role. Give them another role first.`,conflicts:`Conflicts`,conflictsLead:`These contradict each other, or what the policy says. Each can be put right here.`,noConflicts:`No conflicts: roles, departments and permissions fit together.`,manyConflicts:`There are more; they appear when these are fixed.`,showAll:e=>`Show all ${e}`,fixed:`Fixed.`,fixRefused:{},kinds:{VOID_GRANT:`Granted in vain`,OVERLAPPING_SPACE_ROLE:`Too high a role in a team space`,TOO_MANY_ADMINS:`Too many admins`,UNKNOWN_DEPARTMENT:`Departments that do not exist`,NO_DEPARTMENT:`Without a department`},otherKind:`Other`,whichDepartment:`Into which department?`,put:`Put into the department`},de:{title:`Rollen`,lead:`Was jede Rolle erlaubt. Abteilungen und Admins können einzelne Rechte dazu gewähren oder verweigern.`,add:`Rolle anlegen`,own:`Eigene Rollen`,none:`Noch gibt es keine. Legen Sie eine an, wenn weder Admin noch Mitglied noch Betrachter passt.`,noneMember:`Es gibt keine Rollen außer Admin, Mitglied und Betrachter.`,role:`Rolle`,base:`Rang`,members:`Mitglieder`,permissionCount:`Rechte`,ofAll:(e,t)=>`${e} von ${t}`,actions:`Was sich tun lässt`,edit:`Bearbeiten`,delete:`Löschen`,matrix:`Wer was darf`,matrixHint:`Seitwärts blättern zeigt alle Rollen.`,permission:`Recht`,builtIn:`vorgegeben`,ranksWith:e=>`Rang: ${e}`,yes:`ja`,no:`nein`,createTitle:`Rolle anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Rolle anlegen`,save:`Rolle speichern`,created:e=>`Die Rolle ${e} ist angelegt.`,saved:e=>`Die Rolle ${e} ist gespeichert.`,deleted:e=>`Die Rolle ${e} ist gelöscht.`,name:`Name`,refused:{CONFLICT:`Eine Rolle dieses Namens gibt es hier schon.`},description:`Wofür sie da ist`,descriptionHint:`Freiwillig. Es hilft anderen, die richtige Rolle zu wählen.`,baseHint:`Der Rang: wer sie vergeben darf, und als was sie in Teamräumen gilt. Er lässt sich später nicht ändern. Mit seinen Rechten fangen Sie an.`,baseStays:e=>`Rang: ${e}. Er bleibt, wie er angelegt wurde.`,countsAtOnce:e=>e===1?`Ein Mitglied hat sie: Was Sie ändern, gilt sofort.`:`${e} Mitglieder haben sie: Was Sie ändern, gilt sofort.`,permissions:`Was sie erlaubt`,startOver:e=>`Wie ${e}`,notYours:`Sie haben dieses Recht selbst nicht und können es nicht geben.`,deleteAct:`Rolle löschen`,deleteTitle:e=>`Die Rolle ${e} löschen?`,deleteLead:`Eine Rolle, die Mitglieder haben oder die offene Einladungen oder aktive Links vergeben, wird nicht gelöscht: Geben Sie diesen zuerst eine andere.`,deleteRefused:{CONFLICT:`Mitglieder haben diese Rolle noch, oder offene Einladungen oder aktive Links geben sie. Geben Sie denen zuerst eine andere Rolle.`},deleteHas:e=>e===1?`Ein Mitglied hat diese Rolle. Geben Sie ihm zuerst eine andere.`:`${e} Mitglieder haben diese Rolle. Geben Sie ihnen zuerst eine andere.`,conflicts:`Widersprüche`,conflictsLead:`Hier widerspricht sich etwas, oder es widerspricht den Regeln. Alles davon lässt sich hier beheben.`,noConflicts:`Keine Widersprüche: Rollen, Abteilungen und Rechte passen zusammen.`,manyConflicts:`Es gibt noch mehr; sie erscheinen, wenn diese behoben sind.`,showAll:e=>`Alle ${e} zeigen`,fixed:`Behoben.`,fixRefused:{CONFLICT:`Diesen Widerspruch gibt es so nicht mehr. Sehen Sie noch einmal nach.`},kinds:{VOID_GRANT:`Vergeblich gewährt`,OVERLAPPING_SPACE_ROLE:`Zu hohe Rolle in einem Teamraum`,TOO_MANY_ADMINS:`Zu viele Admins`,UNKNOWN_DEPARTMENT:`Abteilungen, die es nicht gibt`,NO_DEPARTMENT:`Ohne Abteilung`},otherKind:`Anderes`,whichDepartment:`In welche Abteilung?`,put:`In die Abteilung aufnehmen`}};function ue({conflict:e,send:t,close:n}){let[r,i]=(0,B.useState)(null),{language:a}=C(),o=w(X);return(0,K.jsx)(O,{title:e.member?.user.name??o.kinds.NO_DEPARTMENT,act:o.put,send:()=>t(r?.id??null),fields:[`departmentId`],close:n,children:t=>(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(l,{children:U(e,a).message}),(0,K.jsx)(D,{label:o.whichDepartment,value:r?.path??null,choose:(e,t)=>i(t),error:t(`departmentId`),needed:!0,first:!0})]})})}var de=500,fe=5;function pe(){let e=v().organization.id,[r,i]=(0,B.useState)(new Set),[a,o]=(0,B.useState)(),[s]=b(le),c=(0,B.useRef)(null),u=w(X),d=_(u.fixRefused),{data:f,error:p,again:g}=y(ae,{organizationId:e},{stale:[`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`,`INVITATION_`,`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]});if(p)return(0,K.jsx)(m,{error:p,again:g});if(!f)return(0,K.jsx)(h,{lines:2});let S=f.roleConflicts??[],C=S.filter(({id:e})=>!r.has(e)),T=new Set(S.map(({id:e})=>e));[...r].some(e=>!T.has(e))&&i(new Set([...r].filter(e=>T.has(e))));async function D(t,n){i(e=>new Set(e).add(t.id)),t.kind!==`NO_DEPARTMENT`&&c.current?.focus({preventScroll:!0});let r={organizationId:e,conflictId:t.id,...n&&{departmentId:n}},{problems:a}=await s({input:r});return a.length===0?d.done(u.fixed):(i(e=>new Set([...e].filter(e=>e!==t.id))),t.kind!==`NO_DEPARTMENT`&&d.refused(a)),g(),a}return(0,K.jsxs)(x,{children:[(0,K.jsx)(`div`,{ref:c,tabIndex:-1,className:G.heading,children:(0,K.jsxs)(t,{order:2,size:`h4`,children:[u.conflicts,C.length>0&&(0,K.jsx)(`span`,{className:G.count,children:C.length})]})}),C.length===0?(0,K.jsxs)(l,{className:G.calm,role:`status`,children:[(0,K.jsx)(E,{size:20,"aria-hidden":!0}),u.noConflicts]}):(0,K.jsxs)(n,{gap:`md`,children:[(0,K.jsx)(l,{c:`dimmed`,children:u.conflictsLead}),he(C).map(([e,t])=>(0,K.jsx)(me,{title:e in u.kinds?u.kinds[e]:u.otherKind,conflicts:t,fix:e=>e.kind===`NO_DEPARTMENT`?o(e):void D(e)},e)),S.length>=de&&(0,K.jsx)(l,{c:`dimmed`,children:u.manyConflicts})]}),a&&(0,K.jsx)(ue,{conflict:a,send:e=>D(a,e),close:()=>o(void 0)})]})}function me({title:e,conflicts:n,fix:r}){let[i,o]=(0,B.useState)(!1),s=w(X),c=i?n:n.slice(0,fe);return(0,K.jsxs)(`section`,{"aria-label":e,children:[(0,K.jsx)(t,{order:3,size:`h6`,mb:4,children:e}),(0,K.jsx)(`ul`,{className:G.list,children:c.map(e=>(0,K.jsx)(q,{conflict:e,fix:()=>r(e)},e.id))}),c.length<n.length&&(0,K.jsx)(a,{variant:`subtle`,size:`sm`,mt:`xs`,onClick:()=>o(!0),children:s.showAll(n.length)})]})}function he(e){let t=new Map;for(let n of e){let e=t.get(n.kind);e?e.push(n):t.set(n.kind,[n])}return[...t]}function ge({role:e,done:t,close:n}){let[r]=b(ce),i=_(),a=w(X),o=p(a.deleteRefused);async function s(){let{data:n,problems:o}=await r({input:{customRoleId:e.id}});return n?.deleteRole.deletedCustomRoleId&&(i.done(a.deleted(e.name)),t()),o}return(0,K.jsx)(k,{title:a.deleteTitle(e.name),lead:e.memberCount>0?a.deleteHas(e.memberCount):a.deleteLead,act:a.deleteAct,confirm:s,say:o,close:n})}var _e=Object.keys(N).length;function ve({roles:e,edit:t,remove:n}){let r=g(),{number:i}=d(),o=w(f).role,s=w(X);if(e.length===0)return(0,K.jsx)(x,{title:s.own,children:(0,K.jsx)(l,{c:`dimmed`,children:r?s.none:s.noneMember})});let u=[{title:s.role,cell:({name:e,description:t})=>(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(l,{fw:600,size:`sm`,children:e}),t&&(0,K.jsx)(l,{size:`sm`,c:`dimmed`,fw:400,children:t})]})},{title:s.base,cell:({base:e})=>o[e],wide:!0},{title:s.permissionCount,cell:({permissions:e})=>s.ofAll(e.length,_e),wide:!0},{title:s.members,cell:({memberCount:e})=>i(e),wide:!0},{title:s.actions,bare:!0,cell:e=>(0,K.jsxs)(c,{gap:`xs`,justify:`flex-end`,wrap:`nowrap`,children:[(0,K.jsxs)(a,{size:`sm`,variant:`default`,onClick:()=>t(e),children:[s.edit,(0,K.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,K.jsxs)(a,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>n(e),children:[s.delete,(0,K.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})}],p=r?u:u.filter(({bare:e})=>!e);return(0,K.jsx)(x,{title:s.own,children:(0,K.jsx)(F,{label:s.own,rows:e,columns:p,name:({name:e})=>e})})}function Z({chosen:e,choose:t,had:r}){let{may:i}=v(),a=w(f).permission,{group:o,about:s}=w(z),c=w(X),u=(n,r)=>t(r?[...e,n]:e.filter(e=>e!==n));return j.map(({role:t,permissions:d})=>(0,K.jsxs)(n,{gap:`xs`,component:`fieldset`,bd:0,p:0,m:0,children:[(0,K.jsx)(l,{component:`legend`,fw:650,size:`sm`,pt:`xs`,pb:`xs`,children:o[t]}),d.map(t=>{let n=!i(t)&&!r.includes(t);return(0,K.jsx)(I,{size:`sm`,label:a[t],description:n?c.notYours:s[t],checked:e.includes(t),disabled:n,onChange:e=>u(t,e.currentTarget.checked)},t)})]},t))}function Q({role:e,done:t,close:r}){let{organization:i,may:o}=v(),[u,d]=(0,B.useState)(e?.name??``),[m,h]=(0,B.useState)(e?.description??``),[g,y]=(0,B.useState)(e?.base??`MEMBER`),x=e=>A(e).filter(o),[S,C]=(0,B.useState)(e?.permissions??null),T=S??x(g),[E]=b(oe),[D]=b(se),k=_(),j=w(f).role,N=w(X),F=p(N.refused),I=P.indexOf(i.viewerMember?.role??`VIEWER`);async function z(){let e={organizationId:i.id,name:u,description:m,base:g,permissions:T},{data:n,problems:r}=await E({input:e}),a=n?.createRole.customRole;return a&&(k.done(N.created(a.name)),t()),r}async function V(e){let{data:n,problems:r}=await D({input:{customRoleId:e,name:u,description:m,permissions:T}}),i=n?.updateRole.customRole;return i&&(k.done(N.saved(i.name)),t()),r}return(0,K.jsx)(O,{title:e?N.editTitle(e.name):N.createTitle,size:`lg`,act:e?N.save:N.create,send:()=>e?V(e.id):z(),fields:[`name`,`description`,`base`,`permissions`],say:F,close:r,children:t=>(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(te,{label:N.name,value:u,onChange:e=>d(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,K.jsx)(R,{label:N.description,description:N.descriptionHint,value:m,onChange:e=>h(e.currentTarget.value),autosize:!0,maxRows:5,error:t(`description`)}),e?(0,K.jsxs)(l,{c:`dimmed`,children:[N.baseStays(j[e.base]),` `,e.memberCount>0&&N.countsAtOnce(e.memberCount)]}):(0,K.jsx)(L,{label:N.base,description:N.baseHint,data:P.slice(I).map(e=>({value:e,label:j[e]})),value:g,onChange:e=>y(e??g),allowDeselect:!1,error:t(`base`)}),(0,K.jsx)(ee,{legend:N.permissions,children:(0,K.jsxs)(n,{gap:`xs`,children:[S&&!ye(S,x(g))&&(0,K.jsx)(c,{children:(0,K.jsx)(a,{size:`sm`,variant:`light`,onClick:()=>C(e?x(g):null),children:N.startOver(j[g])})}),(0,K.jsx)(Z,{chosen:T,choose:e=>C(M(e)),had:e?.permissions??[]}),t(`permissions`)&&(0,K.jsx)(s,{color:`red`,role:`alert`,children:t(`permissions`)})]})})]})})}function ye(e,t){return M(e).join()===M(t).join()}var $={frame:`_frame_cs0c4_1`,matrix:`_matrix_cs0c4_20`,group:`_group_cs0c4_70`,about:`_about_cs0c4_75`,yes:`_yes_cs0c4_82`};function be({own:e,counts:t}){let n=w(f),{group:r,about:i}=w(z),{number:a}=d(),o=w(X),s=[...P.map(r=>({key:r,name:n.role[r],about:o.builtIn,members:t[r]-e.reduce((e,{base:t,memberCount:n})=>e+(t===r?n:0),0),permits:new Set(A(r))})),...e.map(({id:e,name:t,base:r,memberCount:i,permissions:a})=>({key:e,name:t,about:o.ranksWith(n.role[r]),members:i,permits:new Set(a)}))];return(0,K.jsx)(x,{title:o.matrix,children:(0,K.jsx)(`section`,{className:$.frame,"aria-label":`${o.matrix}. ${o.matrixHint}`,tabIndex:0,children:(0,K.jsxs)(`table`,{className:$.matrix,"aria-label":o.matrix,children:[(0,K.jsx)(`thead`,{children:(0,K.jsxs)(`tr`,{children:[(0,K.jsx)(`th`,{scope:`col`,children:o.permission}),s.map(({key:e,name:t,about:n})=>(0,K.jsxs)(`th`,{scope:`col`,children:[t,(0,K.jsx)(`span`,{className:$.about,children:n})]},e))]})}),(0,K.jsx)(`tbody`,{children:(0,K.jsxs)(`tr`,{children:[(0,K.jsx)(`th`,{scope:`row`,children:o.members}),s.map(({key:e,members:t})=>(0,K.jsx)(`td`,{children:a(Math.max(0,t))},e))]})}),j.map(({role:e,permissions:t})=>(0,K.jsxs)(`tbody`,{children:[(0,K.jsxs)(`tr`,{children:[(0,K.jsx)(`th`,{scope:`rowgroup`,className:$.group,children:r[e]}),(0,K.jsx)(`td`,{colSpan:s.length,className:$.group})]}),t.map(e=>(0,K.jsxs)(`tr`,{children:[(0,K.jsxs)(`th`,{scope:`row`,children:[n.permission[e],(0,K.jsx)(`span`,{className:$.about,children:i[e]})]}),s.map(({key:t,permits:n})=>(0,K.jsx)(`td`,{children:(0,K.jsx)(xe,{yes:n.has(e)})},t))]},e))]},e))]})})})}function xe({yes:e}){let t=w(X);return e?(0,K.jsx)(o,{size:18,stroke:2.5,className:$.yes,role:`img`,"aria-label":t.yes}):(0,K.jsxs)(l,{component:`span`,c:`dimmed`,children:[(0,K.jsx)(`span`,{"aria-hidden":!0,children:`–`}),(0,K.jsx)(`span`,{className:`unseen`,children:t.no})]})}var Se=e=>e.organization?.customRoles;function Ce(){let e=v().organization.id,t=g(),[r,i]=(0,B.useState)(),o=w(X),s=[`ROLE_`,`MEMBER_ROLE_CHANGED`,`MEMBER_JOINED`,`MEMBER_REMOVED`],c=T(Y,{organizationId:e},Se,{stale:s}),l=y(ie,{organizationId:e},{stale:s}),d=c.error??l.error,f=()=>{c.again(),l.again()};if(d||!c.data||!l.data?.organization)return(0,K.jsx)(S,{title:o.title,lead:o.lead,children:d?(0,K.jsx)(m,{error:d,again:f}):(0,K.jsx)(h,{})});let{admins:p,members:_,viewers:b}=l.data.organization,x=()=>i(void 0);return(0,K.jsxs)(S,{title:o.title,lead:o.lead,actions:t&&(0,K.jsx)(a,{leftSection:(0,K.jsx)(u,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),children:[(0,K.jsxs)(n,{children:[t&&(0,K.jsx)(pe,{}),(0,K.jsx)(ve,{roles:c.data,edit:e=>i({does:`edit`,role:e}),remove:e=>i({does:`delete`,role:e})}),(0,K.jsx)(be,{own:c.data,counts:{ADMIN:p.totalCount,MEMBER:_.totalCount,VIEWER:b.totalCount}})]}),r?.does===`create`&&(0,K.jsx)(Q,{done:f,close:x}),r?.does===`edit`&&(0,K.jsx)(Q,{role:r.role,done:f,close:x}),r?.does===`delete`&&(0,K.jsx)(ge,{role:r.role,done:f,close:x})]})}export{Ce as default};