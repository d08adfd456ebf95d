// core/records/record.h: statements as an agency made them. Immutable; raw values only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/base/digest.h"
#include "core/base/ids.h"
#include "core/records/grading.h"
#include "core/records/handling.h"

namespace crosscase::core {

/// One stated value: kind is a property id of the catalogue, extra what qualifies it (a document's country, an alias' sort).
struct Property {
    std::string kind;
    std::string raw;
    std::string extra;
    bool operator==(const Property&) const = default;
};

enum class InvestigationKind { Case, Operation, Watchlist };
enum class Exposure {
    OpenPointer,
    AskFirst
};  ///< may the other side learn at once that this investigation holds a hit?

struct Contact {
    std::string name, phone, email;
    std::optional<Day> verifiedOn;
    bool operator==(const Contact&) const = default;
};

/// Nobody verified it in the last six months: the working groups ask for points of contact that are kept current.
bool isStale(const Contact& contact, Microseconds now);

struct Agency {
    AgencyId id;
    std::string code;  ///< "kcus": what files and the command line say
    std::string name;
    std::string kind;     ///< "police", "customs", "border_guard", "fiu", "centre", "private", "list" ...
    std::string country;  ///< ISO 3166 alpha-2
    Contact contact;
    bool operator==(const Agency&) const = default;
};

struct Investigation {
    InvestigationId id;
    AgencyId agency;
    std::string reference;  ///< unique within the agency
    std::string unit, title, purpose, legalBasis, status, officer;
    InvestigationKind kind = InvestigationKind::Case;
    Exposure exposure = Exposure::OpenPointer;
    Contact contact;
    bool operator==(const Investigation&) const = default;
};

enum class SourceKind {
    Unknown,
    Human,
    Technical,
    Register,
    Open,
    OwnObservation,
    Partner,
    ReportingEntity,
    AnalystAssessment
};
enum class Role { Unknown, Suspect, Convicted, Associate, Victim, Witness, Informant, Owner, Official, Mentioned };
enum class ClaimBasis { Observed, Stated, Inferred };

/// A subject as one record states it.
struct Mention {
    MentionId id;
    RecordId record;
    int ordinal = 0;   ///< position within the record, from 0
    std::string type;  ///< subject type of the catalogue
    std::vector<Property> properties;
    bool subject = false;  ///< what the record is about; else merely named
    Role role = Role::Unknown;
    bool minor = false;
    std::optional<Grading> grading;    ///< own grade of this item, else the record's
    std::optional<Handling> handling;  ///< own handling; may only tighten the record's
    bool operator==(const Mention&) const = default;
};

/// A relation or event between two mentions of one record.
struct Claim {
    ClaimId id;
    RecordId record;
    int ordinal = 0;
    std::string type;      ///< claim type of the catalogue
    int from = 0, to = 0;  ///< ordinals of mentions of the same record
    ClaimBasis basis = ClaimBasis::Stated;
    std::optional<Instant> start, end;  ///< half-open
    std::string amount, unit, place;    ///< raw
    bool denied = false;                ///< the record says that it is not so: contradicts
    std::optional<Grading> grading;
    std::optional<Handling> handling;
    bool operator==(const Claim&) const = default;
};

/// Everything about a record but its mentions and claims.
struct RecordHead {
    std::string externalRef;    ///< the source's own id of the record's subject or report
    std::string originatorRef;  ///< the originator's reference: one report that came by two ways has one
    SourceKind sourceKind = SourceKind::Unknown;
    std::string sourceRef;  ///< a reference ("S-41"), never a name; never leaves the holder
    Grading grading;
    Handling handling;
    std::optional<Instant> observed, stated, received;
    std::optional<Day> reviewDue, deleteDue;
    std::string text;            ///< the stated text
    std::string raw;             ///< the row as received; never leaves the holder
    std::string sanitisedFrom;   ///< external reference of the unsanitised parent, kept only at the origin
    std::string distinctWithin;  ///< a list that declares its subjects distinct: they are never merged with each other
    bool operator==(const RecordHead&) const = default;
};

struct Record {
    RecordId id;
    ContentKey key{};
    BatchId batch;
    int row = 0;          ///< first row of its file, from 1; 0 when made by hand
    AgencyId agency;      ///< who contributed it
    AgencyId originator;  ///< who first made the statement
    std::vector<InvestigationId> investigations;
    RecordHead head;
};

/// A record as a reader or a form makes it: agencies and investigations still by code and reference.
struct InvestigationDraft {
    std::string agency;  ///< empty: the record's agency
    std::string reference;
    std::string unit, title, purpose, legalBasis, status, officer;  ///< empty: not stated here
    std::optional<InvestigationKind> kind;
    std::optional<Exposure> exposure;
    bool operator==(const InvestigationDraft&) const = default;
};

struct RecordDraft {
    std::string agency;      ///< code; empty: the command line's
    std::string originator;  ///< code; empty: the agency
    std::vector<InvestigationDraft> investigations;
    RecordHead head;
    std::vector<Mention> mentions;  ///< ids and record unset; ordinals = positions
    std::vector<Claim> claims;
    int file = 0;  ///< index into the files of the call
    int row = 0;   ///< its first row there, from 1
    int rows = 1;  ///< how many rows of input it covers
    std::string
        withdraws;  ///< external reference of an earlier record of the same agency that this one withdraws (no new statement)
    std::string replaces;  ///< external reference that this one replaces, when it differs from its own
    std::string reason;    ///< for the two above
    bool operator==(const RecordDraft&) const = default;
};

/// A row that could not be stored, with a reason and a remedy.
struct RowRefusal {
    int file = 0;
    int row = 0;  ///< from 1; line of a text file, position of an element in XML or JSON
    std::string reason;
    int rows = 1;
};

struct Batch {
    BatchId id;
    std::vector<std::string> files;  ///< names as given
    std::string fileHash;            ///< hex
    std::string reader;              ///< "delimited", "us_ofac", "crosscase_json", "by_hand" ...
    std::string specification;       ///< its JSON text, may be empty
    Microseconds importedAt = 0;
    std::string importedBy;
    std::int64_t rowsIn = 0, imported = 0, held = 0, refused = 0, records = 0;
    std::vector<RowRefusal> refusals;  ///< at most 1,000 kept
    bool collated = false;
    bool withdrawn = false;
};

// Words of the enumerations as files, command line and JSON spell them.
std::string word(InvestigationKind kind);
std::string word(Exposure exposure);
std::string word(SourceKind kind);
std::string word(Role role);
std::string word(ClaimBasis basis);
std::optional<InvestigationKind> investigationKindFrom(std::string_view word);
std::optional<Exposure> exposureFrom(std::string_view word);
std::optional<SourceKind> sourceKindFrom(std::string_view word);
std::optional<Role> roleFrom(std::string_view word);
std::optional<ClaimBasis> claimBasisFrom(std::string_view word);

/// Victim, witness, informant or a minor: withheld by default, an overlap on them is protected.
bool isProtected(Role role, bool minor);

/// What to call a mention: its label property, else given and family name, else its first value, else its type.
std::string labelOf(const std::string& type, const std::vector<Property>& properties);

/// The properties as JSON: [["name","Viktor Sorokin",""],...]. Reading gives back the same. @error BadInput
std::string propertiesJson(const std::vector<Property>& properties);
Result<std::vector<Property>> propertiesFromJson(std::string_view json);

/// Identity of a record's content: 16 bytes over agency, source (reader or list), external reference, canonical
/// content and the occurrence number among equal ones within its file. Ids, batch and row do not enter.
ContentKey recordKey(const RecordDraft& draft, const std::string& agency, int occurrence);

}  // namespace crosscase::core
