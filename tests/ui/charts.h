// tests/ui/charts.h: the charts of a case worked on by mouse and keyboard.
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

#include "core/store/checks.h"
#include "tests/ui/sample_window.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_commands.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/window/case_commands.h"
#include "ui/window/command_palette.h"

namespace crosscase::test {

/// A window at the smallest size that the program is made for, the canvas in front and with the focus.
struct Charts : SampleWindow {
    explicit Charts(const QString& original = sampleFile())
        : SampleWindow(original), panel(*window.chart()), view(*panel.view()), book(panel.book()) {
        window.resize(1280, 720);
        activate(&window);
        REQUIRE(waitUntil([this] { return !view.content().items.empty(); }));
        view.setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view, Qt::Key(key), modifiers);
        settle();
    }
    QPoint placeOf(std::size_t item) { return view.toView(view.content().items[item].position).toPoint(); }
    void click(std::size_t item, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseClick(&view, Qt::LeftButton, modifiers, placeOf(item));
        settle();
    }
    /// A point on the way of a link that nothing covers, with the link.
    std::pair<QPoint, core::LinkId> freeLink() {
        for (const ui::ChartLink& link : view.content().links) {
            const QPoint at = view.placeOf(link.id).center().toPoint();
            if (view.rect().contains(at) && !view.itemAt(at) && view.linkAt(at) == link.id) return {at, link.id};
        }
        FAIL("no link lies free");
        return {};
    }
    /// A point where nothing lies.
    QPoint nowhere() {
        for (int x = 2; x < view.width(); x += 7)
            for (int y = 2; y < view.height(); y += 7)
                if (!view.itemAt(QPointF(x, y)) && !view.linkAt(QPointF(x, y))) return {x, y};
        FAIL("the chart covers everything");
        return {};
    }
    /// A stored chart that draws all links between two items as one line.
    void joinLinks() {
        click(0);
        press(Qt::Key_P);
        REQUIRE(book.data().chart);
        core::ChartSettings settings = book.data().chart->settings;
        settings.separateLinks = false;
        book.apply(core::settingsChanged(book.data(), settings));
        settle();
    }
    std::size_t items() { return view.content().items.size(); }
    std::string digest() {
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        REQUIRE(file);
        return core::toHex(core::stateDigest(file->database()));
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Y, Qt::ControlModifier); }
    /// Does `step` by hand, takes it back, does it again: the digests must say the same.
    template <typename Step>
    void undoes(Step step) {
        const std::string before = digest();
        step();
        const std::string after = digest();
        CHECK(before != after);
        undo();
        CHECK(digest() == before);
        redo();
        CHECK(digest() == after);
    }
    QDialog* dialog() {
        QDialog* found = nullptr;
        REQUIRE(waitUntil([&] {
            for (QDialog* one : window.findChildren<QDialog*>())
                if (one->isVisible()) found = one;
            return found != nullptr;
        }));
        activate(found);
        return found;
    }
    /// Alt and the underlined letter of a button, which is pushed a moment later.
    void pushByLetter(QDialog* shown, Qt::Key letter) {
        QAbstractButton* lettered = nullptr;
        for (auto* button : shown->findChildren<QAbstractButton*>())
            if (button->shortcut() == QKeySequence(Qt::ALT | letter)) lettered = button;
        REQUIRE(lettered);
        const QSignalSpy pushed(lettered, &QAbstractButton::clicked);
        QTest::keyClick(shown, letter, Qt::AltModifier);
        REQUIRE(waitUntil([&] { return pushed.count() == 1; }));
        settle();
    }
    /// Enter: what a dialog does when one goes ahead.
    void accept(QDialog* shown) {
        QWidget* at = shown->focusWidget();
        QTest::keyClick(at ? at : shown, Qt::Key_Return);
        CHECK_FALSE(shown->isVisible());
        comeBack();
    }
    void cancel(QDialog* shown) {
        QTest::keyClick(shown, Qt::Key_Escape);
        comeBack();
    }
    /// What a window system does by itself.
    void activate(QWidget* top) {
        top->activateWindow();
        REQUIRE(waitUntil([top] { return QApplication::activeWindow() == top; }));
    }
    void comeBack() {
        activate(&window);
        view.setFocus();
        settle();
    }
    /// By the field for everything: a command or an entity by its name.
    void run(const QString& name) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        window.palette()->field()->setText(name);
        const QAbstractItemModel* lines = window.palette()->list()->model();
        REQUIRE(waitUntil([&] { return lines->rowCount() > 0 && lines->index(0, 0).data().toString() == name; }));
        QTest::keyClick(window.palette()->field(), Qt::Key_Return);
        REQUIRE(waitUntil([&] { return !window.palette()->isVisible(); }));
        view.setFocus();
        settle();
    }

    ui::ChartPanel& panel;
    ui::ChartView& view;
    ui::ChartBook& book;
};

}  // namespace crosscase::test
