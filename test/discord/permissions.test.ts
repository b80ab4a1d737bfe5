import { describe, expect, test } from '@jest/globals';
import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { findRefusal } from '../../src/discord/permissions.ts';
import { readConfig } from '../../src/config.ts';

const HOME = '700000000000000001';
const EDITORS = '710000000000000001';
const config = readConfig({ DISCORD_GUILD_ID: HOME, MODERATOR_ROLE_IDS: EDITORS });
const homeless = readConfig({});
const homelessWithRoles = readConfig({ MODERATOR_ROLE_IDS: EDITORS });

const { ManageGuild, Administrator, SendMessages } = PermissionFlagsBits;

/** A person on a server, with permissions and roles. */
function person(guildId: string | null, permissions: bigint, ...roles: string[]) {
  return {
    guildId,
    member: guildId === null ? null : { roles },
    memberPermissions: guildId === null ? null : new PermissionsBitField(permissions).freeze(),
  };
}

describe('a command for moderators of the home server', () => {
  const rule = { moderatorsOnly: true, homeOnly: true };
  test.each([
    ['who manages the server', person(HOME, ManageGuild), null],
    ['who is an administrator', person(HOME, Administrator), null],
    ['with a role from the configuration', person(HOME, SendMessages, '1', EDITORS), null],
    ['with another role', person(HOME, SendMessages, '1'), 'moderatorsOnly'],
    ['nobody special', person(HOME, SendMessages), 'moderatorsOnly'],
    ['who manages another server', person('2', ManageGuild), 'homeOnly'],
    ['in a direct message', person(null, 0n), 'homeOnly'],
  ])('is for somebody %s, or says why not', (_who, who, refusal) => {
    expect(findRefusal(rule, who, config)).toBe(refusal);
  });

  test('is for nobody but the roles of the configuration where these are set and no home is', () => {
    expect(findRefusal(rule, person('2', ManageGuild), homelessWithRoles)).toBe('moderatorsOnly');
    expect(findRefusal(rule, person('2', SendMessages, EDITORS), homelessWithRoles)).toBeNull();
  });

  test('is for moderators of any server when there is no home and no role, but never for direct messages', () => {
    expect(findRefusal(rule, person('2', ManageGuild), homeless)).toBeNull();
    expect(findRefusal(rule, person(null, 0n), homeless)).toBe('moderatorsOnly');
    // Whatever Discord says that somebody may do there.
    const inMessage = { ...person('2', ManageGuild), guildId: null };
    expect(findRefusal(rule, inMessage, homeless)).toBe('moderatorsOnly');
  });
});

test('a command for everybody is for everybody, everywhere', () => {
  expect(findRefusal({}, person('2', 0n), config)).toBeNull();
  expect(findRefusal({}, person(null, 0n), config)).toBeNull();
});
