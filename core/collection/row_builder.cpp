// core/collection/row_builder.cpp: binding a specification to a header, then one draft for each row.
#include "core/collection/row_builder.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

void take(const DelimitedRow& row, const OptionalValue& value, std::string& target) {
    if (value) target = value->one(row);
}

/// The word of an enumeration, or the row's fault naming the words that are known.
template <typename From>
auto readWord(const BoundValue& value, std::string_view cell, From from, const char* known) {
    const auto word = from(cell);
    if (!word) throw cellFault(value, cell, fmt::format("is not known; known are {}", known));
    return *word;
}

constexpr const char* knownKinds = "case, operation, watchlist";
constexpr const char* knownExposures = "open_pointer, ask_first";
constexpr const char* knownBases = "observed, stated, inferred";
constexpr const char* knownSources =
    "unknown, human, technical, register, open, own_observation, partner, reporting_entity, analyst_assessment";
constexpr const char* knownRoles =
    "unknown, suspect, convicted, associate, victim, witness, informant, owner, official, mentioned";

}  // namespace

RowBuilder::RowBuilder(const ImportSpecification& specification, std::span<const std::string> header)
    : specification_(specification), header_(header), catalogue_(Catalogue::shipped()) {
    agency_ = bind(specification.agency, header);
    originator_ = bind(specification.originator, header);
    for (const InvestigationSource& source : specification.investigations) {
        investigations_.push_back({BoundValue(source.reference, header, true), bind(source.agency, header),
                                   bind(source.unit, header), bind(source.kind, header), bind(source.title, header),
                                   bind(source.purpose, header), bind(source.legalBasis, header),
                                   bind(source.officer, header), bind(source.status, header),
                                   bind(source.exposure, header)});
        rowStatesInvestigations_ = rowStatesInvestigations_ || !source.reference.constant;
    }
    if (specification.record.distinct) distinctWithin_ = "/" + specification.name;
    if (specification.grading) grading_.emplace(*specification.grading, header);
    scheme_ = grading_ ? grading_->scheme() : std::string{};
    if (specification.handling) handling_.emplace(*specification.handling, header, scheme_);
    bindRecord(specification.record);
    for (const MentionSource& mention : specification.mentions) mentions_.push_back(bindMention(mention));
    const bool marked =
        std::any_of(mentions_.begin(), mentions_.end(), [](const MentionColumns& m) { return m.subject; });
    if (!marked && !mentions_.empty()) mentions_.front().subject = true;
    for (const ClaimSource& claim : specification.claims) claims_.push_back(bindClaim(claim));
}

void RowBuilder::bindRecord(const RecordSource& source) {
    record_ = {
        bind(source.externalRef, header_),  bind(source.originatorRef, header_),  bind(source.sourceKind, header_),
        bind(source.sourceRef, header_),    bind(source.text, header_, true),     bind(source.sanitisedFrom, header_),
        bind(source.stated, header_, true), bind(source.observed, header_, true), bind(source.received, header_, true),
        bind(source.reviewDue, header_),    bind(source.deleteDue, header_),      bind(source.withdraws, header_),
        bind(source.replaces, header_),     bind(source.reason, header_, true)};
}

RowBuilder::MentionColumns RowBuilder::bindMention(const MentionSource& source) {
    MentionColumns columns{&source,
                           BoundValue(source.type, header_, true),
                           bind(source.role, header_),
                           bind(source.minor, header_),
                           {},
                           {},
                           {},
                           source.subject,
                           false,
                           {}};
    const SubjectType* type = source.type.constant ? catalogue_.subject(*source.type.constant) : nullptr;
    const std::string label = type ? catalogue_.canonicalProperty(type->id, type->labelProperty) : std::string{};
    if (source.grading) columns.grading.emplace(*source.grading, header_);
    if (source.handling) {
        columns.handling.emplace(*source.handling, header_, columns.grading ? columns.grading->scheme() : scheme_);
    }
    for (const PropertySource& property : source.properties) {
        const PropertyType* kind = catalogue_.property(property.kind);
        for (const ValueSource& value : property.values) {
            Property bound{property.kind,
                           type && catalogue_.canonicalProperty(type->id, property.kind) == label,
                           kind && kind->kind == PropertyKind::Date,
                           BoundValue(value, header_, kind && kind->joins),
                           {}};
            if (!value.extra.empty()) bound.extra = BoundValue(value.extra.front(), header_, true);
            columns.splits = columns.splits || (bound.isLabel && bound.value.splits());
            columns.properties.push_back(std::move(bound));
        }
    }
    return columns;
}

/// A claim that names the column of one of the record's times means it as it is read there, with its form and zone.
OptionalValue RowBuilder::bindMoment(const std::optional<ValueSource>& source) {
    if (!source) return {};
    const RecordSource& record = specification_.record;
    for (const auto* known : {&record.observed, &record.stated, &record.received}) {
        const bool plain = source->format.empty() && source->zone.empty();
        if (plain && *known && !source->columns.empty() && (*known)->columns == source->columns)
            return bind(*known, header_, true);
    }
    return bind(source, header_, true);
}

RowBuilder::ClaimColumns RowBuilder::bindClaim(const ClaimSource& source) {
    ClaimColumns columns{BoundValue(source.type, header_, true),
                         {},
                         {},
                         bindMoment(source.when),
                         bindMoment(source.until),
                         bind(source.basis, header_),
                         bind(source.amount, header_),
                         bind(source.unit, header_),
                         bind(source.place, header_, true),
                         bind(source.denied, header_),
                         {},
                         {}};
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
        if (mentions_[i].source->as == source.from) columns.from.push_back(i);
        if (mentions_[i].source->as == source.to) columns.to.push_back(i);
    }
    if (source.grading) columns.grading.emplace(*source.grading, header_);
    if (source.handling) {
        columns.handling.emplace(*source.handling, header_, columns.grading ? columns.grading->scheme() : scheme_);
    }
    return columns;
}

ReaderDefaults RowBuilder::constants() {
    const DelimitedRow none;
    ReaderDefaults defaults;
    if (agency_ && agency_->isConstant()) defaults.agency = agency_->one(none);
    if (!rowStatesInvestigations_) readInvestigations(none, defaults.investigations);
    if (grading_ && grading_->isConstant()) defaults.grading = grading_->read(none);
    if (handling_ && handling_->isConstant()) defaults.handling = handling_->read(none);
    return defaults;
}

Result<ReaderDefaults> constantsOf(const ImportSpecification& specification) {
    try {
        return RowBuilder(specification, {}).constants();
    } catch (const RowFault& fault) {
        return Error{Error::Code::BadInput, "in the specification, " + fault.reason, specification.name};
    }
}

RecordDraft RowBuilder::draftOf(const DelimitedRow& row) {
    RecordDraft draft;
    if (agency_ && !agency_->isConstant()) draft.agency = agency_->one(row);
    take(row, originator_, draft.originator);
    take(row, record_.withdraws, draft.withdraws);
    take(row, record_.replaces, draft.replaces);
    take(row, record_.reason, draft.reason);
    draft.head.raw = row.raw;
    if (!draft.withdraws.empty()) return draft;
    if (rowStatesInvestigations_) readInvestigations(row, draft.investigations);
    readHead(row, draft.head);
    draft.head.distinctWithin = distinctWithin_;
    draft.mentions.reserve(mentions_.size());
    for (MentionColumns& mention : mentions_) readMentions(row, mention, draft.mentions);
    if (draft.mentions.empty() && draft.head.text.empty()) {
        throw RowFault{
            "nothing is stated: the columns of all mentions and of the text are empty; fill one, or leave the row out"};
    }
    for (ClaimColumns& claim : claims_) readClaims(row, claim, draft);
    return draft;
}

void RowBuilder::readHead(const DelimitedRow& row, RecordHead& head) {
    take(row, record_.externalRef, head.externalRef);
    take(row, record_.originatorRef, head.originatorRef);
    take(row, record_.sourceRef, head.sourceRef);
    take(row, record_.text, head.text);
    take(row, record_.sanitisedFrom, head.sanitisedFrom);
    if (record_.sourceKind) {
        const std::string_view cell = record_.sourceKind->one(row);
        if (!cell.empty()) head.sourceKind = readWord(*record_.sourceKind, cell, sourceKindFrom, knownSources);
    }
    if (record_.stated) head.stated = readInstant(*record_.stated, row);
    if (record_.observed) head.observed = readInstant(*record_.observed, row);
    if (record_.received) head.received = readInstant(*record_.received, row);
    if (record_.reviewDue) head.reviewDue = readDay(*record_.reviewDue, row);
    if (record_.deleteDue) head.deleteDue = readDay(*record_.deleteDue, row);
    if (grading_ && !grading_->isConstant()) head.grading = grading_->read(row);
    if (handling_ && !handling_->isConstant()) head.handling = handling_->read(row);
}

void RowBuilder::readInvestigations(const DelimitedRow& row, std::vector<InvestigationDraft>& investigations) {
    for (const InvestigationColumns& columns : investigations_) {
        values_.clear();
        columns.reference.all(row, values_);
        for (const std::string_view reference : values_) {
            InvestigationDraft draft;
            draft.reference = reference;
            take(row, columns.agency, draft.agency);
            take(row, columns.unit, draft.unit);
            take(row, columns.title, draft.title);
            take(row, columns.purpose, draft.purpose);
            take(row, columns.legalBasis, draft.legalBasis);
            take(row, columns.officer, draft.officer);
            take(row, columns.status, draft.status);
            const std::string_view kind = columns.kind ? columns.kind->one(row) : std::string_view{};
            if (!kind.empty()) draft.kind = readWord(*columns.kind, kind, investigationKindFrom, knownKinds);
            const std::string_view exposure = columns.exposure ? columns.exposure->one(row) : std::string_view{};
            if (!exposure.empty()) draft.exposure = readWord(*columns.exposure, exposure, exposureFrom, knownExposures);
            investigations.push_back(std::move(draft));
        }
    }
}

void RowBuilder::addValue(const DelimitedRow& row, const Property& property, std::string_view value, Mention& mention) {
    core::Property stated{property.kind, std::string(value), {}};
    if (property.extra) stated.extra = property.extra->one(row);
    const std::string& format = property.value.source().format;
    // The raw text stays as it came; the reading by the stated format goes along, so that nobody guesses it anew. A date
    // that does not fit is a statement too: a mistyped birthday must not cost the person.
    if (property.isDate && !format.empty() && stated.extra.empty()) {
        if (const auto date = parseDate(value, format)) stated.extra = isoDate(*date);
    }
    mention.properties.push_back(std::move(stated));
}

void RowBuilder::addProperties(const DelimitedRow& row, const MentionColumns& columns, Mention& mention) {
    for (const Property& property : columns.properties) {
        if (columns.splits && property.isLabel) continue;
        values_.clear();
        property.value.all(row, values_);
        for (const std::string_view value : values_) addValue(row, property, value, mention);
    }
}

void RowBuilder::readMentions(const DelimitedRow& row, MentionColumns& columns, std::vector<Mention>& mentions) {
    columns.ordinals.clear();
    Mention shared;
    addProperties(row, columns, shared);
    std::vector<Mention> made;
    if (!columns.splits) {
        if (shared.properties.empty()) return;
        made.push_back(std::move(shared));
    } else {
        for (const Property& property : columns.properties) {
            if (!property.isLabel) continue;
            values_.clear();
            property.value.all(row, values_);
            for (const std::string_view label : values_) {
                made.push_back(shared);
                addValue(row, property, label, made.back());
                // The label first: it is what the part is called by.
                std::rotate(made.back().properties.begin(), made.back().properties.end() - 1,
                            made.back().properties.end());
            }
        }
        if (made.empty() && !shared.properties.empty()) made.push_back(std::move(shared));
        if (made.empty()) return;
    }
    const std::string type(columns.type.one(row));
    if (!columns.type.isConstant() && !catalogue_.subject(type)) {
        throw cellFault(columns.type, type,
                        "is no type of subject: map it to person, organisation ... in the specification");
    }
    Role role = Role::Unknown;
    const std::string_view roleCell = columns.role ? columns.role->one(row) : std::string_view{};
    if (!roleCell.empty()) role = readWord(*columns.role, roleCell, roleFrom, knownRoles);
    const bool minor = columns.minor && readTruth(*columns.minor, row);
    for (Mention& mention : made) {
        mention.ordinal = static_cast<int>(mentions.size());
        mention.type = type;
        mention.subject = columns.subject;
        mention.role = role;
        mention.minor = minor;
        if (columns.grading) {
            if (Grading own = columns.grading->read(row); !own.empty()) mention.grading = std::move(own);
        }
        if (columns.handling) {
            if (Handling own = columns.handling->read(row); own != Handling{}) mention.handling = std::move(own);
        }
        columns.ordinals.push_back(mention.ordinal);
        mentions.push_back(std::move(mention));
    }
}

void RowBuilder::readClaims(const DelimitedRow& row, ClaimColumns& columns, RecordDraft& draft) {
    Claim claim;
    const auto ordinalsOf = [&](const std::vector<std::size_t>& positions) {
        std::vector<int> ordinals;
        for (const std::size_t at : positions) {
            ordinals.insert(ordinals.end(), mentions_[at].ordinals.begin(), mentions_[at].ordinals.end());
        }
        return ordinals;
    };
    const std::vector<int> from = ordinalsOf(columns.from);
    const std::vector<int> to = ordinalsOf(columns.to);
    if (from.empty() || to.empty()) return;
    claim.type = columns.type.one(row);
    if (claim.type.empty()) return;
    if (columns.when) claim.start = readInstant(*columns.when, row);
    if (columns.until) claim.end = readInstant(*columns.until, row);
    const std::string_view basis = columns.basis ? columns.basis->one(row) : std::string_view{};
    if (!basis.empty()) claim.basis = readWord(*columns.basis, basis, claimBasisFrom, knownBases);
    take(row, columns.amount, claim.amount);
    if (columns.amount) checkAmount(*columns.amount, claim.amount, specification_.decimal);
    take(row, columns.unit, claim.unit);
    take(row, columns.place, claim.place);
    claim.denied = columns.denied && readTruth(*columns.denied, row);
    if (columns.grading) {
        if (Grading own = columns.grading->read(row); !own.empty()) claim.grading = std::move(own);
    }
    if (columns.handling) {
        if (Handling own = columns.handling->read(row); own != Handling{}) claim.handling = std::move(own);
    }
    for (const int start : from) {
        for (const int end : to) {
            if (start == end) continue;
            claim.ordinal = static_cast<int>(draft.claims.size());
            claim.from = start;
            claim.to = end;
            draft.claims.push_back(claim);
        }
    }
}

}  // namespace crosscase::core
