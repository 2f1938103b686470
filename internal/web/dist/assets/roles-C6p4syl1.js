import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,H as n,U as r,Wn as i,X as a,_ as o,at as s,ct as c,it as l,s as u}from"./libraries-rz6hNmk8.js";import{A as d,B as f,C as p,E as m,H as h,M as g,R as _,T as v,U as y,W as b,g as x,p as S,v as C,w,z as T}from"./dashboard-CMv-7ALU.js";import{t as E}from"./read-all-DvuYvsFH.js";import{t as D}from"./IconCircleCheck-aNFdqhok.js";import{t as O}from"./Select-BZVhWpwa.js";import{t as k}from"./use-departments-BxJBm7Gf.js";import{t as A}from"./form-dialog-B8H35EvV.js";import{a as j}from"./generated-B47vyka2.js";import{a as M,i as N,n as P,r as F,t as I}from"./permissions-Cl9HAVfh.js";import{t as L}from"./rows-DUdIJX1U.js";import{n as R,t as ee}from"./Fieldset-BtyyjnDG.js";import{t as te}from"./Textarea-CkccSxZ5.js";import{t as ne}from"./TextInput-Bd8wIxnx.js";import{t as z}from"./permission-texts-B1QTCT65.js";var B=e(i(),1);function V(e,t){let n=t.filter(([e])=>e>0);return new Intl.ListFormat(e).format(n.map(([e,t,n])=>`${e} ${e===1?t:n}`))}var H={en:{fix:`Fix it`,voidGrant:(e,t)=>({message:`${e} was granted “${t}” and denied it as well. The denial counts.`,fix:`The grant is taken back.`,act:`Take the grant back`}),voidDepartmentGrant:(e,t)=>({message:`${e} grants “${t}” in vain: all its people are denied it by a nearer department or themselves.`,fix:`The department grants it no more.`,act:`Take the grant back`}),overlappingRole:(e,t)=>({message:`${e} has a higher role in ${t} than in the organization, or than in another space of the same department.`,fix:`The role in ${t} becomes the lower one.`,act:`Lower the role`}),tooManyAdmins:e=>({message:`There are more active admins than the policy allows, and ${e} is among the last who joined.`,fix:`${e} becomes a member and manages nothing any more.`,act:`Make ${e} a member`}),noDepartment:e=>({message:`${e} belongs to no department.`,fix:`You choose the department.`,act:`Choose a department…`}),unknownDepartment:(e,t,n,r)=>({message:`There is no department ${e}, but its name is on ${V(`en`,[[t,`member`,`members`],[n,`open invitation`,`open invitations`],[r,`active link`,`active links`]])}.`,fix:`The department is made, and they belong to it.`,act:`Make the department ${e}`}),impossibleName:`No department can be called so. Give those who carry the name another department.`},de:{fix:`Beheben`,voidGrant:(e,t)=>({message:`Das Recht „${t}“ ist ${e} gewährt und zugleich verweigert. Es zählt, dass es verweigert ist.`,fix:`Das Gewährte wird zurückgenommen.`,act:`Gewährtes zurücknehmen`}),voidDepartmentGrant:(e,t)=>({message:`${e} gewährt das Recht „${t}“ vergeblich: Eine nähere Abteilung oder Festlegungen für die Personen verweigern es allen darin.`,fix:`Die Abteilung gewährt es nicht mehr.`,act:`Gewährtes zurücknehmen`}),overlappingRole:(e,t)=>({message:`${e} hat in ${t} eine höhere Rolle als in der Organisation oder als in einem anderen Raum derselben Abteilung.`,fix:`Die Rolle in ${t} wird die niedrigere.`,act:`Rolle herabsetzen`}),tooManyAdmins:e=>({message:`Es gibt mehr aktive Admins, als die Regeln erlauben, und ${e} gehört zu denen, die zuletzt kamen.`,fix:`${e} wird Mitglied und verwaltet nichts mehr.`,act:`${e} zum Mitglied machen`}),noDepartment:e=>({message:`${e} gehört zu keiner Abteilung.`,fix:`Sie wählen die Abteilung.`,act:`Abteilung wählen…`}),unknownDepartment:(e,t,n,r)=>({message:`Die Abteilung ${e} gibt es nicht, aber ihr Name steht bei ${V(`de`,[[t,`Mitglied`,`Mitgliedern`],[n,`offenen Einladung`,`offenen Einladungen`],[r,`aktiven Link`,`aktiven Links`]])}.`,fix:`Die Abteilung wird angelegt, und sie gehören dazu.`,act:`Abteilung ${e} anlegen`}),impossibleName:`Keine Abteilung kann so heißen. Geben Sie denen, die den Namen tragen, eine andere Abteilung.`}};function U(e,t){let n=H[t],{kind:r,member:i,department:a,space:o}=e,s=i?.user.name??``,c=e.permission?S[t].permission[e.permission]:``;switch(r){case`VOID_GRANT`:return a?n.voidDepartmentGrant(a.path,c):n.voidGrant(s,c);case`OVERLAPPING_SPACE_ROLE`:return n.overlappingRole(s,o?.name??``);case`TOO_MANY_ADMINS`:return n.tooManyAdmins(s);case`NO_DEPARTMENT`:return n.noDepartment(s);case`UNKNOWN_DEPARTMENT`:return re(e,t);default:return G(e,t)}}var W=/^There is no department (.+), and its name is carried by members \((\d+)\), open invitations \((\d+)\) and active links \((\d+)\)\.$/;function re(e,t){let[,n,r,i,a]=W.exec(e.message)??[];if(n===void 0)return G(e,t);let o=H[t].unknownDepartment(n,Number(r),Number(i),Number(a));return e.fix.startsWith(`Nothing:`)?{...o,fix:H[t].impossibleName,act:null}:o}function G({message:e,fix:t},n){return{message:e,fix:t,act:H[n].fix}}var K={heading:`_heading_1phhn_1`,count:`_count_1phhn_5`,calm:`_calm_1phhn_14`,list:`_list_1phhn_22`,conflict:`_conflict_1phhn_28`,words:`_words_1phhn_37`,remedy:`_remedy_1phhn_45`},q=t();function J({conflict:e,fix:t}){let{message:n,fix:r,act:i}=U(e,y().language),o=e.member?.user.name??e.department?.path;return(0,q.jsxs)(`li`,{className:K.conflict,children:[(0,q.jsxs)(`div`,{className:K.words,children:[(0,q.jsx)(`p`,{id:e.id,children:n}),(0,q.jsx)(`p`,{className:K.remedy,children:r})]}),i&&(0,q.jsxs)(a,{variant:`light`,size:`sm`,onClick:t,"aria-describedby":e.id,children:[i,o&&!i.includes(o)&&(0,q.jsxs)(`span`,{className:`unseen`,children:[` (`,o,`)`]})]})]})}var Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ie=new Y(`
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
}`),ae=new Y(`
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
    `),oe=new Y(`
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
}`),se=new Y(`
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
}`),ce=new Y(`
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
}`),le=new Y(`
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
}`),ue=new Y(`
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
}`);function de({value:e,choose:t,label:n,error:r}){let[i,a]=(0,B.useState)(``),[o,s]=(0,B.useState)(null),c=b(_),l=k(i===o?.label?``:i).map(({id:e,path:t})=>({value:e,label:t})),u=o&&!l.some(({value:e})=>e===o.value)?[o,...l]:l;return(0,q.jsx)(O,{label:n??c.department,data:u,value:e,onChange:(e,n)=>{s(n??null),t(e)},searchable:!0,onSearchChange:a,nothingFoundMessage:c.noSuchDepartment,error:r,openOnFocus:!1,"data-autofocus":!0})}var X={en:{title:`Roles`,lead:`What each role permits. Departments and admins can grant or deny single permissions besides.`,add:`Make a role`,own:`The organization’s own roles`,none:`There are none yet. Make one when neither admin, member nor viewer fits.`,noneMember:`There are no roles besides admin, member and viewer.`,role:`Role`,base:`Ranks with`,members:`Members`,permissionCount:`Permissions`,ofAll:(e,t)=>`${e} of ${t}`,actions:`What can be done`,edit:`Edit`,delete:`Delete`,matrix:`Who may do what`,matrixHint:`Scroll sideways to see all roles.`,permission:`Permission`,builtIn:`built in`,ranksWith:e=>`ranks with ${e}`,yes:`yes`,no:`no`,createTitle:`Make a role`,editTitle:e=>`Edit ${e}`,create:`Make role`,save:`Save role`,created:e=>`The role ${e} was made.`,saved:e=>`The role ${e} is saved.`,deleted:e=>`The role ${e} was deleted.`,name:`Name`,refused:{},description:`What it is for`,descriptionHint:`Optional. It helps others to choose the right role.`,baseHint:`Its rank: who may give it, and what it counts as in team spaces. It cannot be changed later. Its permissions are where you start.`,baseStays:e=>`Ranks with ${e}. This stays as it was made.`,countsAtOnce:e=>e===1?`One member has it: what you change counts at once.`:`${e} members have it: what you change counts at once.`,permissions:`What it permits`,startOver:e=>`Same as ${e}`,notYours:`You do not have this yourself, so you cannot give it.`,deleteAct:`Delete role`,deleteTitle:e=>`Delete the role ${e}?`,deleteLead:`A role that members have, or that open invitations or active links give, is not deleted: give those another role first.`,deleteRefused:{},deleteHas:e=>e===1?`One member has this role. Give that member another role first.`:`${e} members have this role. Give them another role first.`,conflicts:`Conflicts`,conflictsLead:`These contradict each other, or what the policy says. Each can be put right here.`,noConflicts:`No conflicts: roles, departments and permissions fit together.`,manyConflicts:`There are more; they appear when these are fixed.`,showAll:e=>`Show all ${e}`,fixed:`Fixed.`,fixRefused:{},kinds:{VOID_GRANT:`Granted in vain`,OVERLAPPING_SPACE_ROLE:`Too high a role in a team space`,TOO_MANY_ADMINS:`Too many admins`,UNKNOWN_DEPARTMENT:`Departments that do not exist`,NO_DEPARTMENT:`Without a department`},otherKind:`Other`,whichDepartment:`Into which department?`,put:`Put into the department`},de:{title:`Rollen`,lead:`Was jede Rolle erlaubt. Abteilungen und Admins können einzelne Rechte dazu gewähren oder verweigern.`,add:`Rolle anlegen`,own:`Eigene Rollen`,none:`Noch gibt es keine. Legen Sie eine an, wenn weder Admin noch Mitglied noch Betrachter passt.`,noneMember:`Es gibt keine Rollen außer Admin, Mitglied und Betrachter.`,role:`Rolle`,base:`Rang`,members:`Mitglieder`,permissionCount:`Rechte`,ofAll:(e,t)=>`${e} von ${t}`,actions:`Was sich tun lässt`,edit:`Bearbeiten`,delete:`Löschen`,matrix:`Wer was darf`,matrixHint:`Seitwärts blättern zeigt alle Rollen.`,permission:`Recht`,builtIn:`vorgegeben`,ranksWith:e=>`Rang: ${e}`,yes:`ja`,no:`nein`,createTitle:`Rolle anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Rolle anlegen`,save:`Rolle speichern`,created:e=>`Die Rolle ${e} ist angelegt.`,saved:e=>`Die Rolle ${e} ist gespeichert.`,deleted:e=>`Die Rolle ${e} ist gelöscht.`,name:`Name`,refused:{CONFLICT:`Eine Rolle dieses Namens gibt es hier schon.`},description:`Wofür sie da ist`,descriptionHint:`Freiwillig. Es hilft anderen, die richtige Rolle zu wählen.`,baseHint:`Der Rang: wer sie vergeben darf, und als was sie in Teamräumen gilt. Er lässt sich später nicht ändern. Mit seinen Rechten fangen Sie an.`,baseStays:e=>`Rang: ${e}. Er bleibt, wie er angelegt wurde.`,countsAtOnce:e=>e===1?`Ein Mitglied hat sie: Was Sie ändern, gilt sofort.`:`${e} Mitglieder haben sie: Was Sie ändern, gilt sofort.`,permissions:`Was sie erlaubt`,startOver:e=>`Wie ${e}`,notYours:`Sie haben dieses Recht selbst nicht und können es nicht geben.`,deleteAct:`Rolle löschen`,deleteTitle:e=>`Die Rolle ${e} löschen?`,deleteLead:`Eine Rolle, die Mitglieder haben oder die offene Einladungen oder aktive Links vergeben, wird nicht gelöscht: Geben Sie diesen zuerst eine andere.`,deleteRefused:{CONFLICT:`Mitglieder haben diese Rolle noch, oder offene Einladungen oder aktive Links geben sie. Geben Sie denen zuerst eine andere Rolle.`},deleteHas:e=>e===1?`Ein Mitglied hat diese Rolle. Geben Sie ihm zuerst eine andere.`:`${e} Mitglieder haben diese Rolle. Geben Sie ihnen zuerst eine andere.`,conflicts:`Widersprüche`,conflictsLead:`Hier widerspricht sich etwas, oder es widerspricht den Regeln. Alles davon lässt sich hier beheben.`,noConflicts:`Keine Widersprüche: Rollen, Abteilungen und Rechte passen zusammen.`,manyConflicts:`Es gibt noch mehr; sie erscheinen, wenn diese behoben sind.`,showAll:e=>`Alle ${e} zeigen`,fixed:`Behoben.`,fixRefused:{CONFLICT:`Diesen Widerspruch gibt es so nicht mehr. Sehen Sie noch einmal nach.`},kinds:{VOID_GRANT:`Vergeblich gewährt`,OVERLAPPING_SPACE_ROLE:`Zu hohe Rolle in einem Teamraum`,TOO_MANY_ADMINS:`Zu viele Admins`,UNKNOWN_DEPARTMENT:`Abteilungen, die es nicht gibt`,NO_DEPARTMENT:`Ohne Abteilung`},otherKind:`Anderes`,whichDepartment:`In welche Abteilung?`,put:`In die Abteilung aufnehmen`}};function fe({conflict:e,send:t,close:n}){let[r,i]=(0,B.useState)(null),{language:a}=y(),o=b(X);return(0,q.jsx)(A,{title:e.member?.user.name??o.kinds.NO_DEPARTMENT,act:o.put,send:()=>t(r),fields:[`departmentId`],close:n,children:t=>(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(l,{children:U(e,a).message}),(0,q.jsx)(de,{label:o.whichDepartment,value:r,choose:i,error:t(`departmentId`)})]})})}var pe=500,me=5;function he(){let e=w().organization.id,[t,i]=(0,B.useState)(new Set),[a,o]=(0,B.useState)(),[s]=d(ue),c=(0,B.useRef)(null),u=b(X),f=C(u.fixRefused),{data:p,error:h,again:_}=g(oe,{organizationId:e},{stale:[`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`,`INVITATION_`,`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]});if(h)return(0,q.jsx)(v,{error:h,again:_});if(!p)return(0,q.jsx)(m,{lines:2});let y=p.roleConflicts??[],x=y.filter(({id:e})=>!t.has(e)),S=new Set(y.map(({id:e})=>e));[...t].some(e=>!S.has(e))&&i(new Set([...t].filter(e=>S.has(e))));async function E(t,n){i(e=>new Set(e).add(t.id)),t.kind!==`NO_DEPARTMENT`&&c.current?.focus({preventScroll:!0});let r={organizationId:e,conflictId:t.id,...n&&{departmentId:n}},{problems:a}=await s({input:r});return a.length===0?f.done(u.fixed):(i(e=>new Set([...e].filter(e=>e!==t.id))),t.kind!==`NO_DEPARTMENT`&&f.refused(a)),_(),a}return(0,q.jsxs)(T,{children:[(0,q.jsx)(`div`,{ref:c,tabIndex:-1,className:K.heading,children:(0,q.jsxs)(n,{order:2,size:`h4`,children:[u.conflicts,x.length>0&&(0,q.jsx)(`span`,{className:K.count,children:x.length})]})}),x.length===0?(0,q.jsxs)(l,{className:K.calm,role:`status`,children:[(0,q.jsx)(D,{size:20,"aria-hidden":!0}),u.noConflicts]}):(0,q.jsxs)(r,{gap:`md`,children:[(0,q.jsx)(l,{c:`dimmed`,children:u.conflictsLead}),_e(x).map(([e,t])=>(0,q.jsx)(ge,{title:e in u.kinds?u.kinds[e]:u.otherKind,conflicts:t,fix:e=>e.kind===`NO_DEPARTMENT`?o(e):void E(e)},e)),y.length>=pe&&(0,q.jsx)(l,{c:`dimmed`,children:u.manyConflicts})]}),a&&(0,q.jsx)(fe,{conflict:a,send:e=>E(a,e),close:()=>o(void 0)})]})}function ge({title:e,conflicts:t,fix:r}){let[i,o]=(0,B.useState)(!1),s=b(X),c=i?t:t.slice(0,me);return(0,q.jsxs)(`section`,{"aria-label":e,children:[(0,q.jsx)(n,{order:3,size:`h6`,mb:4,children:e}),(0,q.jsx)(`ul`,{className:K.list,children:c.map(e=>(0,q.jsx)(J,{conflict:e,fix:()=>r(e)},e.id))}),c.length<t.length&&(0,q.jsx)(a,{variant:`subtle`,size:`sm`,mt:`xs`,onClick:()=>o(!0),children:s.showAll(t.length)})]})}function _e(e){let t=new Map;for(let n of e){let e=t.get(n.kind);e?e.push(n):t.set(n.kind,[n])}return[...t]}function ve({role:e,done:t,close:n}){let[r]=d(le),i=C(),a=b(X),o=x(a.deleteRefused);async function s(){let{data:n,problems:o}=await r({input:{customRoleId:e.id}});return n?.deleteRole.deletedCustomRoleId&&(i.done(a.deleted(e.name)),t()),o}return(0,q.jsx)(j,{title:a.deleteTitle(e.name),lead:e.memberCount>0?a.deleteHas(e.memberCount):a.deleteLead,act:a.deleteAct,confirm:s,say:o,close:n})}var ye=Object.keys(F).length;function be({roles:e,edit:t,remove:n}){let r=p(),{number:i}=h(),o=b(S).role,s=b(X);if(e.length===0)return(0,q.jsx)(T,{title:s.own,children:(0,q.jsx)(l,{c:`dimmed`,children:r?s.none:s.noneMember})});let u=[{title:s.role,cell:({name:e,description:t})=>(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(l,{fw:600,size:`sm`,children:e}),t&&(0,q.jsx)(l,{size:`sm`,c:`dimmed`,fw:400,children:t})]})},{title:s.base,cell:({base:e})=>o[e],wide:!0},{title:s.permissionCount,cell:({permissions:e})=>s.ofAll(e.length,ye),wide:!0},{title:s.members,cell:({memberCount:e})=>i(e),wide:!0},{title:s.actions,bare:!0,cell:e=>(0,q.jsxs)(c,{gap:`xs`,justify:`flex-end`,wrap:`nowrap`,children:[(0,q.jsxs)(a,{size:`sm`,variant:`default`,onClick:()=>t(e),children:[s.edit,(0,q.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,q.jsxs)(a,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>n(e),children:[s.delete,(0,q.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})}],d=r?u:u.filter(({bare:e})=>!e);return(0,q.jsx)(T,{title:s.own,children:(0,q.jsx)(L,{label:s.own,rows:e,columns:d,name:({name:e})=>e})})}function xe({chosen:e,choose:t,had:n}){let{may:i}=w(),a=b(S).permission,{group:o,about:s}=b(z),c=b(X),u=(n,r)=>t(r?[...e,n]:e.filter(e=>e!==n));return N.map(({role:t,permissions:d})=>(0,q.jsxs)(r,{gap:`xs`,component:`fieldset`,bd:0,p:0,m:0,children:[(0,q.jsx)(l,{component:`legend`,fw:650,size:`sm`,pt:`xs`,pb:`xs`,children:o[t]}),d.map(t=>{let r=!i(t)&&!n.includes(t);return(0,q.jsx)(R,{size:`sm`,label:a[t],description:r?c.notYours:s[t],checked:e.includes(t),disabled:r,onChange:e=>u(t,e.currentTarget.checked)},t)})]},t))}function Z({role:e,done:t,close:n}){let{organization:i,may:o}=w(),[u,f]=(0,B.useState)(e?.name??``),[p,m]=(0,B.useState)(e?.description??``),[h,g]=(0,B.useState)(e?.base??`MEMBER`),_=e=>M(e).filter(o),[v,y]=(0,B.useState)(e?.permissions??null),T=v??_(h),[E]=d(se),[D]=d(ce),k=C(),j=b(S).role,N=b(X),F=x(N.refused),L=I.indexOf(i.viewerMember?.role??`VIEWER`);async function R(){let e={organizationId:i.id,name:u,description:p,base:h,permissions:T},{data:n,problems:r}=await E({input:e}),a=n?.createRole.customRole;return a&&(k.done(N.created(a.name)),t()),r}async function z(e){let{data:n,problems:r}=await D({input:{customRoleId:e,name:u,description:p,permissions:T}}),i=n?.updateRole.customRole;return i&&(k.done(N.saved(i.name)),t()),r}return(0,q.jsx)(A,{title:e?N.editTitle(e.name):N.createTitle,size:`lg`,act:e?N.save:N.create,send:()=>e?z(e.id):R(),fields:[`name`,`description`,`base`,`permissions`],say:F,close:n,children:t=>(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(ne,{label:N.name,value:u,onChange:e=>f(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,q.jsx)(te,{label:N.description,description:N.descriptionHint,value:p,onChange:e=>m(e.currentTarget.value),autosize:!0,maxRows:5,error:t(`description`)}),e?(0,q.jsxs)(l,{c:`dimmed`,children:[N.baseStays(j[e.base]),` `,e.memberCount>0&&N.countsAtOnce(e.memberCount)]}):(0,q.jsx)(O,{label:N.base,description:N.baseHint,data:I.slice(L).map(e=>({value:e,label:j[e]})),value:h,onChange:e=>g(e??h),allowDeselect:!1,error:t(`base`)}),(0,q.jsx)(ee,{legend:N.permissions,children:(0,q.jsxs)(r,{gap:`xs`,children:[v&&!Q(v,_(h))&&(0,q.jsx)(c,{children:(0,q.jsx)(a,{size:`sm`,variant:`light`,onClick:()=>y(e?_(h):null),children:N.startOver(j[h])})}),(0,q.jsx)(xe,{chosen:T,choose:e=>y(P(e)),had:e?.permissions??[]}),t(`permissions`)&&(0,q.jsx)(s,{color:`red`,role:`alert`,children:t(`permissions`)})]})})]})})}function Q(e,t){return P(e).join()===P(t).join()}var $={frame:`_frame_1x0gi_1`,matrix:`_matrix_1x0gi_18`,group:`_group_1x0gi_60`,about:`_about_1x0gi_65`,yes:`_yes_1x0gi_72`};function Se({own:e,counts:t}){let n=b(S),{group:r,about:i}=b(z),{number:a}=h(),o=b(X),s=[...I.map(r=>({key:r,name:n.role[r],about:o.builtIn,members:t[r]-e.reduce((e,{base:t,memberCount:n})=>e+(t===r?n:0),0),permits:new Set(M(r))})),...e.map(({id:e,name:t,base:r,memberCount:i,permissions:a})=>({key:e,name:t,about:o.ranksWith(n.role[r]),members:i,permits:new Set(a)}))];return(0,q.jsx)(T,{title:o.matrix,children:(0,q.jsx)(`section`,{className:$.frame,"aria-label":`${o.matrix}. ${o.matrixHint}`,tabIndex:0,children:(0,q.jsxs)(`table`,{className:$.matrix,"aria-label":o.matrix,children:[(0,q.jsx)(`thead`,{children:(0,q.jsxs)(`tr`,{children:[(0,q.jsx)(`th`,{scope:`col`,children:o.permission}),s.map(({key:e,name:t,about:n})=>(0,q.jsxs)(`th`,{scope:`col`,children:[t,(0,q.jsx)(`span`,{className:$.about,children:n})]},e))]})}),(0,q.jsx)(`tbody`,{children:(0,q.jsxs)(`tr`,{children:[(0,q.jsx)(`th`,{scope:`row`,children:o.members}),s.map(({key:e,members:t})=>(0,q.jsx)(`td`,{children:a(Math.max(0,t))},e))]})}),N.map(({role:e,permissions:t})=>(0,q.jsxs)(`tbody`,{children:[(0,q.jsxs)(`tr`,{children:[(0,q.jsx)(`th`,{scope:`rowgroup`,className:$.group,children:r[e]}),(0,q.jsx)(`td`,{colSpan:s.length,className:$.group})]}),t.map(e=>(0,q.jsxs)(`tr`,{children:[(0,q.jsxs)(`th`,{scope:`row`,children:[n.permission[e],(0,q.jsx)(`span`,{className:$.about,children:i[e]})]}),s.map(({key:t,permits:n})=>(0,q.jsx)(`td`,{children:(0,q.jsx)(Ce,{yes:n.has(e)})},t))]},e))]},e))]})})})}function Ce({yes:e}){let t=b(X);return e?(0,q.jsx)(o,{size:18,stroke:2.5,className:$.yes,role:`img`,"aria-label":t.yes}):(0,q.jsxs)(l,{component:`span`,c:`dimmed`,children:[(0,q.jsx)(`span`,{"aria-hidden":!0,children:`–`}),(0,q.jsx)(`span`,{className:`unseen`,children:t.no})]})}var we=e=>e.organization?.customRoles;function Te(){let e=w().organization.id,t=p(),[n,i]=(0,B.useState)(),o=b(X),s=[`ROLE_`,`MEMBER_ROLE_CHANGED`,`MEMBER_JOINED`,`MEMBER_REMOVED`],c=E(ie,{organizationId:e},we,{stale:s}),l=g(ae,{organizationId:e},{stale:s}),d=c.error??l.error,h=()=>{c.again(),l.again()};if(d||!c.data||!l.data?.organization)return(0,q.jsx)(f,{title:o.title,lead:o.lead,children:d?(0,q.jsx)(v,{error:d,again:h}):(0,q.jsx)(m,{})});let{admins:_,members:y,viewers:x}=l.data.organization,S=()=>i(void 0);return(0,q.jsxs)(f,{title:o.title,lead:o.lead,actions:t&&(0,q.jsx)(a,{leftSection:(0,q.jsx)(u,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),children:[(0,q.jsxs)(r,{children:[t&&(0,q.jsx)(he,{}),(0,q.jsx)(be,{roles:c.data,edit:e=>i({does:`edit`,role:e}),remove:e=>i({does:`delete`,role:e})}),(0,q.jsx)(Se,{own:c.data,counts:{ADMIN:_.totalCount,MEMBER:y.totalCount,VIEWER:x.totalCount}})]}),n?.does===`create`&&(0,q.jsx)(Z,{done:h,close:S}),n?.does===`edit`&&(0,q.jsx)(Z,{role:n.role,done:h,close:S}),n?.does===`delete`&&(0,q.jsx)(ve,{role:n.role,done:h,close:S})]})}export{Te as default};