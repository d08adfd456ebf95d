// core/workspace/exercising.cpp: the shipped sample, and scoring a case against a solution.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/resources.h"
#include "core/store/tables.h"
#include "core/workspace/collating.h"
#include "core/workspace/import_inputs.h"
#include "core/workspace/keeping.h"
#include "core/workspace/listing.h"

namespace crosscase::core {
namespace {

constexpr const char* sampleFolder = "samples/three_flags/";

std::string sampleFile(const std::string& name) {
    return std::string(resource(sampleFolder + name).value());
}

/// A manifest that ships with the program is well-formed by test; a fault of it is a bug and throws.
nlohmann::json sampleJson(const std::string& name) {
    return nlohmann::json::parse(sampleFile(name));
}

std::string textOf(const nlohmann::json& object, const char* member) {
    return object.value(member, std::string());
}

/// Contacts keep their age: the story says "verified 20 days ago" on its own day, and so it is today.
Day sinceExercise(const nlohmann::json& manifest, Microseconds now) {
    constexpr Microseconds day = 86'400'000'000;
    return static_cast<Day>(now / day) - parseDate(manifest.at("exercise_date").get<std::string>()).value().first;
}

Result<void> addParties(CaseFile& file) {
    nlohmann::json parties = sampleJson("agencies.json");
    Day shift = sinceExercise(parties, file.clock().now());
    for (const auto& item : parties.at("agencies")) {
        AgencyEdit edit;
        edit.code = textOf(item, "code");
        edit.name = textOf(item, "name");
        edit.kind = textOf(item, "kind");
        edit.country = textOf(item, "country");
        const auto& contact = item.at("contact");
        edit.contactName = textOf(contact, "name");
        edit.contactPhone = textOf(contact, "phone");
        edit.contactEmail = textOf(contact, "email");
        if (auto verified = parseDate(textOf(contact, "verified"))) edit.verified = verified->first + shift;
        if (auto saved = editAgency(file, edit); !saved) return saved.error();
    }
    for (const auto& item : parties.at("investigations")) {
        InvestigationDraft draft;
        draft.agency = textOf(item, "agency");
        draft.reference = textOf(item, "reference");
        draft.unit = textOf(item, "unit");
        draft.title = textOf(item, "title");
        draft.purpose = textOf(item, "purpose");
        draft.legalBasis = textOf(item, "legal_basis");
        draft.status = textOf(item, "status");
        draft.officer = textOf(item, "officer");
        draft.kind = investigationKindFrom(textOf(item, "kind"));
        draft.exposure = exposureFrom(textOf(item, "exposure"));
        if (auto saved = editInvestigation(file, draft); !saved) return saved.error();
    }
    return {};
}

Result<void> fillSample(CaseFile& file, Progress& progress) {
    if (auto added = addParties(file); !added) return added;
    const nlohmann::json manifest = sampleJson("sample.json");
    for (const auto& item : manifest.at("files")) {
        if (item.value("later", false)) continue;
        std::string name = textOf(item, "file");
        ImportRequest request;
        request.specificationName = textOf(item, "specification");
        request.specification = sampleFile(request.specificationName);
        progress.report(0.3, name);
        auto imported = importInputs(file, {InputFile{name, sampleFile(name)}}, request, progress);
        if (!imported) return imported.error();
    }
    auto collated = collate(file, false, progress);
    return collated ? Result<void>{} : Result<void>(collated.error());
}

}  // namespace

Result<ExerciseScore> scoreCase(CaseFile& file, const std::string& solution, const std::string& name) {
    auto parsed = parseSolution(solution, name);
    if (!parsed) return parsed.error();
    return guard([&]() -> Result<ExerciseScore> {
        ReadTransaction transaction(file.database());
        ExerciseState state;
        std::map<RecordId, std::string> references;
        for (RecordRow& row : recordRows(file.database(), {})) references.emplace(row.id, std::move(row.externalRef));
        for (MentionRow& row : mentionRows(file.database(), {})) {
            if (!row.entity) continue;
            state.mentions.push_back(
                {row.id, row.agency, references[row.record], row.type, std::move(row.properties), *row.entity});
        }
        int rank = 0;
        for (OverlapRow& row : overlapRows(file.database()))
            state.overlaps.push_back({row.entity, std::move(row.agencies), row.isProtected, ++rank});
        return scoreExercise(*parsed, state);
    });
}

Result<void> createSample(const std::filesystem::path& path, const std::string& person, Progress& progress) {
    Result<void> filled;
    {
        auto file = CaseFile::create(path, textOf(sampleJson("sample.json"), "holder"), person);
        if (!file) return file.error();
        filled = fillSample(*file, progress);
    }
    std::error_code ignored;
    if (!filled) std::filesystem::remove(path, ignored);
    return filled;
}

}  // namespace crosscase::core
