import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,i as n,o as r,r as i,s as a}from"./language-BiUjzsFn.js";import{t as o}from"./IconPlus-tpdDcNzW.js";import{n as s,r as c}from"./react-dom-Buiuewc4.js";import{J as l,Y as u,i as d,n as f,t as p}from"./texts-TgzutccN.js";import{t as m}from"./read-all-DxqPTzk3.js";import{n as h,r as g,t as _}from"./names-3RS9Lays.js";import{n as v,o as y,t as b}from"./states-Bly99nUl.js";import{n as x,r as S}from"./place-OuRQf4Nr.js";import{t as C}from"./IconCircleCheck-DXGqcDOU.js";import{i as w,r as T}from"./problems-PREACGgN.js";import{t as E}from"./Select-BcgcQZ_9.js";import{t as D}from"./use-debounced-value-CZzfQm_v.js";import{t as O}from"./generated-BW5qJg44.js";import{t as k}from"./form-dialog-BPlexGsu.js";import{r as A,t as j}from"./dialog-Xseh2MLL.js";import{a as M,i as N,n as P,r as F,t as I}from"./permissions-Cl9HAVfh.js";import{t as L}from"./rows-BadXjuQv.js";import{n as R,t as ee}from"./Fieldset-CHS2eNIo.js";import{t as z}from"./TextInput-lHoSx0wH.js";import{t as B}from"./permission-texts-B1QTCT65.js";import{t as V}from"./IconCheck-CigOOY7H.js";var H=e(s(),1);function U(e,t){let n=t.filter(([e])=>e>0);return new Intl.ListFormat(e).format(n.map(([e,t,n])=>`${e} ${e===1?t:n}`))}var W={en:{title:`Roles`,lead:`What each role permits. Departments and admins can grant or deny single permissions besides.`,add:`Make a role`,own:`The organization’s own roles`,none:`There are none yet. Make one when neither admin, member nor viewer fits.`,noneMember:`There are no roles besides admin, member and viewer.`,role:`Role`,base:`Ranks with`,members:`Members`,permissionCount:`Permissions`,ofAll:(e,t)=>`${e} of ${t}`,actions:`What can be done`,edit:`Edit`,delete:`Delete`,matrix:`Who may do what`,matrixHint:`Scroll sideways to see all roles.`,permission:`Permission`,builtIn:`built in`,ranksWith:e=>`ranks with ${e}`,yes:`yes`,no:`no`,createTitle:`Make a role`,editTitle:e=>`Edit ${e}`,create:`Make role`,save:`Save role`,created:e=>`The role ${e} was made.`,saved:e=>`The role ${e} is saved.`,deleted:e=>`The role ${e} was deleted.`,name:`Name`,description:`What it is for`,descriptionHint:`Optional. It helps others to choose the right role.`,baseHint:`Its rank: who may give it, and what it counts as in team spaces. It cannot be changed later. Its permissions are where you start.`,baseStays:e=>`Ranks with ${e}. This stays as it was made.`,countsAtOnce:e=>e===1?`One member has it: what you change counts at once.`:`${e} members have it: what you change counts at once.`,permissions:`What it permits`,startOver:e=>`Same as ${e}`,notYours:`You do not have this yourself, so you cannot give it.`,deleteAct:`Delete role`,deleteTitle:e=>`Delete the role ${e}?`,deleteLead:`A role that members have, or that open invitations or active links give, is not deleted: give those another role first.`,deleteHas:e=>e===1?`One member has this role. Give that member another role first.`:`${e} members have this role. Give them another role first.`,conflicts:`Conflicts`,conflictsLead:`These cannot be meant so. Each can be put right here.`,noConflicts:`No conflicts: roles, departments and permissions fit together.`,manyConflicts:`There are more; they appear when these are fixed.`,showAll:e=>`Show all ${e}`,fixed:`Fixed.`,kinds:{VOID_GRANT:`Granted in vain`,OVERLAPPING_SPACE_ROLE:`Too high a role in a team space`,TOO_MANY_ADMINS:`Too many admins`,UNKNOWN_DEPARTMENT:`Departments that do not exist`,NO_DEPARTMENT:`Without a department`},otherKind:`Other`,whichDepartment:`Into which department?`,put:`Put into the department`,conflict:{fix:`Fix it`,voidGrant:(e,t)=>({message:`${e} was granted “${t}” and denied it as well. The denial counts.`,fix:`The grant is taken back.`,act:`Take the grant back`}),voidDepartmentGrant:(e,t)=>({message:`${e} grants “${t}” in vain: all its people are denied it by a nearer department or themselves.`,fix:`The department grants it no more.`,act:`Take the grant back`}),overlappingRole:(e,t)=>({message:`${e} has a higher role in ${t} than in the organization, or than in another space of the same department.`,fix:`The role in ${t} becomes the lower one.`,act:`Lower the role`}),tooManyAdmins:e=>({message:`There are more active admins than the policy allows, and ${e} is among the last who joined.`,fix:`${e} becomes a member and manages nothing any more.`,act:`Make ${e} a member`}),noDepartment:e=>({message:`${e} belongs to no department.`,fix:`You choose the department.`,act:`Choose a department…`}),unknownDepartment:(e,t,n,r)=>({message:`There is no department ${e}, but its name is on ${U(`en`,[[t,`member`,`members`],[n,`open invitation`,`open invitations`],[r,`active link`,`active links`]])}.`,fix:`The department is made, and they belong to it.`,act:`Make the department ${e}`}),impossibleName:`No department can be called so. Give those who carry the name another department.`}},de:{title:`Rollen`,lead:`Was jede Rolle erlaubt. Abteilungen und Admins können einzelne Rechte dazu gewähren oder entziehen.`,add:`Rolle anlegen`,own:`Eigene Rollen`,none:`Noch gibt es keine. Legen Sie eine an, wenn weder Admin noch Mitglied noch Betrachter passt.`,noneMember:`Es gibt keine Rollen außer Admin, Mitglied und Betrachter.`,role:`Rolle`,base:`Rang`,members:`Mitglieder`,permissionCount:`Rechte`,ofAll:(e,t)=>`${e} von ${t}`,actions:`Was sich tun lässt`,edit:`Bearbeiten`,delete:`Löschen`,matrix:`Wer was darf`,matrixHint:`Seitwärts blättern zeigt alle Rollen.`,permission:`Recht`,builtIn:`fest`,ranksWith:e=>`Rang: ${e}`,yes:`ja`,no:`nein`,createTitle:`Rolle anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Rolle anlegen`,save:`Rolle speichern`,created:e=>`Die Rolle ${e} ist angelegt.`,saved:e=>`Die Rolle ${e} ist gespeichert.`,deleted:e=>`Die Rolle ${e} ist gelöscht.`,name:`Name`,description:`Wofür sie da ist`,descriptionHint:`Freiwillig. Es hilft anderen, die richtige Rolle zu wählen.`,baseHint:`Der Rang: wer sie vergeben darf, und als was sie in Teamräumen gilt. Er lässt sich später nicht ändern. Mit seinen Rechten fangen Sie an.`,baseStays:e=>`Rang: ${e}. Er bleibt, wie er angelegt wurde.`,countsAtOnce:e=>e===1?`Ein Mitglied hat sie: Was Sie ändern, gilt sofort.`:`${e} Mitglieder haben sie: Was Sie ändern, gilt sofort.`,permissions:`Was sie erlaubt`,startOver:e=>`Wie ${e}`,notYours:`Sie haben dieses Recht selbst nicht und können es nicht geben.`,deleteAct:`Rolle löschen`,deleteTitle:e=>`Die Rolle ${e} löschen?`,deleteLead:`Eine Rolle, die Mitglieder haben oder die offene Einladungen oder aktive Links vergeben, wird nicht gelöscht: Geben Sie diesen zuerst eine andere.`,deleteHas:e=>e===1?`Ein Mitglied hat diese Rolle. Geben Sie ihm zuerst eine andere.`:`${e} Mitglieder haben diese Rolle. Geben Sie ihnen zuerst eine andere.`,conflicts:`Widersprüche`,conflictsLead:`Das kann so nicht gemeint sein. Alles davon lässt sich hier richten.`,noConflicts:`Keine Widersprüche: Rollen, Abteilungen und Rechte passen zusammen.`,manyConflicts:`Es gibt noch mehr; sie erscheinen, wenn diese gerichtet sind.`,showAll:e=>`Alle ${e} zeigen`,fixed:`Gerichtet.`,kinds:{VOID_GRANT:`Vergeblich gewährt`,OVERLAPPING_SPACE_ROLE:`Zu hohe Rolle in einem Teamraum`,TOO_MANY_ADMINS:`Zu viele Admins`,UNKNOWN_DEPARTMENT:`Abteilungen, die es nicht gibt`,NO_DEPARTMENT:`Ohne Abteilung`},otherKind:`Anderes`,whichDepartment:`In welche Abteilung?`,put:`In die Abteilung aufnehmen`,conflict:{fix:`Richten`,voidGrant:(e,t)=>({message:`Das Recht „${t}“ ist ${e} gewährt und zugleich entzogen. Es zählt, dass es entzogen ist.`,fix:`Das Gewährte wird zurückgenommen.`,act:`Gewährtes zurücknehmen`}),voidDepartmentGrant:(e,t)=>({message:`${e} gewährt das Recht „${t}“ vergeblich: Eine nähere Abteilung oder Festlegungen für die Personen entziehen es allen darin.`,fix:`Die Abteilung gewährt es nicht mehr.`,act:`Gewährtes zurücknehmen`}),overlappingRole:(e,t)=>({message:`${e} hat in ${t} eine höhere Rolle als in der Organisation oder als in einem anderen Raum derselben Abteilung.`,fix:`Die Rolle in ${t} wird die niedrigere.`,act:`Rolle herabsetzen`}),tooManyAdmins:e=>({message:`Es gibt mehr aktive Admins, als die Regeln erlauben, und ${e} gehört zu denen, die zuletzt kamen.`,fix:`${e} wird Mitglied und verwaltet nichts mehr.`,act:`${e} zum Mitglied machen`}),noDepartment:e=>({message:`${e} gehört zu keiner Abteilung.`,fix:`Sie wählen die Abteilung.`,act:`Abteilung wählen …`}),unknownDepartment:(e,t,n,r)=>({message:`Die Abteilung ${e} gibt es nicht, aber ihr Name steht bei ${U(`de`,[[t,`Mitglied`,`Mitgliedern`],[n,`offenen Einladung`,`offenen Einladungen`],[r,`aktiven Link`,`aktiven Links`]])}.`,fix:`Die Abteilung wird angelegt, und sie gehören dazu.`,act:`Abteilung ${e} anlegen`}),impossibleName:`Keine Abteilung kann so heißen. Geben Sie denen, die den Namen tragen, eine andere Abteilung.`}}};function G(e,t){let n=W[t].conflict,{kind:r,member:i,department:a,space:o}=e,s=i?.user.name??``,c=e.permission?_[t].permission[e.permission]:``;switch(r){case`VOID_GRANT`:return a?n.voidDepartmentGrant(a.path,c):n.voidGrant(s,c);case`OVERLAPPING_SPACE_ROLE`:return n.overlappingRole(s,o?.name??``);case`TOO_MANY_ADMINS`:return n.tooManyAdmins(s);case`NO_DEPARTMENT`:return n.noDepartment(s);case`UNKNOWN_DEPARTMENT`:return ne(e,t);default:return K(e,t)}}var te=/^There is no department (.+), and its name is carried by members \((\d+)\), open invitations \((\d+)\) and active links \((\d+)\)\.$/;function ne(e,t){let[,n,r,i,a]=te.exec(e.message)??[];if(n===void 0)return K(e,t);let o=W[t].conflict.unknownDepartment(n,Number(r),Number(i),Number(a));return e.fix.startsWith(`Nothing:`)?{...o,fix:W[t].conflict.impossibleName,act:null}:o}function K({message:e,fix:t},n){return{message:e,fix:t,act:W[n].conflict.fix}}var q={heading:`_heading_1phhn_1`,count:`_count_1phhn_5`,calm:`_calm_1phhn_14`,list:`_list_1phhn_22`,conflict:`_conflict_1phhn_28`,words:`_words_1phhn_37`,remedy:`_remedy_1phhn_45`},J=c();function Y({conflict:e,fix:t}){let{message:r,fix:i,act:o}=G(e,n().language),s=e.member?.user.name??e.department?.path;return(0,J.jsxs)(`li`,{className:q.conflict,children:[(0,J.jsxs)(`div`,{className:q.words,children:[(0,J.jsx)(`p`,{id:e.id,children:r}),(0,J.jsx)(`p`,{className:q.remedy,children:i})]}),o&&(0,J.jsxs)(a,{variant:`light`,size:`sm`,onClick:t,"aria-describedby":e.id,children:[o,s&&!o.includes(s)&&(0,J.jsxs)(`span`,{className:`unseen`,children:[` (`,s,`)`]})]})]})}var X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},re=new X(`
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
}`),ie=new X(`
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
    `),ae=new X(`
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
}`),oe=new X(`
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
}`),se=new X(`
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
}`),ce=new X(`
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
}`),le=new X(`
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
}`);function ue({value:e,choose:n,label:r,error:i}){let{id:a}=S().organization,[o,s]=(0,H.useState)(``),[c,l]=(0,H.useState)(``),[u]=D(o===c?``:o,200),{data:f}=d(O,{organizationId:a,search:u||null}),m=t(p),h=f?.organization?.departments.nodes??[];return(0,J.jsx)(E,{label:r??m.department,data:h.map(({id:e,path:t})=>({value:e,label:t})),value:e,onChange:(e,t)=>{l(t?.label??``),n(e)},searchable:!0,onSearchChange:s,error:i,openOnFocus:!1,"data-autofocus":!0})}function de({conflict:e,send:r,close:i}){let[a,o]=(0,H.useState)(null),{language:s}=n(),c=t(W);return(0,J.jsx)(k,{title:e.member?.user.name??c.kinds.NO_DEPARTMENT,act:c.put,send:()=>r(a),fields:[`departmentId`],close:i,children:t=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(l,{children:G(e,s).message}),(0,J.jsx)(ue,{label:c.whichDepartment,value:a,choose:o,error:t(`departmentId`)})]})})}var fe=500,pe=5;function me(){let e=S().organization.id,[n,i]=(0,H.useState)(new Set),[a,o]=(0,H.useState)(),[s]=f(le),c=(0,H.useRef)(null),u=T(),p=t(W),{data:m,error:g,again:_}=d(ae,{organizationId:e},{stale:[`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`,`INVITATION_`,`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]});if(g)return(0,J.jsx)(b,{error:g,again:_});if(!m)return(0,J.jsx)(v,{lines:2});let x=m.roleConflicts??[],w=x.filter(({id:e})=>!n.has(e));async function E(t,n){i(e=>new Set(e).add(t.id)),t.kind!==`NO_DEPARTMENT`&&c.current?.focus({preventScroll:!0});let r={organizationId:e,conflictId:t.id,...n&&{departmentId:n}},{problems:a}=await s({input:r});return a.length===0?u.done(p.fixed):(i(e=>new Set([...e].filter(e=>e!==t.id))),t.kind!==`NO_DEPARTMENT`&&u.refused(a)),_(),a}return(0,J.jsxs)(h,{children:[(0,J.jsx)(`div`,{ref:c,tabIndex:-1,className:q.heading,children:(0,J.jsxs)(y,{order:2,size:`h4`,children:[p.conflicts,w.length>0&&(0,J.jsx)(`span`,{className:q.count,children:w.length})]})}),w.length===0?(0,J.jsxs)(l,{className:q.calm,role:`status`,children:[(0,J.jsx)(C,{size:20,"aria-hidden":!0}),p.noConflicts]}):(0,J.jsxs)(r,{gap:`md`,children:[(0,J.jsx)(l,{c:`dimmed`,children:p.conflictsLead}),ge(w).map(([e,t])=>(0,J.jsx)(he,{title:e in p.kinds?p.kinds[e]:p.otherKind,conflicts:t,fix:e=>e.kind===`NO_DEPARTMENT`?o(e):void E(e)},e)),x.length>=fe&&(0,J.jsx)(l,{c:`dimmed`,children:p.manyConflicts})]}),a&&(0,J.jsx)(de,{conflict:a,send:e=>E(a,e),close:()=>o(void 0)})]})}function he({title:e,conflicts:n,fix:r}){let[i,o]=(0,H.useState)(!1),s=t(W),c=i?n:n.slice(0,pe);return(0,J.jsxs)(`section`,{"aria-label":e,children:[(0,J.jsx)(y,{order:3,size:`h6`,mb:4,children:e}),(0,J.jsx)(`ul`,{className:q.list,children:c.map(e=>(0,J.jsx)(Y,{conflict:e,fix:()=>r(e)},e.id))}),c.length<n.length&&(0,J.jsx)(a,{variant:`subtle`,size:`sm`,mt:`xs`,onClick:()=>o(!0),children:s.showAll(n.length)})]})}function ge(e){let t=new Map;for(let n of e){let e=t.get(n.kind);e?e.push(n):t.set(n.kind,[n])}return[...t]}function _e({role:e,done:n,close:r}){let[i]=f(ce),a=T(),o=t(W);async function s(){let{data:t,problems:r}=await i({input:{customRoleId:e.id}});return t?.deleteRole.deletedCustomRoleId&&(a.done(o.deleted(e.name)),n()),r}return(0,J.jsx)(j,{title:o.deleteTitle(e.name),lead:e.memberCount>0?o.deleteHas(e.memberCount):o.deleteLead,act:o.deleteAct,confirm:s,close:r})}var Z=Object.keys(F).length;function ve({roles:e,edit:n,remove:r}){let o=x(),{number:s}=i(),c=t(_).role,d=t(W);if(e.length===0)return(0,J.jsx)(h,{title:d.own,children:(0,J.jsx)(l,{c:`dimmed`,children:o?d.none:d.noneMember})});let f=[{title:d.role,cell:({name:e,description:t})=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(l,{fw:600,size:`sm`,children:e}),t&&(0,J.jsx)(l,{size:`sm`,c:`dimmed`,fw:400,children:t})]})},{title:d.base,cell:({base:e})=>c[e],wide:!0},{title:d.permissionCount,cell:({permissions:e})=>d.ofAll(e.length,Z),wide:!0},{title:d.members,cell:({memberCount:e})=>s(e),wide:!0},{title:d.actions,bare:!0,cell:e=>(0,J.jsxs)(u,{gap:`xs`,justify:`flex-end`,wrap:`nowrap`,children:[(0,J.jsxs)(a,{size:`sm`,variant:`default`,onClick:()=>n(e),children:[d.edit,(0,J.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,J.jsxs)(a,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>r(e),children:[d.delete,(0,J.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})}],p=o?f:f.filter(({bare:e})=>!e);return(0,J.jsx)(h,{title:d.own,children:(0,J.jsx)(L,{label:d.own,rows:e,columns:p,name:({name:e})=>e})})}function ye({chosen:e,choose:n,had:i}){let{may:a}=S(),o=t(_).permission,{group:s,about:c}=t(B),u=t(W),d=(t,r)=>n(r?[...e,t]:e.filter(e=>e!==t));return N.map(({role:t,permissions:n})=>(0,J.jsxs)(r,{gap:`xs`,component:`fieldset`,bd:0,p:0,m:0,children:[(0,J.jsx)(l,{component:`legend`,fw:650,size:`sm`,pt:`xs`,pb:`xs`,children:s[t]}),n.map(t=>{let n=!a(t)&&!i.includes(t);return(0,J.jsx)(R,{size:`sm`,label:o[t],description:n?u.notYours:c[t],checked:e.includes(t),disabled:n,onChange:e=>d(t,e.currentTarget.checked)},t)})]},t))}function Q({role:e,done:n,close:i}){let{organization:o,may:s}=S(),[c,d]=(0,H.useState)(e?.name??``),[p,m]=(0,H.useState)(e?.description??``),[h,g]=(0,H.useState)(e?.base??`MEMBER`),v=e=>M(e).filter(s),[y,b]=(0,H.useState)(e?.permissions??null),x=y??v(h),[C]=f(oe),[D]=f(se),O=T(),j=t(_).role,N=t(W),F=I.indexOf(o.viewerMember?.role??`VIEWER`);async function L(){let e={organizationId:o.id,name:c,description:p,base:h,permissions:x},{data:t,problems:r}=await C({input:e}),i=t?.createRole.customRole;return i&&(O.done(N.created(i.name)),n()),r}async function R(e){let{data:t,problems:r}=await D({input:{customRoleId:e,name:c,description:p,permissions:x}}),i=t?.updateRole.customRole;return i&&(O.done(N.saved(i.name)),n()),r}return(0,J.jsx)(k,{title:e?N.editTitle(e.name):N.createTitle,size:`lg`,act:e?N.save:N.create,send:()=>e?R(e.id):L(),fields:[`name`,`description`,`base`,`permissions`],close:i,children:t=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(z,{label:N.name,value:c,onChange:e=>d(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,J.jsx)(A,{label:N.description,description:N.descriptionHint,value:p,onChange:e=>m(e.currentTarget.value),autosize:!0,maxRows:5,error:t(`description`)}),e?(0,J.jsxs)(l,{c:`dimmed`,children:[N.baseStays(j[e.base]),` `,e.memberCount>0&&N.countsAtOnce(e.memberCount)]}):(0,J.jsx)(E,{label:N.base,description:N.baseHint,data:I.slice(F).map(e=>({value:e,label:j[e]})),value:h,onChange:e=>g(e??h),allowDeselect:!1,error:t(`base`)}),(0,J.jsx)(ee,{legend:N.permissions,children:(0,J.jsxs)(r,{gap:`xs`,children:[y&&!be(y,v(h))&&(0,J.jsx)(u,{children:(0,J.jsx)(a,{size:`sm`,variant:`light`,onClick:()=>b(e?v(h):null),children:N.startOver(j[h])})}),(0,J.jsx)(ye,{chosen:x,choose:e=>b(P(e)),had:e?.permissions??[]}),t(`permissions`)&&(0,J.jsx)(w,{color:`red`,role:`alert`,children:t(`permissions`)})]})})]})})}function be(e,t){return P(e).join()===P(t).join()}var $={frame:`_frame_rhdr6_1`,matrix:`_matrix_rhdr6_13`,group:`_group_rhdr6_53`,about:`_about_rhdr6_58`,yes:`_yes_rhdr6_65`};function xe({own:e,counts:n}){let r=t(_),{group:a,about:o}=t(B),{number:s}=i(),c=t(W),l=[...I.map(t=>({key:t,name:r.role[t],about:c.builtIn,members:n[t]-e.reduce((e,{base:n,memberCount:r})=>e+(n===t?r:0),0),permits:new Set(M(t))})),...e.map(({id:e,name:t,base:n,memberCount:i,permissions:a})=>({key:e,name:t,about:c.ranksWith(r.role[n]),members:i,permits:new Set(a)}))];return(0,J.jsx)(h,{title:c.matrix,children:(0,J.jsx)(`section`,{className:$.frame,"aria-label":`${c.matrix}. ${c.matrixHint}`,tabIndex:0,children:(0,J.jsxs)(`table`,{className:$.matrix,"aria-label":c.matrix,children:[(0,J.jsx)(`thead`,{children:(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`col`,children:c.permission}),l.map(({key:e,name:t,about:n})=>(0,J.jsxs)(`th`,{scope:`col`,children:[t,(0,J.jsx)(`span`,{className:$.about,children:n})]},e))]})}),(0,J.jsx)(`tbody`,{children:(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`row`,children:c.members}),l.map(({key:e,members:t})=>(0,J.jsx)(`td`,{children:s(Math.max(0,t))},e))]})}),N.map(({role:e,permissions:t})=>(0,J.jsxs)(`tbody`,{children:[(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`rowgroup`,className:$.group,children:a[e]}),(0,J.jsx)(`td`,{colSpan:l.length,className:$.group})]}),t.map(e=>(0,J.jsxs)(`tr`,{children:[(0,J.jsxs)(`th`,{scope:`row`,children:[r.permission[e],(0,J.jsx)(`span`,{className:$.about,children:o[e]})]}),l.map(({key:t,permits:n})=>(0,J.jsx)(`td`,{children:(0,J.jsx)(Se,{yes:n.has(e)})},t))]},e))]},e))]})})})}function Se({yes:e}){let n=t(W);return e?(0,J.jsx)(V,{size:18,stroke:2.5,className:$.yes,role:`img`,"aria-label":n.yes}):(0,J.jsxs)(l,{component:`span`,c:`dimmed`,children:[(0,J.jsx)(`span`,{"aria-hidden":!0,children:`–`}),(0,J.jsx)(`span`,{className:`unseen`,children:n.no})]})}var Ce=e=>e.organization?.customRoles;function we(){let e=S().organization.id,n=x(),[i,s]=(0,H.useState)(),c=t(W),l=[`ROLE_`,`MEMBER_ROLE_CHANGED`,`MEMBER_JOINED`,`MEMBER_REMOVED`],u=m(re,{organizationId:e},Ce,{stale:l}),f=d(ie,{organizationId:e},{stale:l}),p=u.error??f.error,h=()=>{u.again(),f.again()};if(p)return(0,J.jsx)(b,{error:p,again:h});if(!u.data||!f.data?.organization)return(0,J.jsx)(v,{});let{admins:_,members:y,viewers:C}=f.data.organization,w=()=>s(void 0);return(0,J.jsxs)(g,{title:c.title,lead:c.lead,actions:n&&(0,J.jsx)(a,{leftSection:(0,J.jsx)(o,{size:16,"aria-hidden":!0}),onClick:()=>s({does:`create`}),children:c.add}),children:[(0,J.jsxs)(r,{children:[n&&(0,J.jsx)(me,{}),(0,J.jsx)(ve,{roles:u.data,edit:e=>s({does:`edit`,role:e}),remove:e=>s({does:`delete`,role:e})}),(0,J.jsx)(xe,{own:u.data,counts:{ADMIN:_.totalCount,MEMBER:y.totalCount,VIEWER:C.totalCount}})]}),i?.does===`create`&&(0,J.jsx)(Q,{done:h,close:w}),i?.does===`edit`&&(0,J.jsx)(Q,{role:i.role,done:h,close:w}),i?.does===`delete`&&(0,J.jsx)(_e,{role:i.role,done:h,close:w})]})}export{we as default};