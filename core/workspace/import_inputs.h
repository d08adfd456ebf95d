// core/workspace/import_inputs.h: importing what is in memory already: files read, or samples that ship with the program.
#pragma once

#include <filesystem>
#include <vector>

#include "core/collection/reader.h"
#include "core/workspace/importing.h"

namespace crosscase::core {

/// The files whole. @error NotFound, BadInput (a directory, empty), each naming the file as given
Result<std::vector<InputFile>> readInputs(const std::vector<std::filesystem::path>& paths);

/// The name of the shipped specification whose columns fit best; empty when none does.
std::string shippedSpecificationFor(const InputFile& file);

/// As importFiles; `request.files` is not looked at.
Result<ImportReport> importInputs(CaseFile& file, std::vector<InputFile> inputs, const ImportRequest& request,
                                  Progress& progress);

}  // namespace crosscase::core
