/** A provider's question whether its customer may forward mail to us: a task, whose code nobody is shown. */
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { buildMail } from './build-mail.ts';

const code = 'a1b2';
const body = `您好！\r\nann@shop.example 申请将邮件自动转发到您的邮箱。\r\n验证码：${code}\r\n请点击 https://mail.provider.example/cgi-bin/verify?x=884417 确认。\r\n`;

describe('a forwarding confirmation', () => {
  it.each([
    ['QQ', 'QQ邮箱团队 <10000@qq.com>', '自动转发确认邮件'],
    ['QQ in English', 'QQ Mail <10000@qq.com>', 'Confirm automatic forwarding'],
    ['QQ for companies', '腾讯企业邮箱 <noreply@exmail.qq.com>', '邮件自动转发验证'],
    ['163', '网易邮件中心 <mail@service.netease.com>', '自动转发验证邮件'],
    ['126', '网易邮箱 <postmaster@126.com>', '邮箱自动转发设置确认'],
  ])('of %s is a task, without its code', async (_, from, subject) => {
    const mail = await readMail(buildMail({ from, subject, body }));
    expect(mail.automatic).toBe('forwarding-confirmation');
    expect(mail.text).toContain('ann@shop.example');
    expect(mail.text).toContain('确认。');
    expect(JSON.stringify(mail)).not.toMatch(/a1b2|884417|cgi-bin/);
  });

  it.each([
    ['a customer of QQ, who forwards', '李伟 <884120347@qq.com>', '转发：商品侵权投诉，请确认'],
    ['a customer of 163', 'Li Wei <liwei@163.com>', 'Fwd: Forwarding a complaint'],
    ['QQ about anything else', 'QQ邮箱团队 <10000@qq.com>', '您的邮箱容量即将用完'],
    ['somebody at a look-alike', 'QQ <10000@qq.com.example>', '自动转发确认邮件'],
  ])('is none from %s', async (_, from, subject) => {
    expect((await readMail(buildMail({ from, subject, body }))).automatic).toBeUndefined();
  });
});
