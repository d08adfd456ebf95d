// core/collection/import_specification.cpp: which columns a specification needs, and whether a table has them.
#include "core/collection/import_specification.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <iterator>
#include <set>

#include "core/records/catalogue.h"

namespace crosscase::core {

namespace {

using Visit = std::function<void(const ValueSource&)>;

void visit(const std::optional<ValueSource>& source, const Visit& see) {
    if (!source) return;
    see(*source);
    for (const ValueSource& extra : source->extra) see(extra);
}

void visit(const std::optional<GradingSource>& grading, const Visit& see) {
    if (!grading) return;
    visit(grading->code, see);
    visit(grading->source, see);
    visit(grading->information, see);
}

void visitRecord(const RecordSource& record, const Visit& see) {
    for (const auto* source :
         {&record.externalRef, &record.originatorRef, &record.sourceKind, &record.sourceRef, &record.text,
          &record.sanitisedFrom, &record.stated, &record.observed, &record.received, &record.reviewDue,
          &record.deleteDue, &record.withdraws, &record.replaces, &record.reason}) {
        visit(*source, see);
    }
}

void visitMention(const MentionSource& mention, const Visit& see) {
    see(mention.type);
    visit(mention.role, see);
    visit(mention.minor, see);
    visit(mention.grading, see);
    visit(mention.handling, see);
    for (const PropertySource& property : mention.properties) {
        for (const ValueSource& value : property.values) visit(value, see);
    }
}

void visitAll(const ImportSpecification& specification, const Visit& see) {
    visit(specification.agency, see);
    visit(specification.originator, see);
    for (const InvestigationSource& one : specification.investigations) {
        see(one.reference);
        for (const auto* source : {&one.agency, &one.unit, &one.kind, &one.title, &one.purpose, &one.legalBasis,
                                   &one.officer, &one.status, &one.exposure}) {
            visit(*source, see);
        }
    }
    visit(specification.grading, see);
    visit(specification.handling, see);
    visitRecord(specification.record, see);
    for (const MentionSource& mention : specification.mentions) visitMention(mention, see);
    for (const ClaimSource& claim : specification.claims) {
        see(claim.type);
        for (const auto* source : {&claim.when, &claim.until, &claim.basis, &claim.amount, &claim.unit, &claim.place,
                                   &claim.denied, &claim.handling}) {
            visit(*source, see);
        }
        visit(claim.grading, see);
    }
}

bool sameLetters(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](unsigned char x, unsigned char y) {
               return std::tolower(x) == std::tolower(y);
           });
}

/// Without spaces, underscores and points, which every operator sets differently.
std::string lettersAndDigits(std::string_view name) {
    std::string plain;
    std::copy_if(name.begin(), name.end(), std::back_inserter(plain), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || std::isalnum(byte);
    });
    return plain;
}

/// The mention that a record is about: the one marked so, else the first.
const MentionSource* subjectOf(const ImportSpecification& specification) {
    for (const MentionSource& mention : specification.mentions) {
        if (mention.subject) return &mention;
    }
    return specification.mentions.empty() ? nullptr : &specification.mentions.front();
}

/// True when some column that names the mention is there: its label, or any name of a person or firm.
bool isNamed(const MentionSource& mention, std::span<const std::string> columns) {
    const auto& catalogue = Catalogue::shipped();
    const SubjectType* type = mention.type.constant ? catalogue.subject(*mention.type.constant) : nullptr;
    for (const PropertySource& property : mention.properties) {
        const PropertyType* kind = catalogue.property(property.kind);
        const bool isName = kind && kind->kind == PropertyKind::Name;
        if (type && property.kind != type->labelProperty && !isName) continue;
        for (const ValueSource& value : property.values) {
            for (const std::string& column : value.columns) {
                if (columnAt(columns, column)) return true;
            }
        }
    }
    return false;
}

}  // namespace

std::vector<std::string> columnsUsed(const ImportSpecification& specification, bool withOptional) {
    std::vector<std::string> used;
    visitAll(specification, [&](const ValueSource& source) {
        if (source.optional && !withOptional) return;
        for (const std::string& column : source.columns) {
            if (std::find(used.begin(), used.end(), column) == used.end()) used.push_back(column);
        }
    });
    return used;
}

std::optional<std::size_t> columnAt(std::span<const std::string> header, std::string_view name) {
    const auto exact = std::find(header.begin(), header.end(), name);
    if (exact != header.end()) return static_cast<std::size_t>(exact - header.begin());
    const auto similar = std::find_if(header.begin(), header.end(),
                                      [&](const std::string& column) { return sameLetters(column, name); });
    if (similar != header.end()) return static_cast<std::size_t>(similar - header.begin());
    const std::string plain = lettersAndDigits(name);
    const auto alike = std::find_if(header.begin(), header.end(), [&](const std::string& column) {
        return !plain.empty() && sameLetters(lettersAndDigits(column), plain);
    });
    if (alike != header.end()) return static_cast<std::size_t>(alike - header.begin());
    return {};
}

std::size_t columnsUnderstood(const ImportSpecification& specification, std::span<const std::string> columns) {
    std::set<std::size_t> understood;
    for (const std::string& column : columnsUsed(specification, true)) {
        if (const auto at = columnAt(columns, column)) understood.insert(*at);
    }
    return understood.size();
}

bool fits(const ImportSpecification& specification, std::span<const std::string> columns) {
    for (const std::string& needed : columnsUsed(specification, false)) {
        if (!columnAt(columns, needed)) return false;
    }
    const MentionSource* subject = subjectOf(specification);
    const bool hasOptional = columnsUsed(specification, true).size() > columnsUsed(specification, false).size();
    if (hasOptional && subject && !isNamed(*subject, columns)) return false;
    return std::all_of(specification.mentions.begin(), specification.mentions.end(),
                       [&](const MentionSource& mention) { return !mention.needed || isNamed(mention, columns); });
}

}  // namespace crosscase::core
