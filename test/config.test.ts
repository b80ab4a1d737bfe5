import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../src/config.ts';

/** Ids of Discord, of as few digits as there are and of as many. */
const ROLE = '81384788765712384';
const LONG_ROLE = '18446744073709551615';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      knowledgePath: null,
      largestFile: null,
      moderatorRoleIds: [],
      logLevel: 'info',
      shards: null,
      healthPort: null,
      healthHost: '127.0.0.1',
      previewPort: 4300,
      previewHost: '127.0.0.1',
      semantic: { kind: 'bundled' },
      keepQuestions: null,
      dataPath: null,
      discordApi: null,
      discordCdn: null,
    });
  });

  it('takes an empty value as none', () => {
    expect(readConfig({ DISCORD_TOKEN: '', SHARDS: ' ', HEALTH_PORT: '' })).toEqual(readConfig({}));
  });

  it.each([
    [{ SHARDS: 'auto' }, 'auto'],
    [
      { SHARDS: '0-1', SHARD_COUNT: '4' },
      { ids: [0, 1], count: 4 },
    ],
    [
      { SHARDS: '3', SHARD_COUNT: '4' },
      { ids: [3], count: 4 },
    ],
    [{ SHARD_COUNT: '2' }, { ids: [0, 1], count: 2 }],
    [{ SHARD_COUNT: 'auto' }, 'auto'],
    [{ SHARDS: 'AUTO', SHARD_COUNT: 'Auto' }, 'auto'],
  ])('reads the shards %j', (environment, shards) => {
    expect(readConfig(environment).shards).toEqual(shards);
  });

  it.each([
    ['auto', { kind: 'bundled' }],
    ['off', { kind: 'off' }],
    ['OFF', { kind: 'off' }],
    ['Auto', { kind: 'bundled' }],
    ['models/mine', { kind: 'model', model: 'models/mine' }],
  ])('reads SEMANTIC=%s', (value, semantic) => {
    expect(readConfig({ SEMANTIC: value }).semantic).toEqual(semantic);
  });

  it.each([
    [undefined, null],
    ['off', null],
    ['OFF', null],
    ['30D', 720],
    ['12h', 12],
    ['30d', 720],
    ['4w', 672],
  ])('reads KEEP_QUESTIONS=%s', (value, hours) => {
    expect(readConfig({ KEEP_QUESTIONS: value }).keepQuestions).toBe(hours);
  });

  it.each(['on', '30', 'd', '0d', '30 days', '-1d', '99999d', '1.5d'])(
    'refuses KEEP_QUESTIONS=%s',
    (value) => {
      expect(() => readConfig({ KEEP_QUESTIONS: value })).toThrow(
        /^KEEP_QUESTIONS is ".*off, or a time such as 30d/,
      );
    },
  );

  it.each(['on', 'ON', 'true', 'yes', 'no', '0'])('takes SEMANTIC=%s for a slip', (value) => {
    expect(() => readConfig({ SEMANTIC: value })).toThrow(/^SEMANTIC is ".*auto, off, or a model/);
  });

  it('reads the largest article', () => {
    expect(readConfig({ MAX_ARTICLE_MB: '3' }).largestFile).toBe(3 * 1024 * 1024);
    for (const value of ['much', '0', '1.5', '5', '32'])
      expect(() => readConfig({ MAX_ARTICLE_MB: value })).toThrow(
        `MAX_ARTICLE_MB is "${value}"; set it to a whole number from 1 to 4, and split larger articles, or leave it out`,
      );
  });

  it.each([
    [undefined, '127.0.0.1'],
    ['::1', '::1'],
    ['[::1]', '::1'],
  ])('reads HEALTH_HOST=%s', (value, host) => {
    expect(readConfig({ HEALTH_HOST: value }).healthHost).toBe(host);
  });

  it('reads roles with commas between', () => {
    expect(readConfig({ MODERATOR_ROLE_IDS: `${ROLE}, ${LONG_ROLE},${ROLE},` }).moderatorRoleIds).toEqual([
      ROLE,
      LONG_ROLE,
    ]);
  });

  it('takes any token when another address stands in for Discord', () => {
    expect(readConfig({ DISCORD_TOKEN: 'test', DISCORD_API: 'http://127.0.0.1:1/api/' })).toMatchObject({
      token: 'test',
      discordApi: 'http://127.0.0.1:1/api',
    });
  });

  it.each([
    [{ DISCORD_TOKEN: 'secret' }, /^DISCORD_TOKEN .*three parts/],
    [{ DISCORD_TOKEN: 'Bot a b', DISCORD_API: 'http://127.0.0.1:1' }, /^DISCORD_TOKEN /],
    [{ DISCORD_GUILD_ID: 'my server' }, /^DISCORD_GUILD_ID is "my server"; .*81384788765712384/],
    [{ DISCORD_GUILD_ID: '0' }, /^DISCORD_GUILD_ID is "0"; .*17 to 20 digits/],
    [{ DISCORD_GUILD_ID: ROLE.slice(1) }, /^DISCORD_GUILD_ID .*17 to 20 digits/],
    [{ DISCORD_GUILD_ID: `${LONG_ROLE}0` }, /^DISCORD_GUILD_ID .*17 to 20 digits/],
    [{ MODERATOR_ROLE_IDS: `${ROLE};${LONG_ROLE}` }, /^MODERATOR_ROLE_IDS is "\d+;\d+"/],
    [{ MODERATOR_ROLE_IDS: `${ROLE}, 12` }, /^MODERATOR_ROLE_IDS is "12"; .*17 to 20 digits/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"; .*debug/],
    [{ SHARDS: '0-7' }, /^SHARD_COUNT .*32/],
    [
      { SHARDS: '0-7', SHARD_COUNT: 'auto' },
      /^SHARD_COUNT is "auto", and SHARDS=0-7 .*32, or leave both out$/,
    ],
    [{ SHARDS: '0-7', SHARD_COUNT: '4' }, /^SHARDS is "0-7"; .*0-3/],
    [{ SHARDS: '3-1', SHARD_COUNT: '4' }, /^SHARDS is "3-1"; .*1-3/],
    [{ SHARDS: '3-1' }, /^SHARDS is "3-1"/],
    [{ SHARDS: 'all' }, /^SHARDS is "all"; .*auto/],
    [{ SHARD_COUNT: '0' }, /^SHARD_COUNT is "0"; .*from 1 to 16384/],
    [{ SHARD_COUNT: '16385' }, /^SHARD_COUNT is "16385"; .*from 1 to 16384/],
    [{ HEALTH_PORT: '80800' }, /^HEALTH_PORT is "80800"; .*from 0 to 65535, such as 8080/],
    [{ HEALTH_PORT: 'on' }, /^HEALTH_PORT is "on"/],
    [{ HEALTH_HOST: 'http://all' }, /^HEALTH_HOST is "http:\/\/all"; .*127\.0\.0\.1/],
    [{ DISCORD_API: 'discord.com' }, /^DISCORD_API is "discord.com"; .*https:/],
    [{ DISCORD_API: 'ftp://discord.com' }, /^DISCORD_API /],
    [{ DISCORD_API: 'http://ann@host' }, /^DISCORD_API is "http:\/\/…@host"; .*discord\.com\/api/],
    [{ DISCORD_API: 'http://host/api?x=1' }, /^DISCORD_API is "http:\/\/host\/api\?x=1"; /],
    [{ DISCORD_API: 'http://host/api?' }, /^DISCORD_API /],
    [{ DISCORD_API: 'http://host/api#x' }, /^DISCORD_API /],
    [{ DISCORD_API: 'http://host/api/v10' }, /^DISCORD_API is "http:\/\/host\/api\/v10"; .*version/],
    [{ DISCORD_API: 'http://host/v9/' }, /^DISCORD_API /],
    [{ DISCORD_CDN: 'cdn.example.org' }, /^DISCORD_CDN is "cdn.example.org"; .*https:/],
    [{ DISCORD_CDN: 'https://cdn.example.org/files' }, /^DISCORD_CDN .* without a path/],
    [{ DISCORD_CDN: 'https://cdn.example.org#x' }, /^DISCORD_CDN .* without a path/],
  ])('refuses %j in one line', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
    expect(() => readConfig(environment)).toThrow(/^[^\n]+$/);
  });

  it('never shows the token', () => {
    expect(() => readConfig({ DISCORD_TOKEN: 'my secret' })).toThrow(/^(?!.*secret)/);
  });

  it.each([
    { DISCORD_API: 'http://u:secret@host' },
    { DISCORD_API: 'http://:secret@host' },
    { DISCORD_API: 'http://u:secret@host:99999' },
    { DISCORD_API: 'u:secret@host' },
    { DISCORD_CDN: 'https://u:secret@host' },
    { DISCORD_CDN: 'https://:secret@host' },
  ])('refuses a password in %j, and never shows it', (environment) => {
    expect(() => readConfig(environment)).toThrow(/^DISCORD_(?:API|CDN) is "(?!.*secret)[^"]*…@host/);
  });
});
