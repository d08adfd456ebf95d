// app/cli/main.cpp: reads the command line, runs one verb, prints one answer.
#include <csignal>
#include <cstdio>
#include <iostream>

#include "app/cli/command.h"

namespace crosscase::cli {
namespace {

core::Progress* running = nullptr;

void stopCleanly(int) {
    if (running) running->requestStop();
}

struct Verb {
    const char* name;
    const char* help;
    Command command;
};

constexpr Verb verbs[] = {
    {"new", "Create a case file; never overwrites", newCommand},
    {"import", "Store the statements of files", importCommand},
    {"withdraw", "Take a record or batch out of all that is derived", withdrawCommand},
    {"collate", "Resolve mentions into entities", collateCommand},
    {"list", "List what the case holds", listCommand},
    {"explain", "The basis for and against an entity, link, overlap or match", explainCommand},
    {"decide", "Say whether two mentions are the same", decideCommand},
    {"review", "The matches that wait for a person, what matters most first", reviewCommand},
    {"split", "Say that some mentions of an entity are another subject", splitCommand},
    {"undo", "Take back the latest change", undoCommand},
    {"redo", "Do again what was taken back", redoCommand},
    {"overlaps", "Compute and list the overlaps of investigations", overlapsCommand},
    {"measure", "A network measure for every entity", measureCommand},
    {"path", "A shortest path between two entities", pathCommand},
    {"agency", "Add an agency or change its details", agencyCommand},
    {"share", "Share a summary with one recipient", shareCommand},
    {"exercise", "Score a case file against a solution", exerciseCommand},
    {"verify", "Check the file, its log and its derived tables", verifyCommand},
};

void printError(const std::string& verb, bool json, const core::Error& error) {
    std::cerr << "crosscase-cli: " << core::describe(error) << '\n';
    if (!json) return;
    nlohmann::json document = {
        {"crosscase", 1},
        {"verb", verb},
        {"error", {{"code", core::codeName(error.code)}, {"message", error.message}, {"where", error.where}}}};
    std::cout << document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void printAnswer(const std::string& verb, bool json, const Answer& answer) {
    if (!json) {
        std::cout << answer.text;
        return;
    }
    nlohmann::json document = {{"crosscase", 1}, {"verb", verb}, {"result", answer.json}};
    std::cout << document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

int run(int argc, char** argv) {
    CLI::App app{
        "Crosscase: collates case records of several agencies, finds where their investigations overlap, shares "
        "summaries"};
    app.require_subcommand(1);
    std::string shown;
    core::Progress progress(core::errorsGoToTerminal()
                                ? core::Progress::Listener([&shown](double, const std::string& step) {
                                      if (step == shown) return;
                                      shown = step;
                                      std::cerr << "\r\033[K" << step << std::flush;
                                  })
                                : core::Progress::Listener());
    Context context{{}, core::loginName(), false, progress};
    std::string chosen;
    Run action;
    for (const Verb& verb : verbs) {
        CLI::App* sub = app.add_subcommand(verb.name, verb.help);
        sub->add_option("--user", context.user, "Who acts (default: the login)");
        sub->add_flag("--json", context.json, "One JSON document on standard output");
        CLI::App* target =
            std::string(verb.name) == "exercise"
                ? sub->require_subcommand(1)->add_subcommand("score", "Which planted overlaps and identities are held")
                : sub;
        if (target != sub) {
            target->add_option("--user", context.user, "Who acts (default: the login)");
            target->add_flag("--json", context.json, "One JSON document on standard output");
        }
        target->add_option("CASE", context.casePath, "The case file")->required();
        Run prepared = verb.command(*target);
        target->callback([&chosen, &action, prepared, name = std::string(verb.name)] {
            chosen = name;
            action = prepared;
        });
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    running = &progress;
    std::signal(SIGINT, stopCleanly);
    std::signal(SIGTERM, stopCleanly);
    auto answer = action(context);
    if (!shown.empty()) std::cerr << "\r\033[K";
    if (!answer) {
        printError(chosen, context.json, answer.error());
        return Failed;
    }
    printAnswer(chosen, context.json, *answer);
    std::cout.flush();
    return std::cout ? answer->exitCode : Failed;
}

}  // namespace
}  // namespace crosscase::cli

int main(int argc, char** argv) {
    try {
        return crosscase::cli::run(argc, argv);
    } catch (const std::exception& bug) {
        std::fprintf(stderr, "crosscase-cli: an error of the program itself: %s\n", bug.what());
        return crosscase::cli::Failed;
    }
}
