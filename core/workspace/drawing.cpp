// core/workspace/drawing.cpp: an assessment is a record like any other; only its ends are decided, not guessed.
#include "core/workspace/drawing.h"

#include <algorithm>

#include "core/records/catalogue.h"
#include "core/store/charts.h"
#include "core/store/history.h"
#include "core/store/statements.h"
#include "core/workspace/chart_rows.h"
#include "core/workspace/derive.h"
#include "core/workspace/writing_by_hand.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

const std::string kind(drawnKind);

Result<void> checkDrawing(CaseFile& file, const Grading& grading, const std::optional<DrawnOn>& on) {
    if (file.isReadOnly())
        return Error{Code::NotPermitted, "The case is open for reading only: open it for writing to draw.", {}};
    if (file.holder().empty())
        return Error{
            Code::BadInput, "Nobody holds this case, so nobody would state what is drawn: say who holds it.", {}};
    if (!isCollated(file)) return Error{Code::NotPermitted, "The case is not collated yet; run collate first.", {}};
    if (on && on->chart && !findChart(file.database(), *on->chart))
        return Error{Code::NotFound, "There is no chart of this number.", print(*on->chart)};
    if (grading.empty()) return {};
    const GradingScheme* scheme = gradingScheme(grading.scheme);
    if (!scheme) return Error{Code::BadInput, "There is no grading scheme \"" + grading.scheme + "\".", "grading"};
    auto known = gradingFrom(*scheme, grading.source, grading.information);
    if (!known) return known.error();
    return {};
}

RecordDraft draftOf(CaseFile& file, const Assessment& assessment) {
    RecordDraft draft;
    draft.agency = file.holder();
    draft.head.sourceKind = SourceKind::AnalystAssessment;
    draft.head.grading = assessment.grading;
    draft.head.handling = assessment.handling;
    draft.head.text = assessment.text;
    return draft;
}

Result<void> checkEntity(const AssessedEntity& drawn) {
    if (!Catalogue::shipped().subject(drawn.type))
        return Error{Code::BadInput, "There is no type of entity \"" + drawn.type + "\".", "type"};
    if (std::all_of(drawn.properties.begin(), drawn.properties.end(),
                    [](const Property& property) { return property.raw.empty(); }))
        return Error{Code::BadInput, "The entity has no property: give at least its name or number.", "properties"};
    return {};
}

Mention mentionOf(const AssessedEntity& drawn) {
    Mention mention;
    mention.type = drawn.type;
    mention.properties = drawn.properties;
    mention.role = drawn.role;
    mention.minor = drawn.minor;
    mention.subject = true;
    return mention;
}

/// Where the chart shows the entity already, openChart leaves the older place.
ChartId place(CaseFile& file, const DrawnOn& on, MentionId mention) {
    PlacedEntity placed;
    placed.anchor = mention;
    placed.x = on.x;
    placed.y = on.y;
    ChartEdit edit = on.chart ? ChartEdit{} : on.content;
    edit.placed.push_back(placed);
    if (!on.chart) return writeNewChart(file, edit);
    writeRows(file.database(), *on.chart, edit);
    return *on.chart;
}

/// What was drawn turned out to be known, and hidden there: the same step shows it.
void showAgain(CaseFile& file, ChartId chart, EntityId entity) {
    Database& database = file.database();
    for (StoredPlace& place : loadPlaces(database, chart)) {
        if (place.entity != entity) continue;
        if (place.placed.visibility != Visibility::Hidden) return;  // the oldest place is the one that counts
        place.placed.visibility = Visibility::Shown;
        return extendChange(file, [&] { savePlace(database, chart, place.placed); });
    }
}

void showAgain(CaseFile& file, ChartId chart, LinkId link) {
    Database& database = file.database();
    std::optional<StyledLink> counts;  // the newest
    for (StoredStyle& style : loadStyles(database, chart))
        if (style.link == link) counts = std::move(style.styled);
    if (!counts || counts->visibility == Visibility::Shown) return;
    counts->visibility = Visibility::Shown;
    extendChange(file, [&] { saveStyle(database, chart, *counts); });
}

/// The one property that a mention is called by; all of them when its label is put together of several.
std::vector<Property> labelProperties(const Mention& mention) {
    const std::string label = labelOf(mention.type, mention.properties);
    for (const Property& property : mention.properties)
        if (property.raw == label) return {property};
    return mention.properties;
}

/// An entity as a new record names it. What protects the statement that the name is from protects its repetition. Never what
/// the record is about: by that the gate knows the ends of a drawn link (core/dissemination/assessments.h).
Mention repeated(Database& database, const Entity& entity, int ordinal) {
    const auto known = loadMentions(database, entity.mentions);
    auto origin = std::find_if(known.begin(), known.end(), [&](const LiveMention& live) {
        return labelOf(live.mention.type, live.mention.properties) == entity.label;
    });
    if (origin == known.end()) origin = known.begin();
    const Mention& stated = origin->mention;
    const auto records = loadRecords(database, RecordChoice{std::vector{stated.record}, false});
    Mention mention;
    mention.ordinal = ordinal;
    mention.type = stated.type;
    mention.properties = labelProperties(stated);
    mention.role = stated.role;
    mention.minor = stated.minor;
    Handling handling = records.front().record.head.handling;
    if (stated.handling) handling = unite(handling, *stated.handling);
    mention.handling = handling;
    return mention;
}

Result<Entity> entityOfNumber(Database& database, EntityId id) {
    auto found = loadEntities(database, std::vector{id});
    if (found.empty()) return Error{Code::NotFound, "There is no entity of this number.", print(id)};
    return std::move(found.front());
}

Result<void> checkLink(const AssessedLink& drawn) {
    if (drawn.from == drawn.to)
        return Error{Code::BadInput, "A link stands between two entities: choose another one.", print(drawn.from)};
    if (!Catalogue::shipped().claim(drawn.type))
        return Error{Code::BadInput, "There is no type of link \"" + drawn.type + "\".", "type"};
    if (drawn.start && drawn.end && drawn.end->at <= drawn.start->at)
        return Error{Code::BadInput, "The end of the link is not after its start.", "end"};
    return {};
}

/// The entity has the new mention and is otherwise what it was.
bool isOnlyJoinedBy(Database& database, const Entity& before, MentionId added) {
    auto now = loadEntities(database, std::vector{before.id});
    std::vector<MentionId> expected = before.mentions;
    expected.push_back(added);
    std::sort(expected.begin(), expected.end());
    return now.size() == 1 && now.front().mentions == expected;
}

RecordDraft draftOf(CaseFile& file, const AssessedLink& drawn, const Entity& from, const Entity& to) {
    RecordDraft draft = draftOf(file, drawn.assessment);
    draft.mentions = {repeated(file.database(), from, 0), repeated(file.database(), to, 1)};
    Claim claim;
    claim.type = drawn.type;
    claim.from = 0;
    claim.to = 1;
    claim.basis = drawn.basis;
    claim.start = drawn.start;
    claim.end = drawn.end;
    draft.claims = {claim};
    return draft;
}

/// The link that rests on the record's claim.
std::optional<LinkId> linkOf(Database& database, RecordId record, EntityId end) {
    const auto stored = loadRecords(database, RecordChoice{std::vector{record}, false});
    const ClaimId claim = stored.front().claims.front().id;
    for (const Link& link : loadLinks(database, std::vector{end}))
        if (std::binary_search(link.claims.begin(), link.claims.end(), claim)) return link.id;
    return {};
}

void decideEnds(CaseFile& file, const std::vector<MentionId>& ends, const Entity& from, const Entity& to) {
    auto same = [&](MentionId known, MentionId added) {
        saveDecision(file.database(), {{},
                                       std::min(known, added),
                                       std::max(known, added),
                                       Verdict::Same,
                                       "drawn as an end of this link",
                                       file.person(),
                                       file.clock().now()});
    };
    same(from.mentions.front(), ends[0]);
    same(to.mentions.front(), ends[1]);
}

}  // namespace

Result<EntityDrawn> drawEntity(CaseFile& file, const AssessedEntity& drawn, const std::optional<DrawnOn>& on,
                               Progress& progress) {
    return guard([&]() -> Result<EntityDrawn> {
        if (auto checked = checkDrawing(file, drawn.assessment.grading, on); !checked) return checked.error();
        if (auto checked = checkEntity(drawn); !checked) return checked.error();
        Database& database = file.database();
        RecordDraft draft = draftOf(file, drawn.assessment);
        draft.mentions = {mentionOf(drawn)};
        Transaction transaction(database);
        EntityDrawn result;
        MentionId mention;
        result.record = writeByHand(file, std::move(draft), kind, "Drew an entity: record", [&](RecordId written) {
            mention = mentionsOfRecords(database, std::vector{written}).front();
            if (on) result.chart = place(file, *on, mention);
        });
        if (auto collated = bringUpToDate(file, {}, false, progress); !collated) return collated.error();
        result.entity = entityOf(database, mention).value();
        if (result.chart) showAgain(file, *result.chart, result.entity);
        transaction.commit();
        return result;
    });
}

Result<LinkDrawn> drawLink(CaseFile& file, const AssessedLink& drawn, const std::optional<DrawnOn>& on,
                           Progress& progress) {
    return guard([&]() -> Result<LinkDrawn> {
        if (auto checked = checkDrawing(file, drawn.assessment.grading, on); !checked) return checked.error();
        if (auto checked = checkLink(drawn); !checked) return checked.error();
        Database& database = file.database();
        auto from = entityOfNumber(database, drawn.from);
        if (!from) return from.error();
        auto to = entityOfNumber(database, drawn.to);
        if (!to) return to.error();
        Transaction transaction(database);
        LinkDrawn result;
        std::vector<MentionId> ends;
        result.record =
            writeByHand(file, draftOf(file, drawn, *from, *to), kind, "Drew a link: record", [&](RecordId written) {
                ends = mentionsOfRecords(database, std::vector{written});
                decideEnds(file, ends, *from, *to);
                if (on) result.chart = on->chart ? *on->chart : writeNewChart(file, on->content);
            });
        if (auto collated = bringUpToDate(file, ends, false, progress); !collated) return collated.error();
        const auto link = linkOf(database, result.record, drawn.from);
        if (!link || !isOnlyJoinedBy(database, *from, ends[0]) || !isOnlyJoinedBy(database, *to, ends[1]))
            return Error{Code::Conflict, "The link would change who these two are: review their matches first.",
                         print(drawn.from) + "~" + print(drawn.to)};
        result.link = *link;
        if (result.chart) showAgain(file, *result.chart, result.link);
        transaction.commit();
        return result;
    });
}

Result<std::vector<StandingLink>> linksBetween(CaseFile& file, EntityId one, EntityId other) {
    RowFilter filter;
    filter.entities = {one};
    auto rows = listLinks(file, filter);
    if (!rows) return rows.error();
    std::vector<StandingLink> standing;
    for (LinkRow& row : *rows) {
        if (row.from != other && row.to != other) continue;
        auto explained = explainLink(file, row.id);
        if (!explained) return explained.error();
        standing.push_back({std::move(row), std::move(explained->basis)});
    }
    return standing;
}

}  // namespace crosscase::core
