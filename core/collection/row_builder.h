// core/collection/row_builder.h: rows of a table to drafts, by a specification bound once to the header.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "core/collection/cell_readings.h"
#include "core/collection/import_specification.h"
#include "core/records/catalogue.h"

namespace crosscase::core {

class RowBuilder {
public:
    /// @param specification  must outlive the builder
    RowBuilder(const ImportSpecification& specification, std::span<const std::string> header);

    /// The row as a draft; file and place are the caller's. @throws RowFault with the reason why it cannot be stored
    RecordDraft draftOf(const DelimitedRow& row);

    /// What the specification states for all rows, for Reader::defaults. @throws RowFault for a constant that is no code
    ReaderDefaults constants();

private:
    struct Property {
        std::string kind;
        bool isLabel = false;
        bool isDate = false;
        BoundValue value;
        OptionalValue extra;
    };
    struct MentionColumns {
        const MentionSource* source;
        BoundValue type;
        OptionalValue role, minor;
        std::vector<Property> properties;
        std::optional<GradeColumn> grading;
        std::optional<HandlingColumn> handling;
        bool subject = false;
        bool splits = false;        // the label is split: one mention for each part
        std::vector<int> ordinals;  // of this row
    };
    struct ClaimColumns {
        BoundValue type;
        std::vector<std::size_t> from, to;  // positions in mentions_
        OptionalValue when, until, basis, amount, unit, place, denied;
        std::optional<GradeColumn> grading;
        std::optional<HandlingColumn> handling;
    };
    struct InvestigationColumns {
        BoundValue reference;
        OptionalValue agency, unit, kind, title, purpose, legalBasis, officer, status, exposure;
    };
    struct RecordColumns {
        OptionalValue externalRef, originatorRef, sourceKind, sourceRef, text, sanitisedFrom;
        OptionalValue stated, observed, received, reviewDue, deleteDue, withdraws, replaces, reason;
    };

    MentionColumns bindMention(const MentionSource& source);
    ClaimColumns bindClaim(const ClaimSource& source);
    void bindRecord(const RecordSource& source);
    OptionalValue bindMoment(const std::optional<ValueSource>& source);
    void readHead(const DelimitedRow& row, RecordHead& head);
    void readInvestigations(const DelimitedRow& row, std::vector<InvestigationDraft>& investigations);
    void readMentions(const DelimitedRow& row, MentionColumns& columns, std::vector<Mention>& mentions);
    void addProperties(const DelimitedRow& row, const MentionColumns& columns, Mention& mention);
    void addValue(const DelimitedRow& row, const Property& property, std::string_view value, Mention& mention);
    void readClaims(const DelimitedRow& row, ClaimColumns& columns, RecordDraft& draft);

    const ImportSpecification& specification_;
    std::span<const std::string> header_;
    const Catalogue& catalogue_;
    std::string scheme_;  // in force for handling codes
    OptionalValue agency_, originator_;
    std::vector<InvestigationColumns> investigations_;
    bool rowStatesInvestigations_ = false;
    std::optional<GradeColumn> grading_;
    std::optional<HandlingColumn> handling_;
    RecordColumns record_;
    std::string distinctWithin_;  // "/NAME": the importer puts the agency before it
    std::vector<MentionColumns> mentions_;
    std::vector<ClaimColumns> claims_;
    std::vector<std::string_view> values_;  // of one source, reused
};

/// What a specification states for all rows. @error BadInput for a constant that is no grade, handling code or word
Result<ReaderDefaults> constantsOf(const ImportSpecification& specification);

}  // namespace crosscase::core
