import { usePanel } from './context.ts';

const roles = ['firms', 'builders', 'watchers', 'townspeople', 'learners', 'treasury'] as const;

/** Six people with interests that clash: one for each member of a group. */
export const RolesCard = () => {
  const { say } = usePanel();
  return (
    <>
      <p>{say('briefing.rolesLead')}</p>
      <ul class="roles">
        {roles.map((role) => (
          <li key={role}>
            <h3>{say(`role.${role}.name`)}</h3>
            <p>{say(`role.${role}.wants`)}</p>
            <p>{say(`role.${role}.fears`)}</p>
            <p class="role-ask">{say('briefing.rolesAsk', { ask: say(`role.${role}.ask`) })}</p>
          </li>
        ))}
      </ul>
    </>
  );
};
