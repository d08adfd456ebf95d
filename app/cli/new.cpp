// app/cli/new.cpp: new CASE [--holder AGENCY]
#include "app/cli/command.h"

namespace crosscase::cli {

Run newCommand(CLI::App& verb) {
    auto holder = std::make_shared<std::string>();
    verb.add_option("--holder", *holder,
                    "The agency whose case file this is; without one every record counts as received");
    return [holder](Context& context) -> core::Result<Answer> {
        auto file = core::CaseFile::create(core::pathFromUtf8(context.casePath), *holder, context.user);
        if (!file) return file.error();
        return Answer{{{"case", context.casePath}, {"holder", *holder}}, "Created " + context.casePath + "\n"};
    };
}

}  // namespace crosscase::cli
