// core/workspace/exercising.cpp: the shipped sample, and scoring a case against a solution.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/resources.h"
#include "core/store/tables.h"
#include "core/workspace/collating.h"
#include "core/workspace/importing.h"
#include "core/workspace/keeping.h"
#include "core/workspace/listing.h"

namespace crosscase::core {
namespace {

constexpr const char* sampleFolder = "samples/three_flags/";

std::string sampleFile(const std::string& name) { return std::string(resource(sampleFolder + name).value()); }

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
            state.mentions.push_back({row.id, row.agency, references[row.record], row.type, std::move(row.properties), *row.entity});
        }
        int rank = 0;
        for (OverlapRow& row : overlapRows(file.database()))
            state.overlaps.push_back({row.entity, std::move(row.agencies), row.isProtected, ++rank});
        return scoreExercise(*parsed, state);
    });
}

}  // namespace crosscase::core
