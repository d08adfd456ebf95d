// tests/ui/test_keys.cpp: keys are looked up, changed, moved, taken back and remembered.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/sample_window.h"
#include "ui/shell/key_map.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/table_view.h"
#include "ui/window/keys_dialog.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

/// The dialog of keys on a window without a case; leaves no changed key behind.
struct OpenKeys {
    OpenKeys() {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        dialog = window.findChild<ui::KeysDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    ~OpenKeys() { window.keys().resetAll(); }
    void choose(const QString& words) {
        auto* search = dialog->findChild<QLineEdit*>();
        search->clear();
        QTest::keyClicks(search, words);
        REQUIRE(dialog->table()->selectedRows().size() == 1);
    }
    ui::KeyField* field() { return dialog->findChild<ui::KeyField*>(); }
    QPushButton* button(const QString& text) {
        for (QPushButton* one : dialog->findChildren<QPushButton*>())
            if (QString(one->text()).remove(QLatin1Char('&')) == text) return one;
        return nullptr;
    }
    bool says(const QString& text) {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->text().contains(text)) return true;
        return false;
    }
    QString keyOf(const char* id) {
        return window.actions().find(QLatin1String(id))->action->shortcut().toString(QKeySequence::PortableText);
    }
    ui::MainWindow window;
    ui::KeysDialog* dialog = nullptr;
};

}  // namespace

TEST_CASE("an action gets the key that was pressed, and the next window knows it") {
    OpenKeys keys;
    keys.choose(QStringLiteral("batches"));
    QTest::keyClick(keys.field(), Qt::Key_B, Qt::ControlModifier);
    CHECK(keys.keyOf("case.batches") == QStringLiteral("Ctrl+B"));
    CHECK(keys.says(QStringLiteral("Changed")));
    ui::MainWindow next;
    CHECK(next.actions().find(QStringLiteral("case.batches"))->action->shortcut() ==
          QKeySequence(Qt::CTRL | Qt::Key_B));
}

TEST_CASE("the list of keys opens on its first action, from right to left too") {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        OpenKeys keys;
        CHECK(keys.dialog->table()->selectedRows().size() == 1);
        CHECK(keys.field()->isEnabled());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a key that another action has is moved only when the person says so") {
    OpenKeys keys;
    keys.choose(QStringLiteral("batches"));
    QTest::keyClick(keys.field(), Qt::Key_F5);
    CHECK(keys.says(QStringLiteral("belongs to “Collate”")));
    CHECK(keys.keyOf("case.collate") == QStringLiteral("F5"));
    CHECK(keys.keyOf("case.batches").isEmpty());
    QTest::mouseClick(keys.button(QStringLiteral("Move it here")), Qt::LeftButton);
    CHECK(keys.keyOf("case.collate").isEmpty());
    CHECK(keys.keyOf("case.batches") == QStringLiteral("F5"));

    keys.choose(QStringLiteral("collate"));
    QTest::mouseClick(keys.button(QStringLiteral("Reset")), Qt::LeftButton);
    CHECK(keys.keyOf("case.collate") == QStringLiteral("F5"));
    CHECK(keys.keyOf("case.batches").isEmpty());
}

TEST_CASE("fixed keys and keys that are needed for typing are refused with the reason") {
    OpenKeys keys;
    keys.choose(QStringLiteral("batches"));
    QTest::keyClick(keys.field(), Qt::Key_1, Qt::ControlModifier);
    CHECK(keys.says(QStringLiteral("That key is fixed")));
    QTest::keyClick(keys.field(), Qt::Key_G);
    CHECK(keys.says(QStringLiteral("needed for typing")));
    CHECK(keys.keyOf("case.batches").isEmpty());
    keys.choose(QStringLiteral("grey out"));  // its keys count on the chart alone
    QTest::keyClick(keys.field(), Qt::Key_X);
    CHECK(keys.keyOf("chart.grey") == QStringLiteral("X"));
    keys.choose(QStringLiteral("middle button"));
    CHECK_FALSE(keys.field()->isEnabled());
}

TEST_CASE("a key is searched by its name, taken away, and all come back at once") {
    OpenKeys keys;
    keys.choose(QStringLiteral("Ctrl+Shift+J"));
    QTest::mouseClick(keys.button(QStringLiteral("No key")), Qt::LeftButton);
    CHECK(keys.keyOf("case.split").isEmpty());
    ui::Ask::planAnswer(true);
    QTest::mouseClick(keys.button(QStringLiteral("Reset all...")), Qt::LeftButton);
    CHECK(keys.keyOf("case.split") == QStringLiteral("Ctrl+Shift+J"));
}

TEST_CASE("the list of keys is saved as text and as pages, with the keys as they are now") {
    OpenKeys keys;
    keys.window.keys().assign(QStringLiteral("case.batches"), QKeySequence(Qt::CTRL | Qt::Key_B));
    const QTemporaryDir folder;
    for (const char* name : {"keys.txt", "keys.pdf"}) keys.dialog->saveTo(folder.filePath(QLatin1String(name)));
    QFile text(folder.filePath(QStringLiteral("keys.txt"))), pages(folder.filePath(QStringLiteral("keys.pdf")));
    REQUIRE(text.open(QIODevice::ReadOnly));
    REQUIRE(pages.open(QIODevice::ReadOnly));
    const QString list = QString::fromUtf8(text.readAll());
    CHECK(list.contains(QRegularExpression(QStringLiteral("Ctrl\\+B +Batches"))));
    CHECK(list.contains(QStringLiteral("Accept the chosen match")));
    CHECK(pages.read(4) == "%PDF");
}
