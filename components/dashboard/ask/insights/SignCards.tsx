// What asks to be done: alarms and flags, old evidence, channels never looked at.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { statusMessages } from "../../../../assets/messages/shared.ts";
import type { Alarm } from "../../../../lib/insight/alarms.ts";
import type { Signs } from "../../../../lib/insight/signs.ts";
import { ALARM_BAR } from "../../../../lib/model/bars.ts";
import { parseTrait } from "../../../../lib/model/trait.ts";
import { dayOf, timeAgo } from "../../../dates.ts";
import { useLocale, useWords } from "../../../language.ts";
import { Card } from "./Card.tsx";
import { ChannelLinks } from "./ChannelLinks.tsx";
import { useInsight, useInsightTools } from "./InsightsContext.ts";
import { Quotes } from "./Quotes.tsx";
import { Told } from "./Told.tsx";

/** Shows the cards; one with nothing to say is left out, except that all is well. */
export function SignCards() {
  const say = useWords(insightMessages);
  const locale = useLocale();
  const { now } = useInsightTools();
  const signs = useInsight(({ verbs, question }) => verbs.signs(question));
  return (
    <Told live={signs}>
      {(value) => (
        <>
          <Card title={say("signs")} testId="signs">
            <Alarms {...value} />
          </Card>
          <Card
            title={say("recheck")}
            testId="recheck"
            {...(value.recheck.length > 0 && { help: say("recheckHelp") })}
          >
            {value.recheck.length === 0 ? (
              <p>{say("recheckNone")}</p>
            ) : (
              <ChannelLinks
                testId="recheck-list"
                channels={value.recheck.map(({ key, name, lastAt }) => ({
                  key,
                  name,
                  note: lastAt && (
                    <time dateTime={lastAt} title={say("lastLook", { ago: dayOf(lastAt, locale) })}>
                      {timeAgo(lastAt, now(), locale)}
                    </time>
                  ),
                }))}
              />
            )}
          </Card>
          {value.unseen.length > 0 && (
            <Card title={say("unseen")} help={say("unseenHelp")} testId="unseen">
              <ChannelLinks
                testId="unseen-list"
                channels={value.unseen.map(({ key, name, status }) => ({
                  key,
                  name,
                  note: status && statusMessages[status][locale],
                }))}
              />
            </Card>
          )}
        </>
      )}
    </Told>
  );
}

function AlarmLine({ name, seen, of, barred }: Alarm) {
  const say = useWords(insightMessages);
  const { question } = useInsightTools();
  const haggling = barred ? "hagglingBarred" : "haggling";
  const what = say(name === "haggling" ? haggling : "education", { seen, of });
  // Who is kept out for haggling is quoted here all the same.
  const criteria = question.criteria.filter(
    ({ trait, level }) => !(level === "must-not" && parseTrait(trait).facet === "objection"),
  );
  return (
    <div class="alarm" data-testid={`alarm-${name}`}>
      <p>{what}</p>
      <Quotes
        traits={[name === "haggling" ? "objection:haggles" : "knowledge:none"]}
        what={what}
        {...(barred && { of: { ...question, criteria } })}
      />
    </div>
  );
}

function Alarms({ people, alarms, free, unread, untold }: Signs) {
  const say = useWords(insightMessages);
  if (people < ALARM_BAR && alarms.length === 0) return <p>{say("signsThin", { n: people })}</p>;
  return (
    <>
      {alarms.length === 0 && free.length === 0 && <p>{say("signsNone", { n: people })}</p>}
      {untold > 0 && <p data-testid="free-untold">{say("freeUntold", { n: untold })}</p>}
      {alarms.map((alarm) => (
        <AlarmLine key={alarm.name} {...alarm} />
      ))}
      {free.length > 0 && (
        <>
          <p>
            <b>{say("free")}</b>
          </p>
          <ChannelLinks
            testId="free-list"
            most={3}
            channels={free.map(({ key, name, seen }) => ({
              key,
              name,
              note: say("peopleSeen", { n: seen }),
            }))}
          />
          {unread > 0 && <p class="small">{say("freeUnread", { n: unread })}</p>}
          <p class="small soft">{say("freeHelp")}</p>
        </>
      )}
    </>
  );
}
