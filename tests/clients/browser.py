"""A browser (Chromium, through WebDriver) on the pages of a server: what an administrator does in a day.

Says `NAME: ok` for each thing it did, and ends with what went wrong.
"""

import json
import sys
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait


STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus"
FORMATS = ("json", "jsonl", "yaml", "csv", "msgpack")


def browser(width=1280, height=1400, dark=False):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    words = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"]
    for word in [*words, f"--window-size={width},{height}"]:
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    if dark:
        feature = {"name": "prefers-color-scheme", "value": "dark"}
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    return driver


class Day:
    """One browser, logged in or not."""

    def __init__(self, url, **how):
        self.url, self.driver = url, browser(**how)

    def go(self, path):
        self.driver.get(self.url + path)
        return self

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self):
        return self.find("main").text

    def press(self, element):
        """Presses what leads to another page, and waits for it."""
        page = self.find("html")
        element.click()
        WebDriverWait(self.driver, 10).until(lambda _: gone(page))

    def follow(self, name):
        self.press(self.driver.find_element(By.LINK_TEXT, name))

    def fill(self, **fields):
        for name, value in fields.items():
            field = self.find(f"[name='{name}']")
            if field.tag_name == "select":
                Select(field).select_by_value(value)
            else:
                field.clear()
                field.send_keys(value)

    def send(self):
        self.press(self.find("form.sheet button:not(.quiet)"))

    def log_in(self, token):
        self.go("/login").fill(token=token)
        self.send()
        return self


def gone(element):
    try:
        element.tag_name
        return False
    except Exception:
        return True


def must(what, text):
    if what not in text:
        raise AssertionError(f"`{what}` is not in:\n{text}")


def a_day(url, token):
    one = Day(url)
    one.go("/api/v1/vms")
    must("/login?to=%2Fapi%2Fv1%2Fvms", one.driver.current_url)
    one.fill(token="virtctl_1_wrong")
    one.send()
    must("it is not known who asks", one.text())
    one.fill(token=token)
    one.send()
    assert urlsplit(one.driver.current_url).path == "/api/v1/vms", one.driver.current_url
    print("log in: ok")

    one.follow("Create VM")
    one.fill(fqdn="shop.acme.example", method="KVM", cores="2", ram="4GiB", storage="lvm:10GiB")
    one.fill(interfaces="public", customer="acme", message="for the shop")
    one.press(one.find("button.quiet"))
    must("Would have created vm shop.acme.example", one.text())
    one.press(one.find("main form button"))
    must("Created vm shop.acme.example (id ", one.text())
    must(", on hv0", one.text())
    must("virtctl vm create shop.acme.example --method KVM", one.text())
    one.driver.refresh()
    must("Created vm shop.acme.example (id ", one.text())
    one.follow("To vm shop.acme.example")
    must("for the shop", one.text())
    print("create: ok")

    other = Day(url).log_in(token)
    other.go("/forms/vm/set?key=shop.acme.example").fill(cores="3", description="mine")
    one.follow("Set")
    one.fill(ram="6GiB", description="ours")
    one.send()
    must("Changed vm shop.acme.example", one.text())
    other.send()
    must("has changed", other.text())
    assert [cell.text for cell in other.all("main tbody th")] == ["Cores", "Description"], other.text()
    must("ours", other.text())
    other.send()
    must("Changed vm shop.acme.example", other.text())
    other.follow("To vm shop.acme.example")
    must("6GiB", other.text())
    must("mine", other.text())
    print("lose a race: ok")

    one.go("/api/v1/vms/shop.acme.example").follow("Set")
    one.fill(cores="4096")
    one.send()
    assert one.find("[name=cores]").get_attribute("value") == "4096", "what was said is still there"
    assert one.all("[role=alert]"), one.text()
    one.go("/api/v1/customers/acme").follow("Remove")
    one.send()
    must("is in use", one.text())
    print("be refused: ok")

    one.go("/api/v1/vms/shop.acme.example").follow("Remove")
    one.send()
    must("Removed vm shop.acme.example", one.text())
    one.follow("To the list")
    assert "shop.acme.example" not in one.text()
    one.go("/api/v1/vms/shop.acme.example")
    must("no vm `shop.acme.example`", one.text())
    print("remove: ok")

    one.go("/api/v1/vms").fill(filter="fqdn~^db")
    one.press(one.find(".filter button"))
    assert len(one.all("main tbody tr")) == 1, one.text()
    one.go("/").fill(text="192.0.2.11")
    one.press(one.find(".search button"))
    one.follow("web01.acme.example")
    must("VM web01.acme.example", one.text())
    one.go("/api/v1/nodes").follow("FQDN")
    one.follow("FQDN")
    names = [cell.text for cell in one.all("main tbody th")]
    assert names == sorted(names, reverse=True) and len(names) > 1, names
    print("find: ok")

    # A page that is enlarged four times has 320 of the usual 1280 (WCAG 2.2, 1.4.10).
    narrow = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    one.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", narrow)
    for path in ("/", "/api/v1/vms", "/api/v1/nodes/hv01.example.net", "/forms/vm/create"):
        wide = one.go(path).driver.execute_script("return document.documentElement.scrollWidth")
        assert wide <= 320, f"{path} is {wide} wide"
    one.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    print("read it narrow: ok")

    said = [line for line in one.driver.get_log("browser") if line["level"] != "DEBUG"]
    said = [line for line in said if "status of 4" not in line["message"]]
    assert not said, said
    one.press(one.find(".who button"))
    one.go("/api/v1/vms")
    must("Log in", one.text())
    print("log out: ok")
    other.driver.quit()
    one.driver.quit()


def a_customer(url, token):
    """What a customer does, and how far that goes."""
    one = Day(url).log_in(token)
    must("What you have", one.text())
    one.go("/api/v1/vms")
    names = [cell.text for cell in one.all("main tbody th")]
    assert names == ["db01.acme.example", "web01.acme.example"], names
    assert "hv0" not in one.driver.page_source
    print("see one's own: ok")

    one.follow("Create VM")
    assert not one.all("[name=node], [name=customer] option[value=globex]"), "what is not to be said"
    one.fill(fqdn="shop.acme.example", method="KVM", cores="2", ram="4GiB", storage="lvm:10GiB")
    one.fill(interfaces="public")
    one.send()
    must("Created vm shop.acme.example (id ", one.text())
    assert "hv0" not in one.driver.page_source
    one.follow("To vm shop.acme.example")
    must("acme", one.text())
    one.follow("Set")
    one.fill(cores="3")
    one.send()
    must("Changed vm shop.acme.example", one.text())
    one.go("/api/v1/vms/shop.acme.example").follow("Remove")
    one.send()
    must("Removed vm shop.acme.example", one.text())
    print("create, change, remove: ok")

    theirs = one.go("/api/v1/vms/ops.globex.example").text()
    nobodys = one.go("/api/v1/vms/opt.globex.example").text()
    assert theirs.replace("ops", "opt") == nobodys, theirs
    must("no vm `ops.globex.example`", theirs)
    must("may not `node list`", one.go("/api/v1/nodes").text())
    must("may not `vm move`", one.go("/forms/vm/move?key=web01.acme.example").text())
    one.go("/").fill(text="ops")
    one.press(one.find(".search button"))
    must("There are none", one.text())
    print("be refused the rest: ok")
    one.driver.quit()


def look(day, rules):
    """What axe-core finds wrong with a page (WCAG 2.2, A and AA, and what else it knows)."""
    day.driver.execute_script(rules)
    return day.driver.execute_async_script("axe.run().then(arguments[0])")["violations"]


def crawl(url, token, axe, *marks):
    """Follows every link, and looks at each kind of page as somebody who cannot see it well; these marks
    are on none."""
    rules = open(axe, encoding="utf-8").read()
    day = Day(url).log_in(token)
    todo, seen, kinds = ["/"], set(), {}
    day.driver.execute_script("document.querySelector('main').append(document.createElement('input'))")
    assert [one["id"] for one in look(day, rules)] == ["label"], "a planted fault is found"
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        day.go(path)
        status = day.driver.execute_script(STATUS)
        assert status == 200, f"{path}: {status}"
        html = day.driver.page_source
        leaks = [mark for mark in marks if mark in html]
        assert not leaks, f"{path}: {leaks}"
        if not html.startswith("<html lang"):
            continue
        assert len(html) < 150_000, f"{path}: {len(html)} bytes"
        kind = "/".join(urlsplit(path).path.split("/")[:4])
        if kinds.setdefault(kind, 0) < 1:
            kinds[kind] += 1
            found = look(day, rules)
            assert not found, f"{path}: {json.dumps(found)[:2000]}"
        for link in day.driver.execute_script("return [...document.links].map(link => link.href)"):
            parts = urlsplit(link)
            if f"{parts.scheme}://{parts.netloc}" != url:
                raise AssertionError(f"{path} leads away: {link}")
            to = parts.path + (f"?{parts.query}" if parts.query else "")
            ordered = "sort=" in to and "sort=-id" not in to
            if not ordered and to.rsplit(".", 1)[-1] not in FORMATS:
                todo.append(to)
    print(f"crawl: {len(seen)} pages, {sum(kinds.values())} of them examined: ok")
    day.driver.quit()


def pictures(url, token, folder, *paths):
    """Takes pictures of pages: in the light, in the dark, and on a phone."""
    looks = {"light": {}, "dark": {"dark": True}, "phone": {"width": 500, "height": 1000}}
    for look, how in looks.items():
        day = Day(url, **how).log_in(token)
        for path in paths:
            name, path = path.split("=", 1)
            day.go(path)
            day.driver.save_screenshot(f"{folder}/{name}-{look}.png")
        day.driver.quit()


if __name__ == "__main__":
    {"day": a_day, "customer": a_customer, "crawl": crawl, "pictures": pictures}[sys.argv[1]](*sys.argv[2:])
